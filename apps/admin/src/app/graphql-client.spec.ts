import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { client } from './graphql-client.js';
import { Problem, toProblem } from './problem.js';
import { signInGate } from './sign-in-gate.js';

const answer = (body: object) => ({
  ok: true,
  status: 200,
  headers: new Map([['content-type', 'application/json']]),
  text: () => Promise.resolve(JSON.stringify(body)),
  clone: () => ({ json: () => Promise.resolve(body) }),
});
const ended = answer({ data: null, errors: [{ message: 'Sign in again.', extensions: { code: 'UNAUTHENTICATED' } }] });

/** jsdom has none. */
class FakeHeaders extends Map<string, string> {
  constructor(start: Record<string, string> = {}) {
    super(Object.entries(start));
  }
}

function serverAnswers(...answers: object[]) {
  const send = jest.fn<(url: unknown, init: { headers: FakeHeaders }) => Promise<object>>();
  answers.forEach((each) => send.mockResolvedValueOnce(each));
  const AbortSignal = { timeout: () => undefined, any: () => undefined };
  Object.assign(globalThis, { fetch: send, Headers: FakeHeaders, AbortSignal });
  return send;
}

const ask = () => client.query('query Notices { notices { id } }', {}).toPromise();

describe('the GraphQL client', () => {
  afterEach(() => {
    Object.assign(signInGate, { csrfToken: null, askToSignIn: null });
  });

  it('lets somebody sign in over the page and sends the request again with the new token', async () => {
    const send = serverAnswers(ended, answer({ data: { notices: [] } }));
    signInGate.csrfToken = 'old';
    signInGate.askToSignIn = () => Promise.resolve(Boolean((signInGate.csrfToken = 'new')));
    expect((await ask()).data).toEqual({ notices: [] });
    expect(send.mock.calls.map(([, { headers }]) => headers.get('x-concord-csrf'))).toEqual(['old', 'new']);
  });

  it('says that the work is still here when Concord cannot be reached', async () => {
    serverAnswers().mockRejectedValue(new TypeError('Failed to fetch'));
    const { error } = await ask();
    const problem = error && toProblem(error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem?.code).toBe('NETWORK');
    expect(problem?.message).toContain('Your work is still here');
  });
});
