import { formatDateTime } from '../dates/index.js';
import type { PoliceStationFacts } from './police-station-facts.js';
import { isUnder, type PoliceStationBreach, policeStationBreaches } from './police-station-breaches.js';
import { isBlank, missing, type Section136Problem, when } from './section-136-problem.js';
import { type Section136RuleSet, section136RulesAt, type Section136Settings, usualSection136Settings } from './section-136-rules.js';

/** Who is told at once of an unlawful event (reference 15, scenario 6). Roles, not names: names come from the directory. */
export type EscalateTo = 'POLICE_INSPECTOR' | 'SAFEGUARDING_LEAD' | 'APPROVED_MENTAL_HEALTH_PROFESSIONAL' | 'CHILDRENS_SERVICES';

/** What a use of a police station that has happened is. */
export interface PoliceStationEvent {
  /** NOT_SHOWN_LAWFUL: nothing is known to be wrong, and the record does not yet show that all was right. */
  readonly kind: 'LAWFUL_USE' | 'UNLAWFUL_EVENT' | 'NOT_SHOWN_LAWFUL';
  /** What was wrong, in words. */
  readonly why: readonly string[];
  /** What the record still needs. The event is kept all the same. */
  readonly problems: readonly Section136Problem[];
  readonly escalateTo: readonly EscalateTo[];
}

/** What is written about an unlawful event. */
export interface UnlawfulEventRecord {
  readonly reasonText: string | null;
  /** When it came to notice. */
  readonly noticedAt: Date | null;
}

/**
 * Judges a use of a police station that has happened (T17; reference 5.1). It never refuses to record one: a system that
 * does not take a bad fact only gets false ones. The law is that of the day of arrival. An unlawful event needs its reason and time, and escalates by itself.
 */
export function judgePoliceStationEvent(facts: PoliceStationFacts, record: UnlawfulEventRecord, settings: Section136Settings = usualSection136Settings): PoliceStationEvent {
  const ruleSet = section136RulesAt(facts.at, settings);
  const breaches = policeStationBreaches(facts, ruleSet, settings);
  const wrong = breaches.filter(({ isUnknown }) => !isUnknown);
  if (wrong.length > 0) return unlawfulEvent(wrong, breaches, facts, record, ruleSet);
  const problems = breaches.map(({ path, after }) => missing(path, after));
  return { kind: problems.length > 0 ? 'NOT_SHOWN_LAWFUL' : 'LAWFUL_USE', why: [], problems, escalateTo: [] };
}

function unlawfulEvent(wrong: readonly PoliceStationBreach[], all: readonly PoliceStationBreach[], facts: PoliceStationFacts, record: UnlawfulEventRecord, { policeStation }: Section136RuleSet): PoliceStationEvent {
  const isChild = isUnder(policeStation?.youngestAge ?? 18, facts.age, facts.at) === true;
  const unknown = all.filter(({ isUnknown }) => isUnknown).map(({ path, after }) => missing(path, after));
  return {
    kind: 'UNLAWFUL_EVENT',
    why: wrong.map(({ after }) => after),
    problems: [...recordProblems(record, facts.at), ...unknown],
    escalateTo: isChild ? toldAboutChild : toldAboutAdult,
  };
}

const toldAboutAdult: readonly EscalateTo[] = ['POLICE_INSPECTOR', 'SAFEGUARDING_LEAD', 'APPROVED_MENTAL_HEALTH_PROFESSIONAL'];
const toldAboutChild: readonly EscalateTo[] = [...toldAboutAdult, 'CHILDRENS_SERVICES'];

const recordProblems = ({ reasonText, noticedAt }: UnlawfulEventRecord, happenedAt: Date): Section136Problem[] => [
  ...when(isBlank(reasonText), missing('policeStation.unlawfulReason', 'This use was not lawful. Write how it came about. The record is kept, and those who answer for it are told now.')),
  ...when(noticedAt === null, missing('policeStation.noticedAt', 'Say when it came to notice.')),
  ...when(noticedAt !== null && noticedAt < happenedAt, missing('policeStation.noticedAt', `It happened on ${formatDateTime(happenedAt)}, so it came to notice then or later. Check the time.`)),
];
