/** Why somebody opens, in an emergency, what owners released beforehand for emergencies. */
export type EmergencyGround = 'LIFE_AT_RISK' | 'SERIOUS_HARM_SOON' | 'CHILD_AT_RISK_NOW' | 'CRISIS_ASSESSMENT' | 'GOING_THERE_NOW';

export const emergencyGroundLabels: Record<EmergencyGround, string> = {
  LIFE_AT_RISK: 'Somebody’s life is at risk now',
  SERIOUS_HARM_SOON: 'Somebody is likely to come to serious harm within hours',
  CHILD_AT_RISK_NOW: 'A child is at risk now',
  CRISIS_ASSESSMENT: 'An assessment is under way that cannot wait, such as in custody or at a place of safety',
  GOING_THERE_NOW: 'Staff are going to this person now',
};
export const emergencyGrounds = Object.keys(emergencyGroundLabels) as EmergencyGround[];

/** What the person who looks at an emergency opening afterwards finds. */
export type EmergencyOutcome = 'JUSTIFIED' | 'LEARNING' | 'NOT_JUSTIFIED';

export const emergencyOutcomeLabels: Record<EmergencyOutcome, string> = {
  JUSTIFIED: 'Justified',
  LEARNING: 'Justified, with something to learn',
  NOT_JUSTIFIED: 'Not justified',
};
export const emergencyOutcomes = Object.keys(emergencyOutcomeLabels) as EmergencyOutcome[];

/** How an emergency opening came to its end. */
export type EmergencyEnd = 'ENDED' | 'LEFT' | 'REPLACED' | 'TIME';

export const emergencyEndLabels: Record<EmergencyEnd, string> = {
  ENDED: 'Ended by the person who opened it',
  LEFT: 'Ended when they left the page',
  REPLACED: 'Ended by opening another person’s',
  TIME: 'Ended by time',
};
export const emergencyEnds = Object.keys(emergencyEndLabels) as EmergencyEnd[];

/** In which capacity an agency looks at an opening: it owns what opened, or its own practitioner opened it. */
export type EmergencyReviewSide = 'OWNER' | 'OPENER';

/** The one answer to every search, whoever is sought and whoever they are known to. */
export const EMERGENCY_SEARCH_ANSWER = 'If anything was released for emergencies about this person, you can open it.';
/** Said when nothing opened: nobody known, nothing released, or details that fit more than one person. Never a sign of safety. */
export const EMERGENCY_NOTHING =
  'Nothing opened. Either nothing was released for emergencies about somebody with these details, or the details fit more than one person. It does not mean that there is nothing to know. Ring before you act.';
