import type { Recipient } from './sharing-state.js';

/** Who may see one source. */
export interface SourceAudience extends Recipient {
  readonly itemId: string;
}

/** Those who may see every one of the sources: a composed text goes to no one else (the intersection of audiences). */
export function commonAudience(itemIds: readonly string[], audiences: readonly SourceAudience[]): Recipient[] {
  const [first, ...rest] = itemIds.map((id) => audiences.filter((it) => it.itemId === id));
  const start: readonly Recipient[] = first ?? [];
  return rest.reduce<readonly Recipient[]>((common, next) => unique(common.flatMap((one) => next.flatMap((other) => both(one, other)))), start).map(plain);
}

/** What two entries have in common: ALL of an agency contains each of its functions. */
function both(a: Recipient, b: Recipient): Recipient[] {
  if (a.agencyId !== b.agencyId) return [];
  if (a.agencyFunction === b.agencyFunction || b.agencyFunction === 'ALL') return [a];
  return a.agencyFunction === 'ALL' ? [b] : [];
}

const plain = ({ agencyId, agencyFunction }: Recipient): Recipient => ({ agencyId, agencyFunction });
const unique = (all: Recipient[]): Recipient[] => [...new Map(all.map((it) => [`${it.agencyId}|${it.agencyFunction}`, it])).values()];
