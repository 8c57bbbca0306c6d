import { Button, ButtonGroup, EmptyState, InsetText, Link, NotificationBanner, Table } from '@concord/ui';
import { useNavigate, useParams } from 'react-router';
import { ActionProblem } from '../../app/action-problem.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ApproveMinutesDocument, MinutesPageDocument, type MinutesPageQuery } from '../../gql/graphql.js';
import { audienceInWords, BlockWords } from './block-words.js';

type Minutes = MinutesPageQuery['minutesOfMeeting'][number];

/** The chair reads the draft once more, with who gets each block, and approves it word for word. */
export function Component() {
  const { meetingId = '' } = useParams();
  const query = usePageQuery(MinutesPageDocument, { meetingId });
  const minutes = query.data?.minutesOfMeeting[0];
  return (
    <Page title="Approve the minutes" back={{ href: `/meetings/${meetingId}/minutes`, text: 'Back to the minutes' }} {...query.page}>
      {query.data && (minutes?.state === 'DRAFT' ? <Approval minutes={minutes} meetingId={meetingId} reload={query.reload} /> : <EmptyState heading="There is no draft to approve">Approved minutes change only by a new version.</EmptyState>)}
    </Page>
  );
}

function Approval({ minutes, meetingId, reload }: { minutes: Minutes; meetingId: string; reload: () => void }) {
  const navigate = useNavigate();
  const approve = useChange(ApproveMinutesDocument);
  const back = `/meetings/${meetingId}/minutes`;
  const send = () => void approve.attempt({ input: { id: minutes.id, contentHash: minutes.contentHash } }).then((done) => (done ? void navigate(back) : reload()));
  return (
    <>
      <ActionProblem problem={approve.problem} />
      <InsetText>Once you approve, these words never change. A correction is a new version, and everybody who attended is told of it.</InsetText>
      {minutes.problems.length > 0 && (
        <NotificationBanner heading="Not ready to approve">
          <ul className="govuk-list govuk-list--bullet">{minutes.problems.map((it) => <li key={it.blockId + it.message}>{it.message}</li>)}</ul>
        </NotificationBanner>
      )}
      <Table
        caption="What you approve"
        rows={minutes.blocks}
        rowKey={(row) => row.id}
        columns={[
          { header: 'Heading', cell: (row) => row.heading, rowHeader: true },
          { header: 'Words', cell: (row) => <BlockWords {...row} /> },
          { header: 'Goes to', cell: (row) => audienceInWords(row) },
        ]}
      />
      <ButtonGroup>
        <Button busy={approve.sending} busyText="Approving" onClick={send}>Approve these minutes</Button>
        <Link href={back}>Change something first</Link>
      </ButtonGroup>
    </>
  );
}
