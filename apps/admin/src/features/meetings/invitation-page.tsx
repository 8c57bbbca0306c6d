import { useNavigate, useParams } from 'react-router';
import { invitationResponseLabels } from '@concord/domain';
import { InsetText, Link, Radios, Select, showDate, showDateTime, SummaryList, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ColleaguesDocument, MeetingPageDocument, RespondToInvitationDocument, SendDeputyDocument, type InvitationRowFragment, type MeetingPageQuery } from '../../gql/graphql.js';

/** An invitation: when and where, and the three answers to it. */
export function Component() {
  const { meetingId = '' } = useParams();
  const query = usePageQuery(MeetingPageDocument, { meetingId });
  const meeting = query.data?.meeting;
  const mine = meeting?.invitations.find((it) => (it.practitioner ? it.practitioner.id === meeting.myAttendance?.practitionerId : it.team && it.id));
  return (
    <Page title="Invitation to a meeting" back={{ href: `/meetings/${meetingId}`, text: 'Back to the meeting' }} width="reading" {...query.page}>
      {meeting && (
        <>
          <SummaryList
            rows={[
              { key: 'When', value: showDateTime(meeting.startsAt) },
              { key: 'Where', value: meeting.place || 'By video' },
              { key: 'Purpose', value: meeting.purpose },
              { key: 'Your answer', value: mine ? invitationResponseLabels[mine.response] : 'You are not on the list' },
            ]}
          />
          <OwnReturns meeting={meeting} />
          {mine && <AnswerForm meeting={meeting} invitation={mine} />}
        </>
      )}
    </Page>
  );
}

function OwnReturns({ meeting }: { meeting: MeetingPageQuery['meeting'] }) {
  const owed = meeting.returns.filter((it) => it.state !== 'SUBMITTED' && it.agencyFunction === meeting.myAttendance?.agencyFunction);
  return owed.map((it) => (
    <InsetText key={it.id}>
      Your agency’s return is due by {showDate(it.dueOn)}, whether or not you come. <Link href={`/returns/${it.id}`}>Answer it</Link>
    </InsetText>
  ));
}

function AnswerForm({ meeting, invitation }: { meeting: MeetingPageQuery['meeting']; invitation: InvitationRowFragment }) {
  const navigate = useNavigate();
  const respond = useChange(RespondToInvitationDocument);
  const deputise = useChange(SendDeputyDocument);
  const agencyId = invitation.agency?.id ?? '';
  const colleagues = usePageQuery(ColleaguesDocument, { agencyId }, { pause: !agencyId });
  const form = useForm({ id: 'answer', start: { answer: '', deputyId: '', reason: '' } });
  const submit = form.submit(async ({ answer, deputyId, reason }) => {
    if (answer === 'DEPUTY') await deputise.send({ input: { invitationId: invitation.id, practitionerId: deputyId, reason } });
    else await respond.send({ input: { id: invitation.id, version: invitation.version, response: answer === 'ACCEPTED' ? 'ACCEPTED' : 'DECLINED', reason } });
    void navigate(`/meetings/${meeting.id}`);
  });
  const options = (colleagues.data?.practitioners.nodes ?? []).filter((it) => it.id !== invitation.practitioner?.id).map((it) => ({ value: it.id, label: `${it.name}, ${it.jobTitle}` }));
  return (
    <Form form={form} onSubmit={submit} submitText="Send your answer">
      <Radios
        label="Are you coming?"
        options={[
          { value: 'ACCEPTED', label: 'Yes' },
          { value: 'DEPUTY', label: 'A colleague comes instead', reveal: form.values.answer === 'DEPUTY' && <Select label="Who comes instead?" options={options} {...form.field('deputyId', { required: 'Choose the colleague who comes' })} /> },
          { value: 'DECLINED', label: 'No', hint: 'Send your agency’s return before the meeting, so that nothing is missed.' },
        ]}
        {...form.field('answer', { required: 'Say whether you are coming' })}
      />
      <TextArea label="Anything the co-ordinator should know (optional)" hint="Without personal details" maxLength={1000} rows={3} {...form.field('reason', atMost(1000, 'The note'))} />
    </Form>
  );
}
