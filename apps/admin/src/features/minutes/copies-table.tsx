import { EmptyState, Link, showDateTime, Table } from '@concord/ui';
import type { MinutesPageQuery } from '../../gql/graphql.js';
import { agencyInWords } from './block-words.js';

type Copy = MinutesPageQuery['minutesOfMeeting'][number]['copies'][number];

/** Who was sent what, and who opened it. */
export function CopiesTable({ copies }: { copies: readonly Copy[] }) {
  return (
    <Table
      caption="Copies sent"
      rows={copies}
      rowKey={(row) => row.id}
      columns={[
        { header: 'Agency', cell: (row) => <Link href={`/minutes/copies/${row.id}`}>{agencyInWords(row)}</Link>, rowHeader: true },
        { header: 'What', cell: (row) => row.productLabel },
        { header: 'Sent', cell: (row) => showDateTime(row.issuedAt) },
        { header: 'Opened and printed', cell: (row) => <Accesses accesses={row.accesses} /> },
      ]}
      empty={<EmptyState heading="No copy has been sent yet">Nothing is sent by itself. Choose who gets what with “Send copies”.</EmptyState>}
    />
  );
}

function Accesses({ accesses }: { accesses: Copy['accesses'] }) {
  if (accesses.length === 0) return <>Not opened yet</>;
  return (
    <ul className="govuk-list">
      {accesses.map((it) => <li key={it.id}>{it.practitioner?.name ?? 'Somebody'}: {it.kind === 'OPENED' ? 'opened' : 'printed'} {showDateTime(it.createdAt)}</li>)}
    </ul>
  );
}
