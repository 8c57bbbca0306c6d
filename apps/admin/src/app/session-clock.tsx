import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { TimeoutWarning } from '@concord/ui';
import { KeepSessionAliveDocument, SessionDocument, type SessionPartsFragment } from '../gql/graphql.js';
import { background } from './graphql-client.js';
import { serverNow } from './server-clock.js';
import { isKeptSignedIn } from './use-stay-signed-in.js';

const WARNING_SECONDS = 120;
const RECENT_MS = 180_000;

interface SessionClockProps {
  expiresAt: string;
  onChange: (session: SessionPartsFragment | null) => void;
  onExpired: () => void;
  onSignOut: () => void;
}

/**
 * Warns two minutes before the session ends. Whoever typed or tapped shortly before is kept signed in without being
 * asked; so is a running meeting, where listening counts as being there.
 */
export function SessionClock({ expiresAt, onChange, onExpired, onSignOut }: SessionClockProps) {
  const client = useClient();
  const secondsLeft = useSecondsUntil(expiresAt);
  const lastActivity = useLastActivity();
  const [warning, setWarning] = useState(false);
  const [staying, setStaying] = useState(false);
  const isNear = secondsLeft <= WARNING_SECONDS;

  const stay = useCallback(async () => {
    setStaying(true);
    const { data } = await client.mutation(KeepSessionAliveDocument, {}).toPromise();
    setStaying(false);
    const kept = data?.keepSessionAlive;
    if (kept && kept.expiresAt !== expiresAt) onChange(kept);
    else setWarning(true); // no connection, or the day's longest session is over
  }, [client, expiresAt, onChange]);

  // Other requests have moved the limit meanwhile; asking in the background does not move it again.
  const check = useCallback(async () => {
    const { data } = await client.query(SessionDocument, {}, background).toPromise();
    const current = data?.session;
    if (current && current.expiresAt !== expiresAt) onChange(current);
    else setWarning(true);
  }, [client, expiresAt, onChange]);

  useEffect(() => {
    if (!isNear) return setWarning(false);
    const isHere = isKeptSignedIn() || Date.now() - lastActivity.current < RECENT_MS;
    void (isHere ? stay() : check());
  }, [isNear, lastActivity, stay, check]);

  const isOver = warning && secondsLeft <= 0;
  useEffect(() => {
    if (isOver) onExpired();
  }, [isOver, onExpired]);

  if (!warning || isOver) return null;
  return <TimeoutWarning secondsLeft={secondsLeft} onStay={() => void stay()} onSignOut={onSignOut} busy={staying} />;
}

function useSecondsUntil(instant: string): number {
  const secondsLeft = () => Math.max(0, Math.ceil((Date.parse(instant) - serverNow()) / 1000));
  const [seconds, setSeconds] = useState(secondsLeft);
  useEffect(() => {
    setSeconds(secondsLeft());
    const timer = setInterval(() => setSeconds(secondsLeft()), 1000);
    return () => clearInterval(timer);
  }, [instant]);
  return seconds;
}

function useLastActivity() {
  const last = useRef(Date.now());
  useEffect(() => {
    const note = () => { last.current = Date.now(); };
    const events = ['keydown', 'pointerdown'] as const;
    events.forEach((event) => window.addEventListener(event, note, { passive: true }));
    return () => events.forEach((event) => window.removeEventListener(event, note));
  }, []);
  return last;
}
