import { type PersonKey, testEmail } from '@concord/platform/testing';
import type { Server } from 'node:http';
import { type Answer, Client, type TestApp, trySignIn } from '../support/index.js';

/** One answer as somebody got it. */
export interface Heard {
  readonly who: PersonKey;
  readonly operation: string;
  readonly text: string;
  readonly from: Date;
  readonly until: Date;
}

/** Keeps every answer of every client of a run, so that afterwards each can be searched for what must not be in it. */
export class Witness {
  readonly heard: Heard[] = [];

  hears(who: PersonKey, document: string, answer: Answer, from: Date): Answer {
    this.heard.push({ who, operation: operationIn(document), text: answer.text, from, until: new Date() });
    return answer;
  }
}

/** A client whose every answer is kept. */
class WitnessedClient extends Client {
  constructor(
    server: Server,
    headers: Record<string, string>,
    private readonly who: PersonKey,
    private readonly witness: Witness,
  ) {
    super(server, headers);
  }

  override async query(document: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const from = new Date();
    return this.witness.hears(this.who, document, await super.query(document, variables), from);
  }
}

/** Signs in a test person whose answers are kept. */
export async function witnessedAs(test: TestApp, who: PersonKey, witness: Witness): Promise<Client> {
  const answer = await trySignIn(test, testEmail(who));
  if (!answer.cookie) throw new Error(`${who} could not sign in: ${answer.text}`);
  return new WitnessedClient(test.app.getHttpServer(), { cookie: answer.cookie, 'x-concord-csrf': answer.data.signIn.csrfToken }, who, witness);
}

/** The first field that a document asks for. */
const operationIn = (document: string): string => /[{]\s*(\w+)/.exec(document)?.[1] ?? 'unknown';
