import { agencyFunctionLabels, type Role } from '@concord/domain';
import type { PastQuestionPartsFragment } from '../../gql/graphql.js';

/** In what standing somebody may ask how it was. The server decides; this leaves out what cannot work. */
export const standings = [
  { value: 'AUDITOR', label: 'As an auditor', hint: 'Every item, without its words', isFor: (roles: readonly Role[]) => roles.includes('AUDITOR') },
  { value: 'PRIVACY_OFFICER', label: 'As privacy officer', hint: 'What your own agency owns', isFor: (roles: readonly Role[]) => roles.includes('PRIVACY_OFFICER') },
  { value: 'CASE', label: 'As chair or co-ordinator of the case', hint: 'What you may read yourself', isFor: (roles: readonly Role[]) => !roles.includes('AUDITOR') },
] as const;

/** Who a question is about, in words. */
export function whoIsAskedAbout({ practitioner, agency, agencyFunction }: PastQuestionPartsFragment): string {
  if (practitioner) return `${practitioner.name}, ${agency?.shortName ?? ''}`;
  return `${agency?.name ?? 'An agency'}${agencyFunction ? `: ${agencyFunctionLabels[agencyFunction].toLowerCase()}` : ''}`;
}
