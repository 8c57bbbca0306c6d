import { londonDate, type Instant, type LocalDate } from '../dates/index.js';
import { RuleBroken } from '../rule-broken.js';
import type { ConsulteeRole, CrisisPower, ExtensionGround, PlaceOfSafety, PoliceRank, PoliceStationReason } from './section-136-words.js';

/** Whose agreement makes a place suitable (section 135(7), from the Policing and Crime Act 2017 section 81). */
export type PlaceAgreement = 'PERSON' | 'OCCUPIER' | 'MANAGER';

/** When one kind of place may be a place of safety. */
export interface PlaceRule {
  readonly place: PlaceOfSafety;
  /** Whether it may be chosen at all: freely, under conditions, or never. */
  readonly allowed: 'YES' | 'CONDITIONS' | 'NEVER';
  /** The youngest age; null where any age may go. */
  readonly youngestAge: number | null;
  readonly agreementOf: readonly PlaceAgreement[];
  /** The lowest rank that may authorise it; null where nobody needs to. */
  readonly authorisedBy: PoliceRank | null;
  /** When it is allowed, in words for people. */
  readonly when: string;
  readonly source: string;
}

/** The conditions of a police station (SI 2017/1036). Null in a rule set that no longer knows one. */
export interface PoliceStationRules {
  readonly youngestAge: number;
  readonly lawfulReason: PoliceStationReason;
  readonly authorisedBy: PoliceRank;
  /** A healthcare professional checks the person at least this often (regulation 4(1)(a)). */
  readonly checkEveryMinutes: number;
  readonly extensionApprovedBy: PoliceRank;
}

/** How long somebody may be held (sections 135(3ZA), 136(2A) and 136B). */
export interface PermittedPeriod {
  readonly baseHours: number;
  readonly longestExtensionHours: number;
  /** Grounds about the person’s condition. No other ground extends. */
  readonly lawfulGrounds: readonly ExtensionGround[];
  /** Powers whose place of safety this period limits. */
  readonly powers: readonly CrisisPower[];
}

/** The law of sections 135 and 136 as it stands from a day. Data: a change of the law is a new set, never an edit. */
export interface Section136RuleSet {
  readonly code: string;
  readonly title: string;
  /** The first day in force; null while Parliament’s date is not set. */
  readonly effectiveFrom: LocalDate | null;
  readonly source: string;
  readonly period: PermittedPeriod;
  readonly places: readonly PlaceRule[];
  readonly policeStation: PoliceStationRules | null;
  /** Who counts as consulted before section 136 is used, where that is practicable. */
  readonly consultees: readonly ConsulteeRole[];
}

const anywhere = (place: PlaceOfSafety, when: string): PlaceRule => ({
  place, allowed: 'YES', youngestAge: null, agreementOf: [], authorisedBy: null, when, source: 'Mental Health Act 1983 section 135(6); reference 5.1',
});

const healthAndCarePlaces: readonly PlaceRule[] = [
  anywhere('HEALTH_BASED', 'The usual place. Ring before you set off.'),
  anywhere('EMERGENCY_DEPT', 'When the person needs urgent physical care, or where it is the local place of safety. The clock starts there.'),
  anywhere('OTHER_HOSPITAL', 'Any hospital, or an independent hospital.'),
  anywhere('CARE_HOME', 'A care home for mentally disordered people.'),
  anywhere('SOCIAL_SERVICES_ACCOMMODATION', 'Residential accommodation that social services provide.'),
];

const privateHome: PlaceRule = {
  place: 'PRIVATE_HOME',
  allowed: 'CONDITIONS',
  youngestAge: null,
  agreementOf: ['PERSON', 'OCCUPIER'],
  authorisedBy: null,
  when: 'Only where the person agrees, and where others live there one of them agrees too.',
  source: 'Mental Health Act 1983 section 135(7)(a)',
};

const otherSuitable: PlaceRule = {
  place: 'OTHER_SUITABLE',
  allowed: 'CONDITIONS',
  youngestAge: null,
  agreementOf: ['MANAGER'],
  authorisedBy: null,
  when: 'Only where whoever manages the place agrees.',
  source: 'Mental Health Act 1983 section 135(7)(b)',
};

const policeStationForAdults: PlaceRule = {
  place: 'POLICE_STATION',
  allowed: 'CONDITIONS',
  youngestAge: 18,
  agreementOf: [],
  authorisedBy: 'INSPECTOR',
  when: 'Never under 18. For an adult only where their behaviour poses an imminent risk of serious injury or death, because of it no other place in the police area can hold them, and a healthcare professional will be there as far as practicable.',
  source: 'Mental Health Act 1983 section 136A; SI 2017/1036 regulation 2',
};

const noPoliceStation: PlaceRule = {
  place: 'POLICE_STATION',
  allowed: 'NEVER',
  youngestAge: null,
  agreementOf: [],
  authorisedBy: null,
  when: 'Never: a police station is no longer a place of safety.',
  source: 'Mental Health Act 2025 (provision and date to be confirmed when it is commenced)',
};

/** Kept for earlier records that did not say; nobody plans it. */
const notKnown: PlaceRule = {
  place: 'NOT_KNOWN', allowed: 'NEVER', youngestAge: null, agreementOf: [], authorisedBy: null, when: 'Only for earlier records that did not say.', source: 'reference 5.2',
};

const in2017: Section136RuleSet = {
  code: 'MHA_1983_FROM_2017',
  title: 'Mental Health Act 1983 as amended on 11 December 2017',
  effectiveFrom: '2017-12-11',
  source: 'Policing and Crime Act 2017 sections 80 to 83; SI 2017/1036; reference 5.1 and 12.5',
  period: {
    baseHours: 24,
    longestExtensionHours: 12,
    lawfulGrounds: ['TOO_DISTRESSED', 'INTOXICATED', 'SEDATED_OR_ASLEEP', 'PHYSICALLY_UNWELL', 'OTHER_CONDITION'],
    powers: ['S136', 'S135_1', 'S135_2'],
  },
  places: [...healthAndCarePlaces, privateHome, otherSuitable, policeStationForAdults, notKnown],
  policeStation: { youngestAge: 18, lawfulReason: 'IMMINENT_RISK_AND_NO_ALTERNATIVE', authorisedBy: 'INSPECTOR', checkEveryMinutes: 30, extensionApprovedBy: 'SUPERINTENDENT' },
  consultees: ['DOCTOR', 'NURSE', 'AMHP', 'OCCUPATIONAL_THERAPIST', 'PARAMEDIC'],
};

/** The law as Parliament has passed it and nobody has commenced it: no police stations. Everything else stays as it was. */
const afterPoliceStations: Section136RuleSet = {
  ...in2017,
  code: 'MHA_1983_FROM_2025_ACT',
  title: 'Mental Health Act 1983 without police stations (Mental Health Act 2025, not yet in force)',
  effectiveFrom: null,
  source: 'Mental Health Act 2025, Royal Assent 18 December 2025; not among what began on 18 February 2026 (reference 5.1)',
  places: [...healthAndCarePlaces, privateHome, otherSuitable, noPoliceStation, notKnown],
  policeStation: null,
};

/** Every rule set Concord knows, oldest first. */
export const section136RuleSets: readonly Section136RuleSet[] = [in2017, afterPoliceStations];

/**
 * What the law leaves open, what sources do not settle, and what areas do differently. Each is a setting with its
 * reason beside it. Whoever stores them lets two people change them, like the policy table (R65).
 */
export interface Section136Settings {
  /** First days of rule sets that had none when Concord was built, by code: how a commencement order is entered. */
  readonly commencements: Readonly<Record<string, LocalDate>>;
  /** Hours after the start at which the first and the last warning begin (reference 12.5). */
  readonly warnAtHours: readonly [number, number];
  /** Hours before the end of an extension at which they begin: as far from the end as the two above. */
  readonly warnBeforeExtendedEndHours: readonly [number, number];
  /** Whether a stay at an emergency department starts the clock always, or only when it was used as the place of safety (reference 5.1). */
  readonly emergencyDepartmentStartsClock: 'ALWAYS' | 'WHEN_PLACE_OF_SAFETY';
  /** What counts as arrival where ambulances queue. Views differ; the earlier moment protects the person. Shown as the hint of the field. */
  readonly arrivalMeans: 'VEHICLE_AT_THE_PLACE' | 'PERSON_INSIDE';
  /** Section 136B(3) asks for the superintendent where the assessment would be at the station; the stricter reading asks always. */
  readonly superintendentApproves: 'WHENEVER_AT_POLICE_STATION' | 'ASSESSMENT_AT_POLICE_STATION';
  /** The custody officer looks at least this often whether the conditions still hold (regulation 5; the number is not confirmed). */
  readonly policeStationReviewMinutes: number;
  /** Somebody whose age nobody knows is treated as under 18 at a police station, or as they appear. */
  readonly unknownAgeAtPoliceStation: 'TREAT_AS_UNDER_18' | 'AS_IT_APPEARS';
  /** From arrival until the police can leave (Right Care, Right Person national partnership agreement: within one hour). */
  readonly handoverWithinMinutes: number;
}

export const usualSection136Settings: Section136Settings = {
  commencements: {},
  warnAtHours: [18, 22],
  warnBeforeExtendedEndHours: [6, 2],
  emergencyDepartmentStartsClock: 'WHEN_PLACE_OF_SAFETY',
  arrivalMeans: 'VEHICLE_AT_THE_PLACE',
  superintendentApproves: 'WHENEVER_AT_POLICE_STATION',
  policeStationReviewMinutes: 60,
  unknownAgeAtPoliceStation: 'TREAT_AS_UNDER_18',
  handoverWithinMinutes: 60,
};

/** The hint beside the time of arrival, so that everybody writes the same moment. */
export const arrivalHints: Record<Section136Settings['arrivalMeans'], string> = {
  VEHICLE_AT_THE_PLACE: 'When the vehicle stopped at the place, even if you then waited outside. The clock starts at this time.',
  PERSON_INSIDE: 'When the person came into the place. The clock starts at this time.',
};

/** The rule set in force at an instant, by the London day. A set without a date is never in force until a setting dates it. */
export function section136RulesAt(at: Instant, { commencements }: Section136Settings = usualSection136Settings, sets: readonly Section136RuleSet[] = section136RuleSets): Section136RuleSet {
  const today = londonDate(at);
  const inForce = sets
    .map((set) => ({ set, from: set.effectiveFrom ?? commencements[set.code] }))
    .filter((it): it is { set: Section136RuleSet; from: LocalDate } => it.from !== undefined && it.from <= today)
    .sort((a, b) => a.from.localeCompare(b.from))
    .at(-1);
  if (!inForce) throw new RuleBroken('Concord knows the rules of section 136 from 11 December 2017. Check the date.', 'detainedAt');
  return inForce.set;
}

/** The rule for one kind of place. */
export function placeRule({ places, code }: Section136RuleSet, place: PlaceOfSafety): PlaceRule {
  const rule = places.find((it) => it.place === place);
  if (!rule) throw new RangeError(`${code} has no rule for ${place}`);
  return rule;
}

/** The places somebody of that age may be taken to instead; where the age is not known, those that take every age. */
export const placesForAge = ({ places }: Section136RuleSet, age: number | undefined): readonly PlaceRule[] =>
  places.filter(({ allowed, youngestAge }) => allowed !== 'NEVER' && (youngestAge === null || (age !== undefined && age >= youngestAge)));

/** Whether this period limits the power. Other powers have their own clocks, which this one never stands in for. */
export const hasSection136Clock = ({ period }: Section136RuleSet, power: CrisisPower): boolean => period.powers.includes(power);
