import {
  blankingReasonLabels, blankingReasons, letterRouteLabels, letterRoutes, minutesBlockKindLabels, minutesBlockKinds, minutesStateLabels, minutesStates,
  proposalReasonLabels, type ProposalReason,
} from '@concord/domain';
import { enumOf } from '@concord/platform';

export const MinutesBlockKindEnum = enumOf('MinutesBlockKind', 'What a block of minutes records.', minutesBlockKinds, minutesBlockKindLabels);
export const MinutesStateEnum = enumOf('MinutesState', 'Where a version of minutes stands.', minutesStates, minutesStateLabels);
export const BlankingReasonEnum = enumOf('BlankingReason', 'Why an owner takes words out of what was issued. There is no other reason.', blankingReasons, blankingReasonLabels);
export const ProposalReasonEnum = enumOf('ProposalReason', 'Why an agency is proposed for a copy.', Object.keys(proposalReasonLabels) as ProposalReason[], proposalReasonLabels);
export const LetterRouteEnum = enumOf('LetterRoute', 'How a letter reaches the adult.', letterRoutes, letterRouteLabels);

export type MinutesAudienceKind = 'SOURCES' | 'TABLE' | 'CHOSEN';
export const MinutesAudienceKindEnum = enumOf<MinutesAudienceKind>('MinutesAudienceKind', 'Who may have a block of minutes.', ['SOURCES', 'TABLE', 'CHOSEN'], {
  SOURCES: 'Whoever may see everything it quotes; only for a block that quotes',
  TABLE: 'Everybody at the table who may see everything it quotes',
  CHOSEN: 'The agencies chosen, of those who may see everything it quotes',
});
export const MinutesAccessKindEnum = enumOf('MinutesAccessKind', 'What somebody did with a copy.', ['OPENED', 'PRINTED'], { OPENED: 'Opened it', PRINTED: 'Printed it' });
export const LetterKindEnum = enumOf('LetterKind', 'What a letter to the adult is about.', ['OUTCOME', 'CLOSURE'], { OUTCOME: 'What a meeting agreed', CLOSURE: 'That the case closes' });
export const LetterStateEnum = enumOf('LetterState', 'Where a letter to the adult stands.', ['DRAFT', 'APPROVED', 'SENT', 'NOT_SENT'], {
  DRAFT: 'Being written', APPROVED: 'Approved by the chair', SENT: 'Has gone', NOT_SENT: 'Not sent, with the reason',
});
