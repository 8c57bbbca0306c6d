import type { AgencyFunction, Category, Sector } from '../words.js';
import type { CapacityConclusion, ConsentState, ScopeEffect, ScopeRecipient } from './consent-words.js';

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
export function foldConsent(events: readonly ConsentFact[], assessments: readonly CapacityFact[], at: Date): ConsentFold {
  const known = [...events].filter((it) => it.recordedAt <= at && it.obtainedAt <= at).sort(inOrder);
  const standing = known.filter((it) => it.state !== 'ENTERED_IN_ERROR' && !isTakenBack(it, known));
  return { standing, latest: standing.at(-1), capacity: capacityAt(assessments, at), at };
}

/** The person's answer about one category for one recipient. DENY beats PERMIT; a particular no outlasts a general yes. */
export function positionFor(fold: ConsentFold, category: Category, recipient: ConsentRecipient, purpose?: string): ConsentPosition {
  const about = (scope: ConsentScopeFact): boolean => speaksAbout(scope, category, recipient, purpose);
  const held = fold.standing.findLast((it) => isNamedBy(it.condition, category, recipient));
  const denied = fold.standing.findLast((it) => it.scopes.some((scope) => scope.effect === 'DENY' && about(scope) && isRunning(scope, fold.at)));
  if (denied) return decided(denied.state === 'WITHDRAWN' ? 'WITHDRAWN' : 'REFUSED', denied);
  if (held) return decided('CONDITION', held);
  const answered = fold.standing.filter((it) => isBlanketNo(it) || it.scopes.some((scope) => scope.effect === 'PERMIT'));
  const generalNo = answered.findLast(isBlanketNo);
  const since = generalNo ? answered.slice(answered.indexOf(generalNo) + 1) : answered;
  const permitted = permissionIn(since, about, recipient, fold.at);
  if (permitted?.answer === 'PERMITTED') return permitted;
  if (generalNo) return decided(generalNo.state === 'WITHDRAWN' ? 'WITHDRAWN' : 'REFUSED', generalNo);
  return permitted ?? unanswered(fold);
}

/** The overall state shown to people: the last event that stands, or EXPIRED once everything it permitted has run out. */
export function overallState(fold: ConsentFold): ConsentState | 'EXPIRED' | 'NOT_RECORDED' {
  const { latest } = fold;
  if (!latest) return 'NOT_RECORDED';
  const permits = latest.scopes.filter((it) => it.effect === 'PERMIT');
  const isYes = latest.state === 'GIVEN' || latest.state === 'GIVEN_PARTIAL';
  return isYes && permits.length > 0 && permits.every((it) => isOver(it, fold.at)) ? 'EXPIRED' : latest.state;
}

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

function speaksAbout(scope: ConsentScopeFact, category: Category, recipient: ConsentRecipient, purpose?: string): boolean {
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

function permissionIn(events: readonly ConsentFact[], about: (scope: ConsentScopeFact) => boolean, recipient: ConsentRecipient, at: Date): ConsentPosition | undefined {
  let best: ConsentPosition | undefined;
  for (const event of events) {
    for (const scope of event.scopes.filter((it) => it.effect === 'PERMIT')) {
      const position = permissionOf(event, scope, about, recipient, at);
      if (!best || rank(position) >= rank(best)) best = position;
    }
  }
  return best;
}

function permissionOf(event: ConsentFact, scope: ConsentScopeFact, about: (scope: ConsentScopeFact) => boolean, recipient: ConsentRecipient, at: Date): ConsentPosition {
  if (!about(scope) || scope.from > at) return decided('NOT_COVERED', event);
  if (isOver(scope, at)) return decided('EXPIRED', event);
  const cameLater = scope.recipient === 'FORUM_PARTICIPANTS' && (recipient.since === null || recipient.since > event.obtainedAt);
  return cameLater ? decided('NEWCOMER', event) : { ...decided('PERMITTED', event), until: scope.until };
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
