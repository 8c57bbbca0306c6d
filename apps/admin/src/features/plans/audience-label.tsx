import { agencyFunctionLabels } from '@concord/domain';
import type { AudienceLabelFragment } from '../../gql/graphql.js';

interface AudienceLabelProps {
  openToTable: boolean;
  openTo: readonly AudienceLabelFragment[];
}

/** To whom a text is open, in words: "Open to the table", or the agencies it names. */
export function AudienceLabel({ openToTable, openTo }: AudienceLabelProps) {
  if (openToTable) return <>Open to everybody at the table</>;
  const named = openTo.map(({ agency, agencyFunction }) => `${agency?.shortName ?? 'an agency'}${agencyFunction ? ` (${agencyFunctionLabels[agencyFunction]})` : ''}`);
  return <>Open to {named.length > 0 ? named.join(', ') : 'its author'} and those who run the case</>;
}
