import { EmptyState, Link, ShowMore, showDate, showDateTime, Table, Tag } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { MyMinutesPageDocument } from '../../gql/graphql.js';

/** The minutes that the reader's agency was sent. */
export function Component() {
  const copies = usePagedQuery(MyMinutesPageDocument, {}, (data) => data.myMinutesCopies);
  return (
    <Page title="Minutes your agency was sent" {...copies.page}>
      {copies.nodes && (
        <>
          <Table
            caption="Copies, newest first"
            rows={copies.nodes}
            rowKey={(row) => row.id}
            columns={[
              { header: 'Meeting', cell: (row) => <Link href={`/minutes/copies/${row.id}`}>{row.meeting.forum.shortTitle} meeting {row.meeting.number}, {showDate(row.meeting.startsAt)}</Link>, rowHeader: true },
              { header: 'About', cell: (row) => row.meeting.caseFile?.person?.name },
              { header: 'What', cell: (row) => `${row.label}: ${row.productLabel.toLowerCase()}` },
              { header: 'Sent', cell: (row) => showDateTime(row.issuedAt) },
              { header: 'Status', cell: (row) => (row.supersededAt ? <Tag colour="grey">Replaced</Tag> : <Tag colour="green">In force</Tag>) },
            ]}
            empty={<EmptyState heading="No minutes yet">You are told when your agency is sent some.</EmptyState>}
          />
          <ShowMore {...copies.more} what="minutes" />
        </>
      )}
    </Page>
  );
}
