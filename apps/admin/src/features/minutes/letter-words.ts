import type { LetterState } from '../../gql/graphql.js';

export const letterStateLabels: Record<LetterState, string> = {
  DRAFT: 'Being written',
  APPROVED: 'Approved by the chair, not sent yet',
  SENT: 'Has reached the adult',
  NOT_SENT: 'Not sent',
};
