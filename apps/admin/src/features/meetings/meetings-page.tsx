import { useSearchParams } from 'react-router';
import { meetingStatusLabels } from '@concord/domain';
import { EmptyState, Link, ShowMore, showDate, showDateTime, Table, Tag } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { MyMeetingsPageDocument, type MyMeetingsPageQuery } from '../../gql/graphql.js';
import { statusColours } from './meeting-words.js';

type Row = MyMeetingsPageQuery['myMeetings']['nodes'][number];

export function Component() {
  const [search] = useSearchParams();
  const past = search.get('past') === '1';
  const meetings = usePagedQuery(MyMeetingsPageDocument, { past }, (data) => data.myMeetings);
  return (
    <Page title={past ? 'Meetings that are over' : 'Meetings'} {...meetings.page}>
      {meetings.nodes && (
        <>
          {!past && <ReturnsDue />}
          <Table
            caption={past ? 'Meetings that are over' : 'Meetings to come and in progress'}
            rows={meetings.nodes}
            rowKey={(row) => row.id}
            columns={[
              { header: 'Meeting', cell: (row) => <MeetingLink row={row} />, rowHeader: true },
              { header: 'When', cell: (row) => showDateTime(row.startsAt) },
              { header: 'Where', cell: (row) => row.place || 'By video' },
              { header: 'Status', cell: (row) => <Standing row={row} /> },
            ]}
            empty={<EmptyState heading={past ? 'No meeting of yours is over' : 'No meetings are planned'}>Meetings are convened from a case file.</EmptyState>}
          />
          <ShowMore {...meetings.more} what="meetings" />
          <p className="govuk-body">{past ? <Link href="/meetings">Meetings to come</Link> : <Link href="/meetings?past=1">Meetings that are over</Link>}</p>
        </>
      )}
    </Page>
  );
}

function Standing({ row }: { row: Row }) {
  return (
    <>
      <Tag colour={statusColours[row.status]}>{meetingStatusLabels[row.status]}</Tag>
      {row.status === 'AWAITING_COMPLETION' && <span className="govuk-hint"> by {showDate(row.finishBy)}</span>}
    </>
  );
}

/** What the reader may know of whom it is about; observers see the forum and the number only. */
function MeetingLink({ row }: { row: Row }) {
  const words = row.caseFile?.person?.name ?? row.caseFile?.reference ?? 'Meeting';
  return (
    <Link href={`/meetings/${row.id}`}>
      {words}, {row.forum.shortTitle} meeting {row.number}
    </Link>
  );
}

function ReturnsDue() {
  const { data } = usePageQuery(MyMeetingsPageDocument, { past: false });
  const due = data?.returnsDue.nodes ?? [];
  if (due.length === 0) return null;
  return (
    <Table
      caption="Returns your agency owes"
      rows={due}
      rowKey={(row) => row.id}
      columns={[
        { header: 'Return', cell: (row) => <Link href={`/returns/${row.id}`}>{row.meeting?.caseFile?.person?.name ?? 'Return before a meeting'}</Link>, rowHeader: true },
        { header: 'Due', cell: (row) => showDate(row.dueOn) },
        { header: 'Meeting', cell: (row) => showDateTime(row.meeting?.startsAt) },
        { header: 'Status', cell: (row) => (row.late ? <Tag colour="red">Late</Tag> : <Tag colour="orange">Due</Tag>) },
      ]}
    />
  );
}
