import { blankingReasonLabels, minutesStateLabels } from '@concord/domain';
import { Button, ButtonGroup, ButtonLink, EmptyState, InsetText, Link, NotificationBanner, showDate, showDateTime, SummaryList, Tag } from '@concord/ui';
import { useParams } from 'react-router';
import { ActionProblem } from '../../app/action-problem.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { DraftMinutesDocument, MinutesPageDocument, type MinutesPageQuery } from '../../gql/graphql.js';
import { BlockCard } from './block-card.js';
import { CopiesTable } from './copies-table.js';
import { Disagreements } from './disagreements.js';

type Minutes = MinutesPageQuery['minutesOfMeeting'][number];

/** The minutes of a meeting for those who keep its record: the draft to edit, or what was approved. */
export function Component() {
  const { meetingId = '' } = useParams();
  const query = usePageQuery(MinutesPageDocument, { meetingId });
  const meeting = query.data?.meeting;
  const [newest, ...earlier] = query.data?.minutesOfMeeting ?? [];
  return (
    <Page
      title="Minutes"
      heading={meeting && `Minutes of ${meeting.forum.shortTitle} meeting ${meeting.number}`}
      back={{ href: `/meetings/${meetingId}`, text: 'Back to the meeting' }}
      {...query.page}
    >
      {meeting && (
        <>
          {newest ? <Version minutes={newest} meetingId={meetingId} reload={query.reload} /> : <NoMinutes meeting={meeting} reload={query.reload} />}
          {earlier.length > 0 && <Earlier versions={earlier} />}
        </>
      )}
    </Page>
  );
}

function NoMinutes({ meeting, reload }: { meeting: MinutesPageQuery['meeting']; reload: () => void }) {
  const draft = useChange(DraftMinutesDocument);
  const keepsRecord = meeting.permittedActions.includes('finish');
  if (!keepsRecord) return <EmptyState heading="Your agency’s copy is under Minutes">The draft is for those who keep the record. <Link href="/minutes">Minutes your agency was sent</Link></EmptyState>;
  if (meeting.status !== 'FINISHED') return <EmptyState heading="The meeting is not finished">Its minutes are drafted from the finished record.</EmptyState>;
  return (
    <>
      <ActionProblem problem={draft.problem} />
      <p className="govuk-body">The draft is made from what was recorded: who was there, what each agency said, risks, decisions with reasons and dissent, the plan and the actions. Nothing is typed twice.</p>
      <Button busy={draft.sending} busyText="Drafting" onClick={() => void draft.attempt({ meetingId: meeting.id }).then((done) => done && reload())}>Draft the minutes</Button>
    </>
  );
}

function Version({ minutes, meetingId, reload }: { minutes: Minutes; meetingId: string; reload: () => void }) {
  const isDraft = minutes.state === 'DRAFT';
  const agencies = minutes.recipients;
  return (
    <>
      <Head minutes={minutes} meetingId={meetingId} />
      {isDraft && minutes.problems.length > 0 && <Problems problems={minutes.problems} />}
      {!isDraft && <CopiesTable copies={minutes.copies} />}
      <Disagreements disagreements={minutes.disagreements} />
      {minutes.blankings.map((it) => <InsetText key={it.id}>An owner took words of theirs out on {showDate(it.createdAt)}: {blankingReasonLabels[it.reason].toLowerCase()}. Begin a new version, so that everybody has minutes without them.</InsetText>)}
      <h2 className="govuk-heading-m">{isDraft ? 'Draft' : 'What was approved'}</h2>
      {minutes.blocks.map((block, index) => (
        <BlockCard
          key={`${block.id}-${block.version}`}
          caseFileId={minutes.caseFileId}
          block={block}
          agencies={agencies}
          editable={isDraft && minutes.permittedActions.includes('edit')}
          before={index > 0 ? { afterId: minutes.blocks[index - 2]?.id } : undefined}
          after={index < minutes.blocks.length - 1 ? { afterId: minutes.blocks[index + 1]?.id } : undefined}
          reload={reload}
        />
      ))}
      {isDraft && minutes.permittedActions.includes('edit') && <ButtonLink href={`/meetings/${meetingId}/minutes/add`} kind="secondary">Add a block</ButtonLink>}
    </>
  );
}

function Head({ minutes, meetingId }: { minutes: Minutes; meetingId: string }) {
  const may = (verb: string) => minutes.permittedActions.includes(verb);
  const isDraft = minutes.state === 'DRAFT';
  const canSend = minutes.state === 'APPROVED' || minutes.state === 'ISSUED';
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Version', value: `${minutes.label}` },
          { key: 'Status', value: <Tag colour={isDraft ? 'yellow' : 'green'}>{minutesStateLabels[minutes.state]}</Tag> },
          minutes.changeReason ? { key: 'Why this version', value: minutes.changeReason } : null,
          minutes.approvedAt ? { key: 'Approved by the chair', value: showDateTime(minutes.approvedAt) } : null,
        ]}
      />
      <ButtonGroup>
        {isDraft && may('approve') && <ButtonLink href={`/meetings/${meetingId}/minutes/approve`}>Check and approve</ButtonLink>}
        {canSend && may('issue') && <ButtonLink href={`/meetings/${meetingId}/minutes/issue`}>Send copies</ButtonLink>}
        <ButtonLink href={`/meetings/${meetingId}/minutes/preview`} kind="secondary">See it as a recipient</ButtonLink>
        {canSend && may('edit') && <ButtonLink href={`/meetings/${meetingId}/minutes/new-version`} kind="secondary">Begin a new version</ButtonLink>}
        <Link href={`/meetings/${meetingId}/letter`}>Letter to the adult</Link>
      </ButtonGroup>
      {isDraft && !may('approve') && <InsetText>Only the chair can approve these minutes. They have been told that there is a draft.</InsetText>}
    </>
  );
}

function Problems({ problems }: { problems: Minutes['problems'] }) {
  return (
    <NotificationBanner heading="Before the chair can approve">
      <ul className="govuk-list govuk-list--bullet">
        {problems.map(({ blockId, message }) => (
          <li key={`${blockId}${message}`}>{blockId ? <a className="govuk-link" href={`#block-${blockId}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </NotificationBanner>
  );
}

function Earlier({ versions }: { versions: readonly Minutes[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">Earlier versions</h2>
      <ul className="govuk-list govuk-list--bullet">
        {versions.map((it) => <li key={it.id}>Version {it.number}: {minutesStateLabels[it.state].toLowerCase()}, approved {showDateTime(it.approvedAt)}</li>)}
      </ul>
    </>
  );
}
