import { useEffect, useReducer } from 'react';
import { serverNow } from '../../app/server-clock.js';

const secondsUntil = (until: string): number => Math.max(0, Math.ceil((Date.parse(until) - serverNow()) / 1000));

/** Whole seconds until an instant, by the server's clock. */
export function useSecondsLeft(until: string): number {
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0);
  useEffect(() => {
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  return secondsUntil(until);
}

/** What a screen reader is told: at five, two and one minutes, and nothing in between. */
export function spokenAt(seconds: number): string {
  if (seconds <= 0) return '';
  if (seconds <= 60) return 'One minute left';
  if (seconds <= 120) return 'Two minutes left';
  return seconds <= 300 ? 'Five minutes left' : '';
}
