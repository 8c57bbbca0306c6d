import type { AgencyFunction, Category, Sector } from '../words.js';
import type { CapacityConclusion, ConsentGivenBy, ConsentState, ScopeAction, ScopeEffect, ScopeRecipient } from './consent-words.js';
import { eighteenthBirthday } from './eighteenth-birthday.js';

/** One line of what was agreed or refused: about which category, for whom, from when, until when. Half-open periods. */
export interface ConsentScopeFact {
  readonly effect: ScopeEffect;
  /** Null speaks about every category. */
  readonly category: Category | null;
  readonly recipient: ScopeRecipient;
  readonly agencyId: string | null;
  readonly agencyFunction: AgencyFunction | null;
  readonly sector: Sector | null;
  readonly purpose: string | null;
  /** Null speaks about all that may be done with it. */
  readonly action?: ScopeAction | null;
  readonly from: Date;
  readonly until: Date | null;
}

/** One consent event, as far as it decides anything. */
export interface ConsentFact {
  readonly id: string;
  readonly state: ConsentState;
  /** When the person said it. Participants are those seated then. */
  readonly obtainedAt: Date;
  readonly recordedAt: Date;
  readonly coercionSuspected: boolean;
  /** Who answered. What a parent said ends at the 18th birthday (R23). */
  readonly givenBy?: ConsentGivenBy;
  /** The person was told and heard, not asked: it is no veto and opens nothing. */
  readonly viewsOnly?: boolean;
  /** A condition in words, not structured yet: it holds only the agency or topic it names. */
  readonly condition: { readonly agencyId: string | null; readonly category: Category | null } | null;
  /** Events that this one takes back, or for ENTERED_IN_ERROR, the mistaken one. */
  readonly supersedes: readonly string[];
  readonly scopes: readonly ConsentScopeFact[];
}

/** An assessment of whether the person can decide about the sharing. */
export interface CapacityFact {
  readonly assessedAt: Date;
  readonly recordedAt: Date;
  readonly conclusion: CapacityConclusion;
}

/** A recipient as consent sees it: agency, function, sector, and since when at the table (null: not at it). */
export interface ConsentRecipient {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction | 'ALL';
  readonly sector: Sector;
  readonly since: Date | null;
}

/** Everything said about consent on one case file, folded at one instant. */
export interface ConsentFold {
  /** Events that stand, oldest first. */
  readonly standing: readonly ConsentFact[];
  readonly latest: ConsentFact | undefined;
  readonly capacity: CapacityConclusion | 'PRESUMED';
  readonly at: Date;
  /** The instant from which the person, not a parent, decides. */
  readonly turns18At?: Date | null;
}

/** What the fold knows of the person. */
export interface ConsentSubject {
  readonly bornOn?: string | null;
}

/** What the person's answer means for one category and one recipient. */
export type ConsentAnswer =
  | 'NOT_ASKED'
  | 'NOT_SOUGHT'
  | 'PENDING'
  | 'UNABLE'
  | 'PERMITTED'
  | 'NEWCOMER'
  | 'NOT_COVERED'
  | 'EXPIRED'
  | 'DECEASED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'CONDITION';

export interface ConsentPosition {
  readonly answer: ConsentAnswer;
  /** The event that decided. */
  readonly eventId: string | null;
  /** For PERMITTED: until when. */
  readonly until: Date | null;
  /** Whether the deciding event was given under suspected pressure. */
  readonly coercionSuspected: boolean;
}

/** Orders the events, drops what was recorded by mistake or taken back, and reads capacity at the instant. */
export function foldConsent(events: readonly ConsentFact[], assessments: readonly CapacityFact[], at: Date, { bornOn }: ConsentSubject = {}): ConsentFold {
  const known = [...events].filter((it) => it.recordedAt <= at && it.obtainedAt <= at).sort(inOrder);
  const standing = known.filter((it) => it.state !== 'ENTERED_IN_ERROR' && !isTakenBack(it, known));
  return { standing, latest: standing.at(-1), capacity: capacityAt(assessments, at), at, turns18At: bornOn ? eighteenthBirthday(bornOn) : null };
}

/** The person's answer about one category for one recipient. DENY beats PERMIT; a particular no outlasts a general yes. */
export function positionFor(fold: ConsentFold, category: Category, recipient: ConsentRecipient, purpose?: string, action: ScopeAction = 'VIEW'): ConsentPosition {
  const about = (scope: ConsentScopeFact): boolean => speaksAbout(scope, category, recipient, purpose, action);
  const deciding = fold.standing.filter((it) => !it.viewsOnly);
  const running = deciding.filter((it) => !isOutgrown(it, fold));
  const held = running.findLast((it) => isNamedBy(it.condition, category, recipient));
  const denied = running.findLast((it) => it.scopes.some((scope) => scope.effect === 'DENY' && about(scope) && isRunning(scope, fold.at)));
  if (denied) return decided(denied.state === 'WITHDRAWN' ? 'WITHDRAWN' : 'REFUSED', denied);
  if (held) return decided('CONDITION', held);
  const answered = deciding.filter((it) => (isBlanketNo(it) && !isOutgrown(it, fold)) || it.scopes.some((scope) => scope.effect === 'PERMIT'));
  const generalNo = answered.findLast(isBlanketNo);
  const since = generalNo ? answered.slice(answered.indexOf(generalNo) + 1) : answered;
  const death = fold.standing.findLast((it) => it.state === 'DECEASED');
  const permitted = death ? decided('DECEASED', death) : permissionIn(since, about, recipient, fold);
  if (permitted?.answer === 'PERMITTED') return permitted;
  if (generalNo) return decided(generalNo.state === 'WITHDRAWN' ? 'WITHDRAWN' : 'REFUSED', generalNo);
  return permitted ?? unanswered(fold);
}

/** The overall state shown to people: the last event that stands, or EXPIRED once everything it permitted has run out. */
export function overallState(fold: ConsentFold): ConsentState | 'EXPIRED' | 'NOT_RECORDED' {
  const { latest } = fold;
  if (!latest) return 'NOT_RECORDED';
  if (isOutgrown(latest, fold)) return 'EXPIRED';
  const permits = latest.scopes.filter((it) => it.effect === 'PERMIT');
  const isYes = latest.state === 'GIVEN' || latest.state === 'GIVEN_PARTIAL';
  return isYes && permits.length > 0 && permits.every((it) => isOver(it, fold.at)) ? 'EXPIRED' : latest.state;
}

/** What somebody with parental responsibility said ends when the person turns 18, yes and no alike (R23). */
export const isOutgrown = (event: ConsentFact, { turns18At, at }: Pick<ConsentFold, 'turns18At' | 'at'>): boolean =>
  event.givenBy === 'PARENTAL_RESPONSIBILITY' && Boolean(turns18At && turns18At <= at);

/** Whether somebody has asked, or said why not: what INFORM_AND_VIEWS needs. */
export const viewsAreRecorded = (fold: ConsentFold): boolean => fold.standing.some((it) => it.state !== 'PENDING');

const inOrder = (a: ConsentFact, b: ConsentFact): number =>
  a.obtainedAt.getTime() - b.obtainedAt.getTime() || a.recordedAt.getTime() - b.recordedAt.getTime() || (a.id < b.id ? -1 : 1);

/** Taken back by a later event that itself was not recorded by mistake. */
function isTakenBack(event: ConsentFact, all: readonly ConsentFact[]): boolean {
  return all.some((other) => other.id !== event.id && other.supersedes.includes(event.id) && !isError(other, all));
}

const isError = (event: ConsentFact, all: readonly ConsentFact[]): boolean =>
  event.state !== 'ENTERED_IN_ERROR' && all.some((other) => other.state === 'ENTERED_IN_ERROR' && other.supersedes.includes(event.id));

function capacityAt(assessments: readonly CapacityFact[], at: Date): CapacityConclusion | 'PRESUMED' {
  const known = assessments.filter((it) => it.recordedAt <= at && it.assessedAt <= at);
  const latest = [...known].sort((a, b) => a.assessedAt.getTime() - b.assessedAt.getTime() || a.recordedAt.getTime() - b.recordedAt.getTime()).at(-1);
  return latest?.conclusion ?? 'PRESUMED';
}

/** A no to everything: it gives way to a later yes for what that yes names. A no to something does not (R19). */
const isBlanketNo = (event: ConsentFact): boolean => (event.state === 'REFUSED' || event.state === 'WITHDRAWN') && event.scopes.length === 0;

const isOver = (scope: ConsentScopeFact, at: Date): boolean => scope.until !== null && scope.until <= at;
const isRunning = (scope: ConsentScopeFact, at: Date): boolean => scope.from <= at && !isOver(scope, at);

function speaksAbout(scope: ConsentScopeFact, category: Category, recipient: ConsentRecipient, purpose: string | undefined, action: ScopeAction): boolean {
  if (scope.recipient === 'NAMED_PERSON') return false; // a person, not an agency: see ScopeRecipient
  if (scope.action && scope.action !== action) return false;
  if (scope.category !== null && scope.category !== category) return false;
  if (scope.purpose !== null && purpose !== undefined && scope.purpose !== purpose) return false;
  if (scope.recipient === 'SECTOR') return scope.sector === recipient.sector;
  if (scope.recipient === 'FORUM_PARTICIPANTS') return true;
  if (scope.agencyId !== recipient.agencyId) return false;
  return scope.agencyFunction === null || recipient.agencyFunction === 'ALL' || scope.agencyFunction === recipient.agencyFunction;
}

function isNamedBy(condition: ConsentFact['condition'], category: Category, recipient: ConsentRecipient): boolean {
  if (!condition) return false;
  const namesAgency = condition.agencyId === null || condition.agencyId === recipient.agencyId;
  const namesTopic = condition.category === null || condition.category === category;
  return namesAgency && namesTopic && (condition.agencyId !== null || condition.category !== null);
}

function permissionIn(events: readonly ConsentFact[], about: (scope: ConsentScopeFact) => boolean, recipient: ConsentRecipient, fold: ConsentFold): ConsentPosition | undefined {
  let best: ConsentPosition | undefined;
  for (const event of events) {
    for (const scope of event.scopes.filter((it) => it.effect === 'PERMIT')) {
      const position = permissionOf(event, scope, about, recipient, fold);
      if (!best || rank(position) >= rank(best)) best = position;
    }
  }
  return best;
}

function permissionOf(event: ConsentFact, scope: ConsentScopeFact, about: (scope: ConsentScopeFact) => boolean, recipient: ConsentRecipient, fold: ConsentFold): ConsentPosition {
  if (!about(scope) || scope.from > fold.at) return decided('NOT_COVERED', event);
  if (isOver(scope, fold.at) || isOutgrown(event, fold)) return decided('EXPIRED', event);
  const cameLater = scope.recipient === 'FORUM_PARTICIPANTS' && (recipient.since === null || recipient.since > event.obtainedAt);
  return cameLater ? decided('NEWCOMER', event) : { ...decided('PERMITTED', event), until: endOf(event, scope, fold) };
}

/** The end that was agreed, or the 18th birthday where a parent agreed and that comes first. */
function endOf(event: ConsentFact, { until }: ConsentScopeFact, { turns18At }: ConsentFold): Date | null {
  if (event.givenBy !== 'PARENTAL_RESPONSIBILITY' || !turns18At) return until;
  return until && until < turns18At ? until : turns18At;
}

const ranks: Partial<Record<ConsentAnswer, number>> = { NOT_COVERED: 1, EXPIRED: 2, NEWCOMER: 3, PERMITTED: 4 };
/** The best answer wins, and of two permissions the longer. */
const rank = (position: ConsentPosition): number =>
  (ranks[position.answer] ?? 0) * 1e15 + (position.answer === 'PERMITTED' ? (position.until?.getTime() ?? 9e14) : 0);

const decided = (answer: ConsentAnswer, event: ConsentFact): ConsentPosition => ({
  answer,
  eventId: event.id,
  until: null,
  coercionSuspected: event.coercionSuspected,
});

function unanswered(fold: ConsentFold): ConsentPosition {
  const { latest } = fold;
  if (!latest) return { answer: 'NOT_ASKED', eventId: null, until: null, coercionSuspected: false };
  if (latest.state === 'NOT_SOUGHT') return decided('NOT_SOUGHT', latest);
  if (latest.state === 'PENDING') return decided('PENDING', latest);
  return decided('UNABLE', latest);
}
