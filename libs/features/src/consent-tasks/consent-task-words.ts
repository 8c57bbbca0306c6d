import { consentTaskKinds, consentTaskLabels, eligibilityChoiceLabels, eligibilityChoices } from '@concord/domain';
import { enumOf } from '@concord/platform';

export const ConsentTaskKindEnum = enumOf('ConsentTaskKind', 'What is still to be done about consent or capacity.', consentTaskKinds, consentTaskLabels);
export const EligibilityChoiceEnum = enumOf('EligibilityChoice', 'What the chair decides when the forum asks for capacity and the person lacks it.', eligibilityChoices, eligibilityChoiceLabels);
