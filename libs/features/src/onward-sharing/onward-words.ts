import { onwardAnswerLabels, onwardAnswers, onwardStateLabels, onwardStates, recallReasonLabels, recallReasons } from '@concord/domain';
import { enumOf } from '@concord/platform';

export const OnwardStateEnum = enumOf('OnwardRequestState', 'Where a request to pass something on stands. Silence is no.', onwardStates, onwardStateLabels);
export const OnwardAnswerEnum = enumOf('OnwardAnswer', 'What an owner says to a request to pass something on.', onwardAnswers, onwardAnswerLabels);
export const RecallReasonEnum = enumOf('RecallReason', 'Why an owner takes back what it shared.', recallReasons, recallReasonLabels);
export const PackStateEnum = enumOf('AnonymisedPackState', 'Where a presentation without a name stands.', ['DRAFT', 'RELEASED', 'CLOSED'], { DRAFT: 'Being written', RELEASED: 'Presented', CLOSED: 'Closed' });
