import { usePageQuery } from '../../app/use-page-query.js';
import { PreviewAudienceDocument } from '../../gql/graphql.js';

/** The people of a table, as the server's preview names them. It does not tell who is shut out. */
export function useTablePeople(caseFileId: string): { value: string; label: string }[] {
  const table = usePageQuery(PreviewAudienceDocument, { input: { caseFileId, category: 'IDENTITY', recipients: [] } });
  return table.data?.previewAudience.agencies.flatMap((line) => line.people.map((it) => ({ value: it.practitionerId, label: `${it.name}, ${it.jobTitle}, ${line.agency?.shortName ?? ''}` }))) ?? [];
}
