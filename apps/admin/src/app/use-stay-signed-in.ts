import { useEffect } from 'react';

let pages = 0;

/** True while a page is open on which nobody should be signed out for listening. */
export const isKeptSignedIn = (): boolean => pages > 0;

/** For a running meeting: as long as the page is open, its people stay signed in. */
export function useStaySignedIn(running = true): void {
  useEffect(() => {
    if (!running) return undefined;
    pages += 1;
    return () => { pages -= 1; };
  }, [running]);
}
