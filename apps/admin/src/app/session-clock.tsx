import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { TimeoutWarning } from '@concord/ui';
import { KeepSessionAliveDocument, SessionDocument, type SessionPartsFragment } from '../gql/graphql.js';
import { background } from './graphql-client.js';
import { isSomebodyHere } from './presence.js';
import { serverNow } from './server-clock.js';

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
 * asked; so is a running meeting, where listening counts as being there. Give it a key: each limit has its own clock.
 */
export function SessionClock({ expiresAt, onChange, onExpired, onSignOut }: SessionClockProps) {
  const client = useClient();
  const secondsLeft = useSecondsUntil(expiresAt);
  const [warning, setWarning] = useState(false);
  const [staying, setStaying] = useState(false);
  const isNear = secondsLeft <= WARNING_SECONDS;
  const isOver = warning && secondsLeft <= 0;

  /** A later limit starts a new clock; the same one (or no connection) means that the end is near. */
  const settle = useCallback(
    (current: SessionPartsFragment | null | undefined) => {
      if (current && current.expiresAt !== expiresAt) onChange(current);
      else setWarning(true);
    },
    [expiresAt, onChange],
  );

  const keepAlive = useCallback(
    () =>
      client
        .mutation(KeepSessionAliveDocument, {})
        .toPromise()
        .then(({ data }) => settle(data?.keepSessionAlive)),
    [client, settle],
  );

  // Other requests have moved the limit meanwhile; asking in the background does not move it again.
  const check = useCallback(
    () =>
      client
        .query(SessionDocument, {}, background)
        .toPromise()
        .then(({ data }) => settle(data?.session)),
    [client, settle],
  );

  useEffect(() => {
    if (isNear) void (isSomebodyHere(RECENT_MS) ? keepAlive() : check());
  }, [isNear, keepAlive, check]);

  useEffect(() => {
    if (isOver) onExpired();
  }, [isOver, onExpired]);

  const stay = async () => {
    setStaying(true);
    await keepAlive();
    setStaying(false);
  };

  if (!warning || isOver) return null;
  return <TimeoutWarning secondsLeft={secondsLeft} onStay={() => void stay()} onSignOut={onSignOut} busy={staying} />;
}

const secondsUntil = (instant: string) => Math.max(0, Math.ceil((Date.parse(instant) - serverNow()) / 1000));

function useSecondsUntil(instant: string): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(instant));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsUntil(instant)), 1000);
    return () => clearInterval(timer);
  }, [instant]);
  return seconds;
}
