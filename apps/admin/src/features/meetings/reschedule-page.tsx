import { useNavigate, useParams } from 'react-router';
import { londonClock, londonDate } from '@concord/domain';
import { Details, Link, TextArea, toDateParts } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { CancelMeetingDocument, MeetingPageDocument, RescheduleMeetingDocument, type MeetingPageQuery } from '../../gql/graphql.js';
import { TimeAndPlaceFields, timesFrom } from './time-and-place.js';

/** Moves a meeting, or cancels it. */
export function Component() {
  const { meetingId = '' } = useParams();
  const query = usePageQuery(MeetingPageDocument, { meetingId });
  const meeting = query.data?.meeting;
  return (
    <Page title="Move or cancel a meeting" back={{ href: `/meetings/${meetingId}`, text: 'Back to the meeting' }} width="reading" {...query.page}>
      {meeting && (
        <>
          <MoveForm meeting={meeting} />
          <Details summary="Cancel the meeting instead">
            <CancelForm meeting={meeting} />
          </Details>
        </>
      )}
    </Page>
  );
}

function MoveForm({ meeting }: { meeting: MeetingPageQuery['meeting'] }) {
  const navigate = useNavigate();
  const move = useChange(RescheduleMeetingDocument);
  const start = { on: toDateParts(londonDate(meeting.startsAt)), from: londonClock(meeting.startsAt), until: londonClock(meeting.endsAt), place: meeting.place, videoLink: meeting.videoLink };
  const form = useForm({ id: 'move', start });
  const submit = form.submit(async (values) => {
    await move.send({ input: { id: meeting.id, version: meeting.version, ...timesFrom(values) } });
    void navigate(`/meetings/${meeting.id}`);
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Move the meeting and tell everybody invited" actions={<Link href={`/meetings/${meeting.id}`}>Cancel</Link>}>
      <TimeAndPlaceFields form={form} />
    </Form>
  );
}

function CancelForm({ meeting }: { meeting: MeetingPageQuery['meeting'] }) {
  const navigate = useNavigate();
  const cancel = useChange(CancelMeetingDocument);
  const form = useForm({ id: 'cancel', start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await cancel.send({ input: { id: meeting.id, reason }, version: meeting.version });
    void navigate(`/meetings/${meeting.id}`);
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Cancel the meeting">
      <TextArea label="Why is it cancelled?" hint="Everybody invited reads this: without personal details" rows={3} maxLength={1000} {...form.field('reason', { required: 'Write why it is cancelled' })} />
    </Form>
  );
}
