import { ageOn, londonDate } from '../dates/index.js';
import type { AgeKnown, PoliceStationFacts } from './police-station-facts.js';
import { isBlank } from './section-136-problem.js';
import { placeRule, type PoliceStationRules, type Section136RuleSet, type Section136Settings } from './section-136-rules.js';
import { isRankOrAbove, policeRankLabels } from './section-136-words.js';

/** One condition of the law that does not hold, in words for before and for after. */
export interface PoliceStationBreach {
  readonly path: string;
  /** What to do instead, to somebody who plans or authorises. */
  readonly before: string;
  /** What was wrong, about something that has happened. */
  readonly after: string;
  /** Nobody has said: it may have held. Before the event that is a no; after it, a question. */
  readonly isUnknown: boolean;
}

const breach = (path: string, before: string, after: string, isUnknown = false): PoliceStationBreach => ({ path, before, after, isUnknown });

/** The conditions of section 136A and SI 2017/1036 regulation 2 that do not hold. Under 18 nothing else is asked. */
export function policeStationBreaches(facts: PoliceStationFacts, ruleSet: Section136RuleSet, settings: Section136Settings): readonly PoliceStationBreach[] {
  const rules = ruleSet.policeStation;
  if (!rules) return [breach('place', `${placeRule(ruleSet, 'POLICE_STATION').when} Choose another place.`, 'A police station was no longer a place of safety.')];
  const underAge = ageBreach(facts, rules, settings);
  return underAge ? [underAge] : [...groundBreaches(facts, rules), ...authorityBreaches(facts, rules), ...consultationBreaches(facts, ruleSet)];
}

/** The whole years of somebody at an instant, by the London day; undefined where the date of birth is not known. */
export const ageAt = ({ bornOn }: AgeKnown, at: Date): number | undefined => (bornOn === null ? undefined : ageOn(bornOn, londonDate(at)));

/** Whether somebody is under an age: by date of birth, else as they appear; undefined where nobody can say. */
export function isUnder(years: number, age: AgeKnown, at: Date): boolean | undefined {
  const known = ageAt(age, at);
  return known === undefined ? (age.appearsUnder18 ?? undefined) : known < years;
}

function ageBreach({ age, at }: PoliceStationFacts, { youngestAge }: PoliceStationRules, { unknownAgeAtPoliceStation }: Section136Settings): PoliceStationBreach | undefined {
  const never = 'A police station can never be their place of safety, and nobody can authorise it. Choose another place.';
  const under = isUnder(youngestAge, age, at);
  if (under === true) return breach('place', `The person is under ${youngestAge}. ${never}`, `The person was under ${youngestAge}: a police station can never be their place of safety.`);
  if (under === false || unknownAgeAtPoliceStation === 'AS_IT_APPEARS') return undefined;
  return breach('place', `Nobody knows whether the person is ${youngestAge} or over, so treat them as under ${youngestAge}. ${never}`, `Find out whether the person was under ${youngestAge}.`, true);
}

/** All grounds, each by itself: two of them are not enough. */
function groundBreaches({ reason, imminentRisk, noOtherPlace, healthcareThere }: PoliceStationFacts, { lawfulReason }: PoliceStationRules): PoliceStationBreach[] {
  const all = [
    { holds: reason === lawfulReason, unknown: reason === null || reason === 'NOT_KNOWN', words: reasonWords },
    { holds: imminentRisk === true, unknown: imminentRisk === null, words: riskWords },
    { holds: noOtherPlace === true, unknown: noOtherPlace === null, words: noOtherPlaceWords },
    { holds: healthcareThere === true, unknown: healthcareThere === null, words: healthcareWords },
  ];
  return all.filter(({ holds }) => !holds).map(({ words: [path, before, after], unknown }) => breach(path, before, after, unknown));
}

type Words = readonly [path: string, before: string, after: string];

const reasonWords: Words = [
  'policeStation.reason',
  'The only lawful reason is an imminent risk of serious injury or death that no other place can hold. No room elsewhere, drink or drugs, or an arrest is not one. Choose another place.',
  'The reason was not the lawful one: an imminent risk of serious injury or death that no other place could hold.',
];
const riskWords: Words = [
  'policeStation.imminentRisk',
  'The person’s behaviour must pose an imminent risk of serious injury or death to them or to somebody else. If it does not, choose another place.',
  'The person’s behaviour is not shown to have posed an imminent risk of serious injury or death.',
];
const noOtherPlaceWords: Words = [
  'policeStation.noOtherPlace',
  'It must be that risk that keeps every other place in the police area from holding the person. Ring the other places first.',
  'It is not shown that, because of that risk, no other place in the police area could hold the person.',
];
const healthcareWords: Words = [
  'policeStation.healthcareThere',
  'A healthcare professional must be at the police station throughout, as far as practicable. Arrange that first.',
  'It is not shown that a healthcare professional was to be at the police station throughout, as far as practicable.',
];

/** Inspector or above, and before the person arrives: nobody authorises what has already been done. */
function authorityBreaches({ authorisedBy, at }: PoliceStationFacts, { authorisedBy: least }: PoliceStationRules): readonly PoliceStationBreach[] {
  const rank = policeRankLabels[least].toLowerCase();
  if (!authorisedBy || isBlank(authorisedBy.name)) {
    return [breach('policeStation.authorisedBy', `An officer of the rank of ${rank} or above must authorise it. Record who did, and when.`, `No officer of the rank of ${rank} or above is recorded as authorising it.`, true)];
  }
  if (!isRankOrAbove(authorisedBy.rank, least)) {
    const given = policeRankLabels[authorisedBy.rank].toLowerCase();
    return [breach('policeStation.authorisedBy.rank', `The rank of ${given} is too low to authorise this. Ask an officer of the rank of ${rank} or above.`, `It was authorised by an officer of the rank of ${given}, which is too low.`)];
  }
  if (authorisedBy.at <= at) return [];
  return [breach('policeStation.authorisedBy.at', 'It must be authorised before the person arrives. Check both times.', 'It was authorised only after the person had arrived.')];
}

/** A second consultation, about the police station itself; only where reasonably practicable, so a reason is enough (regulation 2(2)). */
function consultationBreaches({ consulted, notConsultedWhy }: PoliceStationFacts, { consultees }: Section136RuleSet): readonly PoliceStationBreach[] {
  if ((consulted !== null && consultees.includes(consulted)) || !isBlank(notConsultedWhy)) return [];
  const before = 'Consult a doctor, a nurse, an approved mental health professional, a paramedic or an occupational therapist about the police station, or write why that was not practicable.';
  return [breach('policeStation.consulted', before, 'Nobody who counts was consulted about the police station, and no reason is recorded.', consulted === null)];
}
