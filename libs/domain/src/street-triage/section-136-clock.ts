import { formatDateTime } from '../dates/index.js';
import { baseExpiry, extensionCounts } from './section-136-extension.js';
import type { Extension, Holding } from './section-136-holding.js';
import { hasSection136Clock, type Section136RuleSet, type Section136Settings, section136RulesAt, usualSection136Settings } from './section-136-rules.js';
import { type ClockStart, clockStart } from './section-136-start.js';
import type { ClockState, ClockThreshold, Section136Clock } from './section-136-clock-state.js';
import { clockWords } from './section-136-clock-words.js';

const HOUR = 3_600_000;

/** What the clock makes of a holding before it looks at the instant. */
interface Course {
  readonly start: ClockStart;
  readonly base: Date;
  readonly expiry: Date;
  readonly isExtended: boolean;
  readonly extensionRefused: boolean;
  readonly warnAt: readonly [Date, Date];
}

/**
 * The clock of a holding at an instant (sections 135(3ZA), 136(2A) and 136B; reference 5.1, T17). Hours are hours that
 * pass, so a night on which the clocks change is neither longer nor shorter. Facts later than the instant are not yet known.
 */
export function section136Clock(holding: Holding, at: Date, settings: Section136Settings = usualSection136Settings): Section136Clock {
  const ruleSet = rulesOf(holding, at, settings);
  const known = knownAt(holding, at);
  const course = courseOf(known, ruleSet, settings);
  if (!course) return notStarted(ruleSet, known);
  const running = describe(course, known, at, ruleSet);
  return { ...running, words: clockWords(running, at, { ended: known.ended?.how ?? null, baseHours: ruleSet.period.baseHours }) };
}

/** The rules of the instant at which the person was first held: a holding keeps its rules when the law changes during it. */
export function rulesOf(holding: Holding, at: Date, settings: Section136Settings): Section136RuleSet {
  const moments = [holding.keptAt, holding.keptSinceEntryAt, ...holding.stays.map((it) => it.arrivedAt)].filter((it): it is Date => it != null);
  const first = moments.sort((a, b) => a.getTime() - b.getTime())[0];
  return section136RulesAt(first ?? at, settings);
}

/** The holding as it was known at an instant. */
const knownAt = (holding: Holding, at: Date): Holding => ({
  ...holding,
  keptAt: holding.keptAt && holding.keptAt <= at ? holding.keptAt : null,
  keptSinceEntryAt: holding.keptSinceEntryAt && holding.keptSinceEntryAt <= at ? holding.keptSinceEntryAt : null,
  stays: holding.stays.filter(({ arrivedAt }) => arrivedAt <= at),
  extension: holding.extension && holding.extension.authorisedAt <= at ? approvalKnownAt(holding.extension, at) : null,
  ended: holding.ended && holding.ended.at <= at ? holding.ended : null,
});

/** An approval that has not been given yet does not count yet. */
const approvalKnownAt = (extension: Extension, at: Date): Extension => ({
  ...extension,
  approval: extension.approval && extension.approval.approvedAt <= at ? extension.approval : null,
});

function courseOf(holding: Holding, ruleSet: Section136RuleSet, settings: Section136Settings): Course | undefined {
  const start = clockStart(holding, ruleSet, settings);
  if (!start) return undefined;
  const base = baseExpiry(start.at, ruleSet);
  const { extension } = holding;
  const isExtended = extension != null && extensionCounts(extension, holding, ruleSet, settings);
  const expiry = isExtended ? hoursAfter(base, extension.hours) : base;
  const warnAt = isExtended ? warningsBefore(expiry, settings) : warningsAfter(start.at, settings);
  return { start, base, expiry, isExtended, extensionRefused: extension != null && !isExtended, warnAt };
}

const hoursAfter = (from: Date, hours: number): Date => new Date(from.getTime() + hours * HOUR);
const warningsAfter = (start: Date, { warnAtHours: [first, last] }: Section136Settings): readonly [Date, Date] => [hoursAfter(start, first), hoursAfter(start, last)];
const warningsBefore = (end: Date, { warnBeforeExtendedEndHours: [first, last] }: Section136Settings): readonly [Date, Date] => [hoursAfter(end, -first), hoursAfter(end, -last)];

function describe(course: Course, { ended }: Holding, at: Date, { code }: Section136RuleSet): Omit<Section136Clock, 'words'> {
  const { start, base, expiry, isExtended, extensionRefused } = course;
  const stopped = ended?.at ?? at;
  const state = ended ? 'ENDED' : stateOf(course, at);
  const warnings = warningsPassed(course, stopped);
  const heldWithoutPowerMs = Math.max(0, stopped.getTime() - expiry.getTime());
  return {
    state,
    ruleSetCode: code,
    startedAt: start.at,
    startedBy: start.by,
    baseExpiresAt: base,
    expiresAt: expiry,
    isExtended,
    extensionRefused,
    warnings,
    next: state === 'ENDED' ? null : nextOf(course, at),
    endedAt: ended?.at ?? null,
    heldWithoutPowerMs,
    needsOwner: state === 'ENDED' ? heldWithoutPowerMs > 0 : warnings === 2 || state === 'EXPIRED',
  };
}

function stateOf({ expiry, isExtended, warnAt }: Course, at: Date): ClockState {
  if (at >= expiry) return 'EXPIRED';
  if (isExtended) return 'EXTENDED';
  if (at >= warnAt[1]) return 'WARN_22';
  return at >= warnAt[0] ? 'WARN_18' : 'RUNNING';
}

function warningsPassed({ warnAt: [first, last] }: Course, at: Date): 0 | 1 | 2 {
  if (at >= last) return 2;
  return at >= first ? 1 : 0;
}

function nextOf({ warnAt: [first, last], expiry }: Course, at: Date): ClockThreshold | null {
  const ahead: readonly ClockThreshold[] = [
    { kind: 'FIRST_WARNING', at: first },
    { kind: 'LAST_WARNING', at: last },
    { kind: 'EXPIRY', at: expiry },
  ];
  return ahead.find((it) => it.at > at) ?? null;
}

function notStarted(ruleSet: Section136RuleSet, { power, ended }: Holding): Section136Clock {
  const limits = hasSection136Clock(ruleSet, power);
  const state = ended ? `Ended on ${formatDateTime(ended.at)} before any clock started.` : 'Not started. The clock starts when the person arrives at a place of safety, or is kept at one.';
  return {
    state: ended ? 'ENDED' : 'NOT_STARTED',
    ruleSetCode: ruleSet.code,
    startedAt: null,
    startedBy: null,
    baseExpiresAt: null,
    expiresAt: null,
    isExtended: false,
    extensionRefused: false,
    warnings: 0,
    next: null,
    endedAt: ended?.at ?? null,
    heldWithoutPowerMs: 0,
    needsOwner: false,
    words: { state: limits ? state : 'This power has no section 136 clock.', started: null, expires: null, remaining: null },
  };
}
