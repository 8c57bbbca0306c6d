/**
 * The words of a section 135 or 136 record. Codes are stored, labels are read.
 * Sources: reference.md 5.1 and 5.2, corrections.md ("Law and guidance"). Codes of the Home Office return are the
 * published headings; the exact code list of the year is not established (reference 11).
 */
const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

/** The power that was considered or used. Only the powers of sections 135 and 136 start this clock. */
export type CrisisPower = 'NONE' | 'S136' | 'S135_1' | 'S135_2' | 'S5_2' | 'S5_4' | 'ARREST' | 'PACE17' | 'MCA';
export const crisisPowerLabels: Record<CrisisPower, string> = {
  NONE: 'No power used',
  S136: 'Section 136: removed to, or kept at, a place of safety by a constable',
  S135_1: 'Section 135(1): warrant to enter and remove, applied for by an approved mental health professional',
  S135_2: 'Section 135(2): warrant to retake a patient who is absent without leave',
  S5_2: 'Section 5(2): doctor’s holding power over an inpatient',
  S5_4: 'Section 5(4): nurse’s holding power over an inpatient',
  ARREST: 'Arrested for an offence',
  PACE17: 'Entry to save life or limb (section 17 of the Police and Criminal Evidence Act 1984)',
  MCA: 'Mental Capacity Act 2005: act in best interests',
};
export const crisisPowers = codesOf(crisisPowerLabels);

/** Where the person is taken or kept. Each belongs to one heading of the Home Office return. */
export type PlaceOfSafety =
  | 'HEALTH_BASED'
  | 'EMERGENCY_DEPT'
  | 'OTHER_HOSPITAL'
  | 'CARE_HOME'
  | 'SOCIAL_SERVICES_ACCOMMODATION'
  | 'PRIVATE_HOME'
  | 'POLICE_STATION'
  | 'OTHER_SUITABLE'
  | 'NOT_KNOWN';
export const placeOfSafetyLabels: Record<PlaceOfSafety, string> = {
  HEALTH_BASED: 'Health-based place of safety (section 136 suite)',
  EMERGENCY_DEPT: 'Emergency department',
  OTHER_HOSPITAL: 'Another hospital, or an independent hospital',
  CARE_HOME: 'Care home for mentally disordered people',
  SOCIAL_SERVICES_ACCOMMODATION: 'Residential accommodation provided by social services',
  PRIVATE_HOME: 'Somebody’s home',
  POLICE_STATION: 'Police station',
  OTHER_SUITABLE: 'Another suitable place',
  NOT_KNOWN: 'Not known (earlier records only)',
};
export const placesOfSafety = codesOf(placeOfSafetyLabels);

/** The headings under which the Home Office return counts places of safety (reference 5.2). */
export type PlaceOfSafetyHeading = 'HEALTH_BASED' | 'EMERGENCY_DEPT' | 'POLICE_STATION' | 'PRIVATE_HOME' | 'OTHER_SUITABLE' | 'NOT_KNOWN';
export const placeOfSafetyHeading: Record<PlaceOfSafety, PlaceOfSafetyHeading> = {
  HEALTH_BASED: 'HEALTH_BASED',
  EMERGENCY_DEPT: 'EMERGENCY_DEPT',
  OTHER_HOSPITAL: 'HEALTH_BASED',
  CARE_HOME: 'OTHER_SUITABLE',
  SOCIAL_SERVICES_ACCOMMODATION: 'OTHER_SUITABLE',
  PRIVATE_HOME: 'PRIVATE_HOME',
  POLICE_STATION: 'POLICE_STATION',
  OTHER_SUITABLE: 'OTHER_SUITABLE',
  NOT_KNOWN: 'NOT_KNOWN',
};

/** Why a police station was used. Only the first is a lawful ground; the others come from earlier records and unlawful events. */
export type PoliceStationReason =
  'IMMINENT_RISK_AND_NO_ALTERNATIVE' | 'NO_CAPACITY' | 'REFUSED_INTOXICATED' | 'REFUSED_BEHAVIOUR' | 'ARRESTED_OFFENCE' | 'NOT_KNOWN';
export const policeStationReasonLabels: Record<PoliceStationReason, string> = {
  IMMINENT_RISK_AND_NO_ALTERNATIVE: 'Imminent risk of serious injury or death, and because of it no other place could hold the person',
  NO_CAPACITY: 'No room at the health-based place of safety (not a lawful ground)',
  REFUSED_INTOXICATED: 'Refused by the place of safety: intoxicated (not a lawful ground)',
  REFUSED_BEHAVIOUR: 'Refused by the place of safety: behaviour (not a lawful ground by itself)',
  ARRESTED_OFFENCE: 'Arrested for an offence as well',
  NOT_KNOWN: 'Not known (earlier records only)',
};
export const policeStationReasons = codesOf(policeStationReasonLabels);

export type TransportKind = 'AMBULANCE' | 'OTHER_HEALTH_VEHICLE' | 'POLICE_VEHICLE' | 'WALKED_OR_ALREADY_THERE' | 'OTHER' | 'NOT_KNOWN';
export const transportLabels: Record<TransportKind, string> = {
  AMBULANCE: 'Ambulance',
  OTHER_HEALTH_VEHICLE: 'Other health vehicle',
  POLICE_VEHICLE: 'Police vehicle',
  WALKED_OR_ALREADY_THERE: 'Walked, or was already there',
  OTHER: 'Another way',
  NOT_KNOWN: 'Not known (earlier records only)',
};
export const transportKinds = codesOf(transportLabels);

/** Why the person went in a police vehicle. */
export type PoliceTransportReason =
  | 'AMBULANCE_NOT_AVAILABLE_30MIN'
  | 'AMBULANCE_NOT_REQUESTED'
  | 'AMBULANCE_RETASKED_HIGHER_PRIORITY'
  | 'CREW_REFUSED'
  | 'ARRESTED_FOR_OFFENCE'
  | 'RISK_BEHAVIOUR'
  | 'OTHER'
  | 'NOT_KNOWN';
export const policeTransportReasonLabels: Record<PoliceTransportReason, string> = {
  AMBULANCE_NOT_AVAILABLE_30MIN: 'No ambulance within 30 minutes',
  AMBULANCE_NOT_REQUESTED: 'No ambulance was asked for',
  AMBULANCE_RETASKED_HIGHER_PRIORITY: 'The ambulance was sent to a more urgent call',
  CREW_REFUSED: 'The ambulance crew declined to take the person',
  ARRESTED_FOR_OFFENCE: 'Arrested for an offence',
  RISK_BEHAVIOUR: 'Risk from the person’s behaviour',
  OTHER: 'Another reason',
  NOT_KNOWN: 'Not known (earlier records only)',
};
export const policeTransportReasons = codesOf(policeTransportReasonLabels);

/** What came of the assessment. */
export type AssessmentOutcome =
  | 'NO_MENTAL_DISORDER_RELEASED'
  | 'DISCHARGED_NO_FOLLOWUP'
  | 'DISCHARGED_GP'
  | 'DISCHARGED_COMMUNITY_MH'
  | 'CRISIS_TEAM'
  | 'INFORMAL_ADMISSION'
  | 'DETAINED_S2'
  | 'DETAINED_S3'
  | 'S4'
  | 'CTO_RECALL'
  | 'RETURNED_AWOL'
  | 'PHYSICAL_HEALTH_ADMISSION'
  | 'CUSTODY'
  | 'ABSCONDED'
  | 'EXPIRED_BEFORE_ASSESSMENT'
  | 'DIED'
  | 'OTHER';
export const assessmentOutcomeLabels: Record<AssessmentOutcome, string> = {
  NO_MENTAL_DISORDER_RELEASED: 'No mental disorder, released',
  DISCHARGED_NO_FOLLOWUP: 'Discharged, no follow-up',
  DISCHARGED_GP: 'Discharged to the GP',
  DISCHARGED_COMMUNITY_MH: 'Discharged to the community mental health team',
  CRISIS_TEAM: 'Discharged to the crisis team',
  INFORMAL_ADMISSION: 'Admitted informally',
  DETAINED_S2: 'Detained under section 2',
  DETAINED_S3: 'Detained under section 3',
  S4: 'Detained under section 4 (emergency)',
  CTO_RECALL: 'Recalled from a community treatment order',
  RETURNED_AWOL: 'Returned to the hospital they were absent from',
  PHYSICAL_HEALTH_ADMISSION: 'Admitted for physical health',
  CUSTODY: 'Taken into police custody for an offence',
  ABSCONDED: 'Left without permission',
  EXPIRED_BEFORE_ASSESSMENT: 'The time ran out before the assessment',
  DIED: 'Died',
  OTHER: 'Something else',
};
export const assessmentOutcomes = codesOf(assessmentOutcomeLabels);

/** Outcomes that come of a whole assessment: a doctor’s examination and an interview by an approved mental health professional (section 136(2)). */
export const outcomesOfAnAssessment: readonly AssessmentOutcome[] = [
  'NO_MENTAL_DISORDER_RELEASED',
  'DISCHARGED_NO_FOLLOWUP',
  'DISCHARGED_GP',
  'DISCHARGED_COMMUNITY_MH',
  'CRISIS_TEAM',
  'INFORMAL_ADMISSION',
  'DETAINED_S2',
  'DETAINED_S3',
  'S4',
];
/** A detention that an approved mental health professional applies for. Nobody is detained so without that interview. */
export const outcomesOnApplication: readonly AssessmentOutcome[] = ['DETAINED_S2', 'DETAINED_S3', 'S4'];
/** Somebody else has to do something afterwards, so the record names them. */
export const outcomesWithFollowUp: readonly AssessmentOutcome[] = ['DISCHARGED_GP', 'DISCHARGED_COMMUNITY_MH', 'CRISIS_TEAM'];

/** Why no approved mental health professional interviewed the person (corrections.md). */
export type NoInterviewReason = 'NO_MENTAL_DISORDER_FOUND' | 'TIME_RAN_OUT' | 'LEFT_WITHOUT_PERMISSION' | 'PHYSICAL_HEALTH' | 'ARRESTED' | 'RECALLED_OR_RETURNED' | 'DIED' | 'OTHER';
export const noInterviewReasonLabels: Record<NoInterviewReason, string> = {
  NO_MENTAL_DISORDER_FOUND: 'The doctor found no mental disorder, so the person was released first',
  TIME_RAN_OUT: 'The time ran out',
  LEFT_WITHOUT_PERMISSION: 'The person left without permission',
  PHYSICAL_HEALTH: 'Physical health came first',
  ARRESTED: 'The person was arrested for an offence',
  RECALLED_OR_RETURNED: 'The person was recalled, or returned to their hospital',
  DIED: 'The person died',
  OTHER: 'Another reason',
};
export const noInterviewReasons = codesOf(noInterviewReasonLabels);

/** Whether the person was told why they are held, for how long and what they may ask for (reference 5.1). */
export type RightsTold = 'TOLD_AND_WRITTEN' | 'TOLD_ONLY' | 'TRIED_NOT_UNDERSTOOD' | 'NOT_TOLD';
export const rightsToldLabels: Record<RightsTold, string> = {
  TOLD_AND_WRITTEN: 'Told, and given it in writing',
  TOLD_ONLY: 'Told, nothing in writing',
  TRIED_NOT_UNDERSTOOD: 'Tried, the person could not take it in. Try again',
  NOT_TOLD: 'Not told',
};
export const rightsToldCodes = codesOf(rightsToldLabels);

export type RestraintKind = 'NONE' | 'HELD' | 'HANDCUFFS' | 'LIMB_RESTRAINT' | 'SPIT_GUARD' | 'INCAPACITANT_SPRAY' | 'CONDUCTED_ENERGY_DEVICE' | 'MEDICATION' | 'SECLUSION' | 'OTHER';
export const restraintLabels: Record<RestraintKind, string> = {
  NONE: 'No restraint',
  HELD: 'Held by hand',
  HANDCUFFS: 'Handcuffs',
  LIMB_RESTRAINT: 'Limb restraint',
  SPIT_GUARD: 'Spit guard',
  INCAPACITANT_SPRAY: 'Incapacitant spray',
  CONDUCTED_ENERGY_DEVICE: 'Conducted energy device (Taser)',
  MEDICATION: 'Medication to calm',
  SECLUSION: 'Seclusion',
  OTHER: 'Another kind',
};
export const restraintKinds = codesOf(restraintLabels);

/** Why the constable did not consult anybody first. The duty holds only where it is practicable (section 136(1C)). */
export type NotConsultedReason = 'IMMEDIATE_DANGER' | 'NOBODY_ANSWERED' | 'NO_SIGNAL' | 'OTHER';
export const notConsultedReasonLabels: Record<NotConsultedReason, string> = {
  IMMEDIATE_DANGER: 'There was no time: somebody was in immediate danger',
  NOBODY_ANSWERED: 'Rang, nobody answered in time',
  NO_SIGNAL: 'No telephone or radio signal',
  OTHER: 'Another reason',
};
export const notConsultedReasons = codesOf(notConsultedReasonLabels);

/** Who counts for the consultation: section 136(1C)(a) to (c), and SI 2017/1036 regulation 8 for the last two. */
export type ConsulteeRole = 'DOCTOR' | 'NURSE' | 'AMHP' | 'OCCUPATIONAL_THERAPIST' | 'PARAMEDIC' | 'OTHER';
export const consulteeRoleLabels: Record<ConsulteeRole, string> = {
  DOCTOR: 'Doctor',
  NURSE: 'Registered nurse',
  AMHP: 'Approved mental health professional',
  OCCUPATIONAL_THERAPIST: 'Occupational therapist',
  PARAMEDIC: 'Paramedic',
  OTHER: 'Somebody else (does not meet the duty)',
};
export const consulteeRoles = codesOf(consulteeRoleLabels);

/** Police ranks, lowest first. */
export const policeRankLabels = {
  CONSTABLE: 'Constable',
  SERGEANT: 'Sergeant',
  INSPECTOR: 'Inspector',
  CHIEF_INSPECTOR: 'Chief inspector',
  SUPERINTENDENT: 'Superintendent',
  CHIEF_SUPERINTENDENT: 'Chief superintendent',
  CHIEF_OFFICER: 'Assistant chief constable or above',
} as const;
export type PoliceRank = keyof typeof policeRankLabels;
export const policeRanks = codesOf<PoliceRank>(policeRankLabels);
/** Whether a rank is high enough. */
export const isRankOrAbove = (rank: PoliceRank, least: PoliceRank): boolean => policeRanks.indexOf(rank) >= policeRanks.indexOf(least);

/** Why a doctor extends, or was asked to extend, the time (section 136B(2)). */
export type ExtensionGround = 'TOO_DISTRESSED' | 'INTOXICATED' | 'SEDATED_OR_ASLEEP' | 'PHYSICALLY_UNWELL' | 'OTHER_CONDITION' | 'NO_BED' | 'NO_DOCTOR' | 'NO_AMHP' | 'OTHER_SERVICE_REASON';
export const extensionGroundLabels: Record<ExtensionGround, string> = {
  TOO_DISTRESSED: 'The person is too distressed or disturbed to be assessed',
  INTOXICATED: 'The person is too intoxicated to be assessed',
  SEDATED_OR_ASLEEP: 'The person is sedated or cannot be woken enough to be assessed',
  PHYSICALLY_UNWELL: 'The person is too physically unwell to be assessed',
  OTHER_CONDITION: 'Something else about the person’s condition',
  NO_BED: 'No bed (the law does not allow this)',
  NO_DOCTOR: 'No doctor free (the law does not allow this)',
  NO_AMHP: 'No approved mental health professional free (the law does not allow this)',
  OTHER_SERVICE_REASON: 'Another reason about a service (the law does not allow this)',
};
export const extensionGrounds = codesOf(extensionGroundLabels);

/** How the holding under section 135 or 136 ended. Leaving without permission is not among them: the clock goes on (section 138(3)). */
export type HoldingEnd = 'RELEASED' | 'ADMITTED_INFORMALLY' | 'DETAINED' | 'RECALLED_OR_RETURNED' | 'ARRESTED' | 'TIME_RAN_OUT' | 'DIED';
export const holdingEndLabels: Record<HoldingEnd, string> = {
  RELEASED: 'Released',
  ADMITTED_INFORMALLY: 'Admitted informally',
  DETAINED: 'Detained under another section of the Mental Health Act',
  RECALLED_OR_RETURNED: 'Recalled, or returned to their hospital',
  ARRESTED: 'Arrested for an offence',
  TIME_RAN_OUT: 'The time ran out and the person was told that they may leave',
  DIED: 'Died',
};
export const holdingEnds = codesOf(holdingEndLabels);
