import { askedToAttendLabels, capacityLabels, invitationResponseLabels, meetingStatusLabels } from '@concord/domain';
import { Button, ButtonGroup, ButtonLink, ErrorSummary, InsetText, showDate, showDateTime, showTime, SummaryList, Table, Tag } from '@concord/ui';
import { useChange } from '../../app/use-change.js';
import { OpenMeetingDocument, ResumeMeetingDocument, type InvitationRowFragment, type MeetingPageQuery } from '../../gql/graphql.js';
import { statusColours } from './meeting-words.js';
import { InvitePanel } from './invite-panel.js';
import { ReturnsTable } from './returns-table.js';

interface PlannedMeetingProps {
  meeting: MeetingPageQuery['meeting'];
  reload: () => void;
}

/** Before a meeting, and between its days: when, where, who, and what each agency sent. */
export function PlannedMeeting({ meeting, reload }: PlannedMeetingProps) {
  const { permittedActions, myAttendance } = meeting;
  const runs = permittedActions.includes('invite');
  return (
    <>
      {meeting.statusReason && <InsetText>{meeting.statusReason}</InsetText>}
      <WhenAndWhere meeting={meeting} />
      <ButtonGroup>
        <StartButtons meeting={meeting} reload={reload} />
        {myAttendance && (
          <ButtonLink kind="secondary" href={`/meetings/${meeting.id}/invitation`}>
            Answer your invitation
          </ButtonLink>
        )}
        {permittedActions.includes('reschedule') && meeting.status !== 'CANCELLED' && (
          <ButtonLink kind="secondary" href={`/meetings/${meeting.id}/change`}>
            Move or cancel
          </ButtonLink>
        )}
      </ButtonGroup>
      <Invited invitations={meeting.invitations} />
      {runs && <InvitePanel meeting={meeting} reload={reload} />}
      {meeting.returns.length > 0 && <ReturnsTable returns={meeting.returns} reload={reload} mayChase={runs} />}
    </>
  );
}

function WhenAndWhere({ meeting }: { meeting: MeetingPageQuery['meeting'] }) {
  return (
    <SummaryList
      rows={[
        { key: 'Status', value: <Tag colour={statusColours[meeting.status]}>{meetingStatusLabels[meeting.status]}</Tag> },
        { key: 'When', value: `${showDateTime(meeting.startsAt)} to ${showTime(meeting.endsAt)}` },
        { key: 'Where', value: meeting.place },
        meeting.videoLink ? { key: 'Video', value: <a className="govuk-link" href={meeting.videoLink} rel="noreferrer">Join the video call</a> } : null,
        { key: 'Purpose', value: meeting.purpose },
        { key: 'Returns due', value: showDate(meeting.returnsDueOn) },
        { key: 'The adult', value: asked(meeting.adultAsked, meeting.adultReason) },
        { key: 'Advocate', value: asked(meeting.advocateAsked, meeting.advocateReason) },
        meeting.gradeReason ? { key: 'Why the chair is below grade', value: meeting.gradeReason } : null,
      ]}
    />
  );
}

const asked = (code: MeetingPageQuery['meeting']['adultAsked'], reason: string): string => (reason ? `${askedToAttendLabels[code]}: ${reason}` : askedToAttendLabels[code]);

function StartButtons({ meeting, reload }: PlannedMeetingProps) {
  const open = useChange(OpenMeetingDocument);
  const resume = useChange(ResumeMeetingDocument);
  const problem = open.problem ?? resume.problem;
  const start = (change: typeof open | typeof resume) => void change.attempt({ id: meeting.id }).then((done) => done && reload());
  return (
    <>
      <ErrorSummary errors={problem ? [{ message: problem.message }] : []} />
      {meeting.status === 'PLANNED' && meeting.permittedActions.includes('open') && (
        <Button busy={open.sending} onClick={() => start(open)}>
          Open the meeting
        </Button>
      )}
      {meeting.status === 'ADJOURNED' && meeting.permittedActions.includes('resume') && (
        <Button busy={resume.sending} onClick={() => start(resume)}>
          Resume the meeting
        </Button>
      )}
    </>
  );
}

/** A name that fits whoever was invited. */
export const invitedName = (it: InvitationRowFragment): string => it.practitioner?.name ?? it.team?.name ?? it.guestName;

export function Invited({ invitations }: { invitations: readonly InvitationRowFragment[] }) {
  return (
    <Table
      caption="Who is invited"
      rows={invitations.filter((it) => it.response !== 'WITHDRAWN')}
      rowKey={(row) => row.id}
      columns={[
        { header: 'Name', cell: (row) => invitedName(row), rowHeader: true },
        { header: 'From', cell: (row) => row.agency?.shortName ?? row.guestOrganisation },
        { header: 'As', cell: (row) => capacityLabels[row.capacity] },
        { header: 'Answer', cell: (row) => [invitationResponseLabels[row.response], row.responseReason].filter(Boolean).join(': ') },
      ]}
    />
  );
}
