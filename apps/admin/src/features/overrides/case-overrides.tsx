import { Link, showDateTime, Table, Tag } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { CaseFileOverridesDocument, type OverrideRowPartsFragment } from '../../gql/graphql.js';
import { lastDay, lineWords, overrideStandingLabels, standingColours, usedWords } from './override-words.js';

/** What the reader's agency shares on this case without consent, whether it is used, and until when. Nothing when there is none. */
export function CaseOverrides({ caseFileId }: { caseFileId: string }) {
  const rows = usePageQuery(CaseFileOverridesDocument, { caseFileId }).data?.caseFileOverrides ?? [];
  return rows.length === 0 ? null : <OverrideTable rows={rows} caption="Shared without consent by your agency" />;
}

export function OverrideTable({ rows, caption }: { rows: readonly OverrideRowPartsFragment[]; caption: string }) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { header: 'Reference', cell: (row) => <Link href={`/overrides/${row.id}`}>{row.reference}</Link>, rowHeader: true },
        { header: 'What, to whom', cell: (row) => row.lines.map((line) => <div key={line.id}>{lineWords(line)}</div>) },
        { header: 'Where it stands', cell: (row) => <Tag colour={standingColours[row.standing]}>{overrideStandingLabels[row.standing]}</Tag> },
        { header: 'Until', cell: (row) => (row.standing === 'ACTIVE' && row.activeUntil ? `End of ${lastDay(row.activeUntil)}` : '') },
        { header: 'Being used', cell: (row) => (row.activeUntil ? usedWords(row.uses, showDateTime(row.firstUseAt)) : '') },
      ]}
    />
  );
}
