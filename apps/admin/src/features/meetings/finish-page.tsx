import { useNavigate, useParams } from 'react-router';
import { type AgendaRecord, type CompletenessTarget, londonDate } from '@concord/domain';
import { Button, ButtonGroup, ButtonLink, DateFields, ErrorSummary, InsetText, NotificationBanner, Radios, TaskList, TextArea, toDateParts, toIsoDate, Tag } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AdjournMeetingDocument, EndMeetingForNowDocument, FinishMeetingDocument, FinishMeetingPageDocument, ProposeClosureDocument, SetNextReviewDocument, type FinishMeetingPageQuery } from '../../gql/graphql.js';
import { OverridesAtReview } from '../overrides/overrides-at-review.js';
import { definitionOf } from './meeting-words.js';

type Meeting = FinishMeetingPageQuery['meeting'];

const sectionWords: Record<CompletenessTarget['section'], string> = { ATTENDANCE: 'Attendance', STATEMENT: 'Opening statement', DECISIONS: 'Decision', ACTIONS: 'Action', PLAN: 'Plan', REVIEW: 'Review', QUORUM: 'Quorum' };

/** What is missing, each with a link to where it is filled in; nothing is hidden. */
export function Component() {
  const { meetingId = '' } = useParams();
  const query = usePageQuery(FinishMeetingPageDocument, { meetingId });
  const { meeting, meetingGaps: gaps = [] } = query.data ?? {};
  return (
    <Page title="Finish the meeting" back={{ href: `/meetings/${meetingId}`, text: 'Back to the meeting' }} width="reading" {...query.page}>
      {meeting && (
        <>
          <ReviewForm key={`${meeting.nextReviewOn}${meeting.closureProposed}`} meeting={meeting} reload={query.reload} />
          <OverridesAtReview caseFileId={meeting.caseFileId} />
          <h2 className="govuk-heading-m" id="missing">{gaps.length === 0 ? 'Nothing is missing' : 'What is missing'}</h2>
          {gaps.length === 0 && <NotificationBanner kind="success" heading="The meeting can be finished" />}
          <TaskList tasks={gaps.map((it) => ({ title: it.message, href: placeOfGap(meeting, it), status: <Tag colour="orange">{sectionWords[it.section as CompletenessTarget['section']]}</Tag> }))} />
          <EndButtons meeting={meeting} isComplete={gaps.length === 0} />
        </>
      )}
    </Page>
  );
}

/** Where a gap is filled: the point of the agenda that records it, or the action's own page. */
function placeOfGap(meeting: Meeting, { section, key }: { section: string; key?: string | null }): string {
  const { agenda } = definitionOf(meeting.forum);
  const recording = (records: AgendaRecord): string | undefined => agenda.find((it) => it.records === records)?.key;
  const point: Record<string, string | undefined> = {
    DECISIONS: agenda.find((it) => key && it.decisions?.includes(key))?.key ?? recording('REVIEW'),
    PLAN: recording('PLAN'),
    ATTENDANCE: recording('ATTENDANCE'),
    STATEMENT: recording('STATEMENT') ?? recording('ATTENDANCE'),
    QUORUM: recording('ATTENDANCE'),
  };
  if (section === 'REVIEW') return '#review';
  if (section === 'ACTIONS' && key) return `/actions/${key}`;
  return `/meetings/${meeting.id}?at=${point[section] ?? ''}`;
}

function ReviewForm({ meeting, reload }: { meeting: Meeting; reload: () => void }) {
  const { clocks } = definitionOf(meeting.forum);
  const review = useChange(SetNextReviewDocument);
  const closure = useChange(ProposeClosureDocument);
  const usual = londonDate(new Date(new Date(meeting.startsAt).getTime() + clocks.reviewDays * 86_400_000));
  const form = useForm({ id: 'review', start: { next: (meeting.closureProposed ? 'CLOSE' : 'REVIEW'), on: meeting.nextReviewOn ? toDateParts(meeting.nextReviewOn) : toDateParts(usual), note: '' } });
  const submit = form.submit(async ({ next, on, note }) => {
    if (next === 'CLOSE') await closure.send({ input: { id: meeting.id, reason: note } });
    else await review.send({ input: { id: meeting.id, on: toIsoDate(on) ?? '' } });
    reload();
  });
  return (
    <section id="review" aria-label="Next review">
      <Form form={form} onSubmit={submit} submitText="Save what comes next">
        <Radios
          label="What comes next?"
          labelSize="m"
          options={[
            { value: 'REVIEW', label: 'A review', reveal: form.values.next === 'REVIEW' && <DateFields label="Day of the next review" hint={`At the latest ${clocks.reviewMaximumDays} days after this meeting`} {...form.field('on', aDate('The next review', { mustBe: 'today or later' }))} /> },
            { value: 'CLOSE', label: 'The case is proposed for closure', reveal: form.values.next === 'CLOSE' && <TextArea label="Why?" hint="Closing has its own page with its own checks" rows={3} maxLength={1000} {...form.field('note', { required: 'Write why the meeting proposes to close' })} /> },
          ]}
          {...form.field('next')}
        />
      </Form>
    </section>
  );
}

function EndButtons({ meeting, isComplete }: { meeting: Meeting; isComplete: boolean }) {
  const navigate = useNavigate();
  const finish = useChange(FinishMeetingDocument);
  const later = useChange(EndMeetingForNowDocument);
  const problem = finish.problem ?? later.problem;
  const back = (done: unknown) => void (done && navigate(`/meetings/${meeting.id}`));
  return (
    <>
      <ErrorSummary errors={problem ? [{ message: problem.message }, ...problem.fields.map(({ message }) => ({ message }))] : []} />
      {!isComplete && <InsetText>A meeting with something missing can be adjourned, or ended now and completed within the forum’s time. It stays on your list until then.</InsetText>}
      <ButtonGroup>
        <Button busy={finish.sending} onClick={() => void finish.attempt({ id: meeting.id }).then(back)}>Finish the meeting</Button>
        {!isComplete && meeting.status === 'OPEN' && (
          <Button kind="secondary" busy={later.sending} onClick={() => void later.attempt({ id: meeting.id }).then(back)}>End now, complete it later</Button>
        )}
        {meeting.status === 'FINISHED' && <ButtonLink href={`/meetings/${meeting.id}/minutes`}>Minutes</ButtonLink>}
      </ButtonGroup>
      {meeting.status === 'OPEN' && <AdjournForm meeting={meeting} />}
    </>
  );
}

function AdjournForm({ meeting }: { meeting: Meeting }) {
  const navigate = useNavigate();
  const adjourn = useChange(AdjournMeetingDocument);
  const form = useForm({ id: 'adjourn', start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await adjourn.send({ input: { id: meeting.id, reason } });
    void navigate(`/meetings/${meeting.id}`);
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Adjourn the meeting">
      <TextArea label="Or adjourn: why?" hint="Everybody invited reads this: without personal details" rows={2} maxLength={1000} {...form.field('reason', { required: 'Write why it is adjourned' })} />
    </Form>
  );
}
