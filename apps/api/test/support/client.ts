import type { Server } from 'node:http';
import request, { type Response } from 'supertest';
import { type PersonKey, TEST_PASSWORD, testEmail } from '@concord/platform/testing';
import { keepExchange } from './canaries.js';
import type { TestApp } from './test-app.js';

/** An answer of the API as tests look at it. */
export interface Answer {
  readonly status: number;
  readonly data: any;
  readonly errors:
    | {
        message: string;
        path?: string[];
        extensions: { code: string; fields?: { path: string; message: string }[]; requestId?: string };
      }[]
    | undefined;
  /** Code of the first error. */
  readonly code: string | undefined;
  readonly cookie: string | undefined;
  readonly headers: Record<string, string>;
  /** Everything that was sent, for looking for what must not be there. */
  readonly text: string;
}

type Variables = Record<string, unknown>;

/** Somebody at the API's public door: GraphQL over HTTP with the cookie and header of a browser. */
export class Client {
  constructor(
    private readonly server: Server,
    private readonly headers: Record<string, string> = {},
  ) {}

  async query(document: string, variables: Variables = {}): Promise<Answer> {
    const answer = answerFrom(await this.post().send({ query: document, variables }));
    keepExchange(this.server, this.headers['cookie'], document, variables, answer);
    return answer;
  }

  /** The same person with other headers. */
  with(headers: Record<string, string>): Client {
    return new Client(this.server, { ...this.headers, ...headers });
  }

  /** A request of any kind, for what a browser would never send. */
  post(path = '/graphql'): request.Test {
    return request(this.server).post(path).set('content-type', 'application/json').set(this.headers);
  }

  get(path: string): request.Test {
    return request(this.server).get(path).set(this.headers);
  }
}

export const anonymous = ({ app }: TestApp): Client => new Client(app.getHttpServer());

const SIGN_IN =
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { csrfToken expiresAt practitioner { id } } }';

/** Tries to sign in and gives the answer, whatever it is. */
export const trySignIn = (app: TestApp, email: string, password = TEST_PASSWORD): Promise<Answer> =>
  anonymous(app).query(SIGN_IN, { input: { email, password } });

/** Signs somebody in and gives their client, with cookie and CSRF header. */
export async function signedIn(app: TestApp, email: string): Promise<Client> {
  const answer = await trySignIn(app, email);
  if (!answer.cookie) throw new Error(`${email} could not sign in: ${answer.text}`);
  return anonymous(app).with({ cookie: answer.cookie, 'x-concord-csrf': answer.data.signIn.csrfToken });
}

/** Signs in one of the test partnership's people, by key. */
export const signedInAs = (app: TestApp, key: PersonKey): Promise<Client> => signedIn(app, testEmail(key));

export function answerFrom(response: Response): Answer {
  const body = response.body as { data?: unknown; errors?: Answer['errors'] };
  const cookies = response.headers['set-cookie'] as unknown as string[] | undefined;
  return {
    status: response.status,
    data: body.data,
    errors: body.errors,
    code: body.errors?.[0]?.extensions.code,
    cookie: cookies?.[0]?.split(';')[0],
    headers: response.headers,
    text: response.text,
  };
}
