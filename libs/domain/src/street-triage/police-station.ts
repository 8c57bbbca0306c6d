import { ageAt, policeStationBreaches } from './police-station-breaches.js';
import type { PoliceStationFacts } from './police-station-facts.js';
import { refused, type Section136Problem } from './section-136-problem.js';
import { type PlaceRule, placesForAge, section136RulesAt, type Section136Settings, usualSection136Settings } from './section-136-rules.js';

/** Whether a police station may be planned or authorised, and what else is there. */
export interface PoliceStationAnswer {
  readonly allowed: boolean;
  readonly problems: readonly Section136Problem[];
  /** The places that are allowed for this person. Never empty. */
  readonly alternatives: readonly PlaceRule[];
}

/**
 * Whether a police station may be planned or authorised as a place of safety (section 136A; SI 2017/1036 regulation 2;
 * T17), by the law of the day of arrival. Nobody under 18, ever, whoever authorises it. For what has already happened, use judgePoliceStationEvent.
 */
export function planPoliceStation(facts: PoliceStationFacts, settings: Section136Settings = usualSection136Settings): PoliceStationAnswer {
  const ruleSet = section136RulesAt(facts.at, settings);
  const problems = policeStationBreaches(facts, ruleSet, settings).map(({ path, before }) => refused(path, before));
  const years = ageAt(facts.age, facts.at);
  const alternatives = placesForAge(ruleSet, years).filter(({ place }) => place !== 'POLICE_STATION');
  return { allowed: problems.length === 0, problems, alternatives };
}
