/** What stands for a number that is too small to show. */
export const SUPPRESSED = '*';
/** What stands for a rate, a share or a median of nothing. */
export const NOTHING = '–';

const LEAST_SHOWN = 8;
const STEP = 5;

const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN;

/** A count as others than its own agency's information governance officer see it: 0 stays, 1 to 7 is hidden, the rest is rounded to 5. */
export function shownCount(count: number): string {
  return isSmall(count) ? SUPPRESSED : String(rounded(count));
}

/** A share in per cent, worked out from rounded counts; hidden where either of them is small. */
export function shownShare(part: number, whole: number): string {
  if (whole === 0) return NOTHING;
  if (isSmall(part) || isSmall(whole) || isSmall(whole - part)) return SUPPRESSED;
  return String(Math.min(100, Math.round((rounded(part) / rounded(whole)) * 100)));
}

/** A rate, worked out from rounded counts; hidden where either of them is small. */
export function shownRate(part: number, whole: number, per: number): string {
  if (whole === 0) return NOTHING;
  if (isSmall(part) || isSmall(whole)) return SUPPRESSED;
  return String(Math.round((rounded(part) / rounded(whole)) * per * 10) / 10);
}

/** A median or a mean; hidden where it is of 1 to 7 things. */
export function shownMiddle(value: number | null, of: number): string {
  if (value === null || of === 0) return NOTHING;
  return isSmall(of) ? SUPPRESSED : String(Math.round(value));
}

const rounded = (count: number): number => Math.round(count / STEP) * STEP;
