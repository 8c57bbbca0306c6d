/** Phrases that stand where a reason should. Each is right sometimes; a reason made of nothing else is none. */
const HOLLOW = [
  'it is in the public interest',
  'in the public interest',
  'it is necessary and proportionate',
  'necessary and proportionate',
  'for safeguarding purposes',
  'for safeguarding reasons',
  'due to safeguarding concerns',
  'safeguarding concerns',
  'there is a risk of serious harm',
  'there is a risk of harm',
  'risk of harm',
  'duty of care',
  'as discussed',
  'as above',
  'see above',
  'as previously stated',
  'all options have been considered',
  'all other options have been considered',
  'no other option',
  'information sharing is required',
  'in line with policy',
  'in line with procedure',
  'multi agency working',
  'to keep the person safe',
  'to protect the person',
];

/** From this on, two reasons count as the same one. */
export const SAME_FROM = 0.9;
const MOSTLY = 0.5;

const normalised = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether, without its stock phrases, little of a reason is left. */
export function isHollow(text: string): boolean {
  const plain = normalised(text);
  if (plain === '') return true;
  const rest = HOLLOW.reduce((sofar, phrase) => sofar.replaceAll(phrase, ' '), plain);
  return lettersIn(rest) < lettersIn(plain) * MOSTLY;
}

/** How alike two texts are, 0 to 1, by the groups of three letters they share. Order and spacing hardly matter. */
export function similarity(a: string, b: string): number {
  const [left, right] = [trigramsOf(normalised(a)), trigramsOf(normalised(b))];
  const total = sizeOf(left) + sizeOf(right);
  if (total === 0) return 0;
  let shared = 0;
  for (const [trigram, count] of left) shared += Math.min(count, right.get(trigram) ?? 0);
  return (2 * shared) / total;
}

/** A reason that the authoriser and the reviewer should look at twice. It is flagged, never refused. */
export interface ReasonWarning {
  readonly field: string;
  readonly kind: 'HOLLOW' | 'SAME_AS_BEFORE';
  /** The earlier request that says the same; null for a hollow one. */
  readonly reference: string | null;
}

/** The reasons of an earlier request by the same person. */
export interface EarlierReasons {
  readonly reference: string;
  readonly reasons: Readonly<Record<string, string>>;
}

/** Looks for reasons made of stock phrases, and for reasons copied from the requester's earlier requests. */
export function reasonWarnings(reasons: Readonly<Record<string, string>>, earlier: readonly EarlierReasons[]): ReasonWarning[] {
  return Object.entries(reasons).flatMap(([field, text]): ReasonWarning[] => {
    const same = earlier.find((it) => similarity(text, it.reasons[field] ?? '') >= SAME_FROM);
    if (same) return [{ field, kind: 'SAME_AS_BEFORE', reference: same.reference }];
    return isHollow(text) ? [{ field, kind: 'HOLLOW', reference: null }] : [];
  });
}

const lettersIn = (text: string): number => text.replaceAll(' ', '').length;

function trigramsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + 3 <= text.length; start += 1) {
    const trigram = text.slice(start, start + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
