import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** `__Host-`: only over a secure origin, only for this host, for every path; no subdomain can set it. */
export const SESSION_COOKIE = '__Host-concord';
/** Header that must repeat the session's token for every mutation. */
export const CSRF_HEADER = 'x-concord-csrf';
/** Header of the page's own polling, which does not count as somebody being there. */
export const BACKGROUND_HEADER = 'x-concord-background';

export const SESSION_COOKIE_OPTIONS = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' } as const;

/** 256 random bits: what the browser holds. The database holds only its hash. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Derived from the secret session token, so that it needs no storage and ends with the session. */
export const csrfTokenFor = (token: string): string =>
  createHmac('sha256', token).update('concord csrf').digest('base64url');

export function isSameToken(expected: string, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [hashOfToken(expected), hashOfToken(given)];
  return timingSafeEqual(a, b);
}

/** The session token among the request's cookies. */
export function tokenFromCookies(header: string | undefined): string | undefined {
  const pair = header
    ?.split(';')
    .map((it) => it.trim())
    .find((it) => it.startsWith(`${SESSION_COOKIE}=`));
  const token = pair?.slice(SESSION_COOKIE.length + 1);
  return token && /^[\w-]{43}$/.test(token) ? token : undefined;
}
