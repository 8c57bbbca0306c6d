import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { SessionDocument, SignOutDocument, type SessionPartsFragment } from '../gql/graphql.js';
import { SignInDialog } from '../features/sign-in/sign-in-dialog.js';
import { toProblem, type Problem } from './problem.js';
import { SessionClock } from './session-clock.js';
import { signInGate } from './sign-in-gate.js';

export type Session = SessionPartsFragment;

interface SessionState {
  /** undefined while it is not known yet, null when nobody is signed in. */
  session: Session | null | undefined;
  problem: Problem | undefined;
  begin: (session: Session) => void;
  signOut: () => Promise<void>;
  reload: () => void;
}

const SessionContext = createContext<SessionState | null>(null);

/** Knows who is signed in, keeps the session's clock, and lets somebody sign in again over the page. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const [session, setSession] = useState<Session | null>();
  const [problem, setProblem] = useState<Problem>();
  const { isAsking, ask, answer } = useSignInAgain();

  const begin = useCallback(
    (next: Session | null) => {
      signInGate.csrfToken = next?.csrfToken ?? null;
      signInGate.askToSignIn = next ? ask : null;
      setSession(next);
    },
    [ask],
  );

  const load = useCallback(() => {
    void client
      .query(SessionDocument, {})
      .toPromise()
      .then(({ data, error }) => (error ? setProblem(toProblem(error)) : begin(data?.session ?? null)));
  }, [client, begin]);
  useEffect(load, [load]);
  const reload = useCallback(() => {
    setProblem(undefined);
    load();
  }, [load]);

  const signOut = useCallback(async () => {
    await client.mutation(SignOutDocument, {}).toPromise();
    window.location.assign('/sign-in'); // a new page, so that nothing of the old one stays in memory
  }, [client]);

  const signedInAgain = (next: Session) => {
    if (next.practitioner.id !== session?.practitioner.id) return window.location.assign('/'); // somebody else: not this page
    begin(next);
    answer(true);
  };

  const state = useMemo(
    () => ({ session, problem, begin, signOut, reload }),
    [session, problem, begin, signOut, reload],
  );
  return (
    <SessionContext value={state}>
      {children}
      {session && !isAsking && (
        <SessionClock
          key={session.expiresAt}
          expiresAt={session.expiresAt}
          onChange={begin}
          onExpired={ask}
          onSignOut={() => void signOut()}
        />
      )}
      {session && isAsking && (
        <SignInDialog onSignedIn={signedInAgain} onLeave={() => window.location.assign('/sign-in')} />
      )}
    </SessionContext>
  );
}

/** One question at a time, however many requests wait for its answer. */
function useSignInAgain() {
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<((signedIn: boolean) => void)[]>([]);
  const ask = useCallback(() => {
    setAsking(true);
    return new Promise<boolean>((resolve) => waiting.current.push(resolve));
  }, []);
  const answer = useCallback((signedIn: boolean) => {
    setAsking(false);
    waiting.current.splice(0).forEach((resolve) => resolve(signedIn));
  }, []);
  return { isAsking, ask, answer };
}

/** The session's state, for the shell and the sign-in page. */
export function useSessionState(): SessionState {
  const state = use(SessionContext);
  if (!state) throw new Error('useSession needs a SessionProvider above');
  return state;
}

/** Who is signed in. For pages inside the shell, where somebody always is. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (!session) throw new Error('Nobody is signed in');
  return session;
}
