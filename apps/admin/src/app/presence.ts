import { useEffect } from 'react';

let lastSign = Date.now();
let pagesKeptOpen = 0;

const noteSign = () => {
  lastSign = Date.now();
};
window.addEventListener('keydown', noteSign, { passive: true });
window.addEventListener('pointerdown', noteSign, { passive: true });

/** Whether somebody typed or tapped lately, or a page is open on which nobody should be signed out for listening. */
export const isSomebodyHere = (withinMs: number): boolean => pagesKeptOpen > 0 || Date.now() - lastSign < withinMs;

/** For a running meeting: as long as the page is open, its people stay signed in. */
export function useStaySignedIn(running = true): void {
  useEffect(() => {
    if (!running) return undefined;
    pagesKeptOpen += 1;
    return () => {
      pagesKeptOpen -= 1;
    };
  }, [running]);
}
