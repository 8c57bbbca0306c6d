import { Client, fetchExchange } from 'urql';
import { noteServerTime } from './server-clock.js';
import { signInGate } from './sign-in-gate.js';

const TIMEOUT_MS = 20_000;
/** These are asked while signed out; the gate would wait for itself. */
const SIGNED_OUT_OPERATIONS = ['Session', 'SignIn', 'SignOut', 'DemoAccounts'];

/** Context of polling: it does not count as somebody being there. */
export const background = { fetchOptions: { headers: { 'x-concord-background': '1' } } };

/** No cache: what a person may see is decided at every reading, and nothing of it stays in the browser. */
export const client = new Client({
  url: '/graphql',
  exchanges: [fetchExchange],
  requestPolicy: 'network-only',
  preferGetMethod: false,
  fetch: fetchOrSignIn,
});

/** Sends the request; when the session has ended, waits for a new one and sends it once more. */
async function fetchOrSignIn(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const response = await send(input, init);
  if (!signInGate.askToSignIn || isAskedSignedOut(init) || !(await isUnauthenticated(response))) return response;
  const signedIn = await signInGate.askToSignIn();
  return signedIn ? send(input, init) : response;
}

async function send(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('x-concord-csrf', signInGate.csrfToken ?? 'none');
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  const response = await fetch(input, { ...init, headers, signal, credentials: 'same-origin', cache: 'no-store' });
  noteServerTime(response);
  return response;
}

function isAskedSignedOut({ body }: RequestInit): boolean {
  const operation =
    typeof body === 'string' ? (JSON.parse(body) as { operationName?: string }).operationName : undefined;
  return SIGNED_OUT_OPERATIONS.includes(operation ?? '');
}

async function isUnauthenticated(response: Response): Promise<boolean> {
  const answer = (await response
    .clone()
    .json()
    .catch(() => null)) as { errors?: { extensions?: { code?: string } }[] } | null;
  return answer?.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED') ?? false;
}
