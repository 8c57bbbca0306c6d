import { describe, expect, it } from '@jest/globals';
import { csrfTokenFor, isSameToken, newSessionToken, SESSION_COOKIE, tokenFromCookies } from './session-token.js';

describe('a session token', () => {
  it('has 256 bits and is never the same', () => {
    expect(Buffer.from(newSessionToken(), 'base64url')).toHaveLength(32);
    expect(newSessionToken()).not.toBe(newSessionToken());
  });

  it('is read from its own cookie only, and only in its form', () => {
    const token = newSessionToken();
    expect(tokenFromCookies(`a=b; ${SESSION_COOKIE}=${token}; c=d`)).toBe(token);
    expect(tokenFromCookies(`x${SESSION_COOKIE}=${token}`)).toBeUndefined();
    expect(tokenFromCookies(`${SESSION_COOKIE}=' or 1=1`)).toBeUndefined();
    expect(tokenFromCookies(undefined)).toBeUndefined();
  });

  it('gives a CSRF token of its own, which does not give it away', () => {
    const [one, other] = [newSessionToken(), newSessionToken()];
    expect(csrfTokenFor(one)).toBe(csrfTokenFor(one));
    expect(csrfTokenFor(one)).not.toBe(csrfTokenFor(other));
    expect(csrfTokenFor(one)).not.toContain(one);
    expect([
      isSameToken('a', 'a'),
      isSameToken('a', 'b'),
      isSameToken('a', undefined),
      isSameToken('a', ['a']),
    ]).toEqual([true, false, false, false]);
  });
});
