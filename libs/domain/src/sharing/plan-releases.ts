import { type ConsentFold, type ConsentPosition, type ConsentRecipient, foldConsent, positionFor } from '../consent/consent-fold.js';
import { categoryDefault, type ForumDefinition } from '../forums/forum-definition.js';
import type { Category, Sector } from '../words.js';
import { type PolicyRows, policyRowsAt } from '../lawful-basis/policy-row.js';
import { type BasisSituation, frozenBasis } from '../lawful-basis/usual-basis.js';
import { gate, type GateAnswer, type GateReason } from './release-gate.js';
import type { Choice, ItemShape, OpenRelease, Recipient, SharingState } from './sharing-state.js';
import type { ReleaseBasis } from './sharing-words.js';

/** A release to be made. The lawful basis and the version of the policy are frozen on it. */
export interface PlannedRelease extends Recipient {
  readonly itemId: string;
  readonly purpose: string;
  readonly basis: ReleaseBasis;
  readonly basisId: string | null;
  readonly lawfulBasis: Readonly<Record<string, unknown>>;
  readonly policyVersion: string;
  readonly validUntil: Date | null;
}

/** What was found about one item and one recipient: made or held back, and why. */
export interface ReleaseFinding extends Recipient {
  readonly itemId: string;
  readonly made: boolean;
  readonly reason: GateReason;
  readonly basis: ReleaseBasis;
}

export interface ReleasePlan {
  /** Ids of open releases that no longer stand. */
  readonly close: readonly string[];
  readonly open: readonly PlannedRelease[];
  readonly findings: readonly ReleaseFinding[];
}

/** Rights that must exist at this instant, one for each item and recipient. */
interface Wanted extends Recipient {
  readonly item: ItemShape;
  readonly answer: GateAnswer;
  readonly lawfulBasis: Readonly<Record<string, unknown>>;
  readonly consent: BasisSituation['consent'];
}

/**
 * Computes which releases must exist at an instant and what to open and close for it. Pure: consent, capacity, seats and
 * choices go in, rows come out. Reads never ask consent again; they ask whether a row is there.
 */
export function planReleases(state: SharingState, definition: ForumDefinition, at: Date, policy: PolicyRows = policyRowsAt(definition, [], at)): ReleasePlan {
  const fold = foldConsent(state.consent, state.assessments, at, state);
  const choicesOf = byItem(state.choices);
  const releasesOf = byItem(state.releases);
  const positionOf = positionsOf(fold, state, definition);
  const wanted = state.items.filter(isShareable).flatMap((item) => wantedOf(item, { state, choices: choicesOf(item.id), definition, fold, positionOf, at }));
  const standing = wanted.filter((it) => it.answer.passes && !isPast(it.answer.until, at));
  const already = (it: Wanted): OpenRelease | undefined => releasesOf(it.item.id).find((release) => isSame(release, it));
  const kept = new Set(standing.flatMap((it) => already(it) ?? []));
  const missing = standing.filter((it) => !already(it));
  return {
    close: state.releases.filter((release) => !kept.has(release)).map((release) => release.id),
    open: missing.map((it) => planned(it, policy, fold)),
    findings: wanted.map(found),
  };
}

interface Context {
  readonly state: SharingState;
  /** The choices for the item in question. */
  readonly choices: readonly Choice[];
  readonly definition: ForumDefinition;
  readonly fold: ConsentFold;
  readonly positionOf: (category: Category, to: Recipient) => ConsentPosition;
  readonly at: Date;
}

/** The person's answer for each category and recipient, asked once: a case file may hold a thousand items. */
function positionsOf(fold: ConsentFold, state: SharingState, { purposeCode }: ForumDefinition): Context['positionOf'] {
  const known = new Map<string, ConsentPosition>();
  return (category, to) => {
    const key = `${category}|${keyOf(to)}`;
    const position = known.get(key) ?? positionFor(fold, category, consentRecipient(to, state), purposeCode);
    known.set(key, position);
    return position;
  };
}

const isShareable = (item: ItemShape): boolean => !item.statutoryBar && item.withdrawnAt === null;
const isPast = (until: Date | null, at: Date): boolean => until !== null && until <= at;

/** At most one for each recipient: safety and children first, then the owner's choices, then the standing choice. */
function wantedOf(item: ItemShape, context: Context): Wanted[] {
  const all = [...safetyOf(item, context), ...chosenOf(item, context), ...byDefault(item, context)];
  const best = new Map<string, Wanted>();
  for (const it of all.filter((candidate) => candidate.agencyId !== item.ownerAgencyId)) {
    const before = best.get(keyOf(it));
    if (!before || (!before.answer.passes && it.answer.passes)) best.set(keyOf(it), it);
  }
  return [...best.values()];
}

/** Never behind consent: staff safety for every seat, and a child at risk for children's services. */
function safetyOf(item: ItemShape, { state }: Context): Wanted[] {
  const always = (to: Recipient, reason: 'STAFF_SAFETY' | 'CHILD_AT_RISK', basis: ReleaseBasis): Wanted => ({
    item,
    agencyId: to.agencyId,
    agencyFunction: to.agencyFunction,
    answer: { passes: true, reason, basis, basisId: null, until: null },
    lawfulBasis: {},
    consent: 'NOT_ASKED',
  });
  const lines = item.category === 'STAFF_SAFETY' ? state.seats.map((seat) => always(seat, 'STAFF_SAFETY', 'STAFF_SAFETY')) : [];
  const child = item.aboutChildAtRisk
    ? state.childrensServices.map((agencyId) => always({ agencyId, agencyFunction: 'CHILDRENS_SERVICES' }, 'CHILD_AT_RISK', 'STATUTORY'))
    : [];
  return [...lines, ...child];
}

const chosenOf = (item: ItemShape, context: Context): Wanted[] =>
  context.choices
    .filter((choice) => choice.endedAt === null && !isPast(choice.validUntil, context.at))
    .map((choice) => asked(item, choice, context));

/** The owner's standing choice: whoever sits here now and gets this category as a rule, unless the owner said otherwise. */
function byDefault(item: ItemShape, context: Context): Wanted[] {
  if (!item.sharesByDefault) return [];
  const { state, choices, definition } = context;
  const isChosenAlready = (seat: Recipient): boolean => choices.some((it) => keyOf(it) === keyOf(seat));
  const said = choices.findLast((it) => it.endedAt === null && Object.keys(it.lawfulBasis).length > 0)?.lawfulBasis ?? {};
  const usual = state.seats.filter((seat) => seat.agencyFunction !== 'ALL' && categoryDefault(definition, item.category, seat.agencyFunction) === 'SHARE');
  return usual
    .filter((seat) => !isChosenAlready(seat))
    .map((seat) => {
      const basis = usualBasis(definition);
      return asked(item, { ...seat, basis, basisId: null, lawfulBasis: said, validUntil: null }, context);
    });
}

type Asked = Recipient & Pick<Choice, 'basis' | 'basisId' | 'lawfulBasis' | 'validUntil'>;

function asked(item: ItemShape, choice: Asked, { definition, fold, positionOf }: Context): Wanted {
  const position = positionOf(item.category, choice);
  const answer = gate({ mode: definition.consentMode, item, choice, fold, position });
  return { item, agencyId: choice.agencyId, agencyFunction: choice.agencyFunction, answer, lawfulBasis: choice.lawfulBasis, consent: position.answer };
}

/**
 * The basis an owner starts from. Where consent is expected it is the agency's own: a refusal gates it, a yes is not what it
 * stands on. What an owner rests on consent there, by choice, waits for newcomers to be asked about (R18).
 */
export function usualBasis({ consentMode }: ForumDefinition): ReleaseBasis {
  if (consentMode === 'NOT_APPLICABLE') return 'STATUTORY';
  return consentMode === 'REQUIRED' ? 'CONSENT' : 'OWNER';
}

/** A recipient as consent sees it. */
export function consentRecipient(to: Recipient, state: Pick<SharingState, 'seats' | 'sectors'>): ConsentRecipient {
  const seats = state.seats.filter((seat) => seat.agencyId === to.agencyId && (to.agencyFunction === 'ALL' || seat.agencyFunction === to.agencyFunction));
  const since = seats.map((seat) => seat.since).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
  const sector: Sector = state.sectors[to.agencyId] ?? 'VOLUNTARY';
  return { agencyId: to.agencyId, agencyFunction: to.agencyFunction, sector, since };
}

/** Looks rows up by their item: a case file may hold thousands. */
function byItem<Of extends { readonly itemId: string }>(rows: readonly Of[]): (itemId: string) => readonly Of[] {
  const groups = new Map<string, Of[]>();
  for (const row of rows) {
    const group = groups.get(row.itemId);
    if (group) group.push(row);
    else groups.set(row.itemId, [row]);
  }
  return (itemId) => groups.get(itemId) ?? [];
}

const keyOf = ({ agencyId, agencyFunction }: Recipient): string => `${agencyId}|${agencyFunction}`;

const isSame = (release: OpenRelease, { item, answer, ...to }: Wanted): boolean =>
  release.itemId === item.id &&
  keyOf(release) === keyOf(to) &&
  release.basis === answer.basis &&
  release.basisId === answer.basisId &&
  (release.validUntil?.getTime() ?? null) === (answer.until?.getTime() ?? null);

const found = ({ item, answer, agencyId, agencyFunction }: Wanted): ReleaseFinding => ({
  itemId: item.id,
  agencyId,
  agencyFunction,
  made: answer.passes,
  reason: answer.reason,
  basis: answer.basis,
});

/** The five layers frozen on the release: the row of the policy table as things stand, or what the owner said instead. */
function planned({ item, answer, lawfulBasis, consent, agencyId, agencyFunction }: Wanted, policy: PolicyRows, fold: ConsentFold): PlannedRelease {
  const row = policy(item.ownerSector);
  const { reason } = answer;
  const capacity = reason === 'CAPACITY_LACKING' ? 'LACKS_CAPACITY' : fold.capacity;
  const situation: BasisSituation = { reason, consent, capacity, confidential: item.confidential, category: item.category };
  return {
    itemId: item.id,
    agencyId,
    agencyFunction,
    purpose: row.purpose,
    basis: answer.basis,
    basisId: answer.basisId,
    lawfulBasis: { ...frozenBasis(row, situation, lawfulBasis), sector: item.ownerSector, reason },
    policyVersion: row.policyVersion,
    validUntil: answer.until,
  };
}
