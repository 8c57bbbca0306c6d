import { emergencyEndLabels, emergencyEnds, emergencyGroundLabels, emergencyGrounds, emergencyOutcomeLabels, emergencyOutcomes, type EmergencyReviewSide } from '@concord/domain';
import { enumOf } from '@concord/platform';

export const EmergencyGroundEnum = enumOf('EmergencyGround', 'Why it is opened in an emergency.', emergencyGrounds, emergencyGroundLabels);
export const EmergencyOutcomeEnum = enumOf('EmergencyOutcome', 'What whoever looked at an emergency opening found.', emergencyOutcomes, emergencyOutcomeLabels);
export const EmergencyEndEnum = enumOf('EmergencyEnd', 'How an emergency opening came to its end.', emergencyEnds, emergencyEndLabels);
const sides: readonly EmergencyReviewSide[] = ['OWNER', 'OPENER'];
export const EmergencyReviewSideEnum = enumOf('EmergencyReviewSide', 'Why an agency looks at an opening.', sides, {
  OWNER: 'It owns what opened',
  OPENER: 'Its own practitioner opened it',
});
