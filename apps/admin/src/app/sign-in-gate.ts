/**
 * What the GraphQL client must know about the session, kept in memory only. The client asks the gate to let somebody sign
 * in over the page when a session has ended, so that what was typed stays; the session provider answers.
 */
interface SignInGate {
  csrfToken: string | null;
  /** Resolves to true once the same person has signed in again. */
  askToSignIn: (() => Promise<boolean>) | null;
}

export const signInGate: SignInGate = { csrfToken: null, askToSignIn: null };
