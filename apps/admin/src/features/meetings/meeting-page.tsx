import { useParams } from 'react-router';
import { useStaySignedIn } from '../../app/presence.js';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { MeetingPageDocument } from '../../gql/graphql.js';
import { PlannedMeeting } from './planned-meeting.js';
import { MeetingRoom } from './meeting-room.js';
import { StatementScreen } from './statement-screen.js';

const EVERY_TEN_SECONDS = 10_000;

/** One address for a meeting: what is planned, the statement, the room, what was decided. */
export function Component() {
  const { meetingId = '' } = useParams();
  const query = usePageQuery(MeetingPageDocument, { meetingId }, { refreshEvery: EVERY_TEN_SECONDS });
  const meeting = query.data?.meeting;
  const isRunning = meeting?.status === 'OPEN';
  useStaySignedIn(isRunning);
  const takesRecords = isRunning || meeting?.status === 'AWAITING_COMPLETION';
  const showsRoom = meeting && (meeting.status === 'FINISHED' || takesRecords);
  return (
    <Page
      title="Meeting"
      heading={meeting && `${meeting.forum.shortTitle} meeting ${meeting.number}`}
      caption={meeting?.caseFile?.person?.name}
      back={meeting?.caseFile ? { href: `/case-files/${meeting.caseFileId}/meetings`, text: 'Meetings of this case file' } : { href: '/meetings', text: 'Meetings' }}
      {...query.page}
    >
      {meeting && (
        <>
          {!showsRoom && <PlannedMeeting meeting={meeting} reload={query.reload} />}
          {showsRoom && !meeting.roomIsOpen && takesRecords && <StatementScreen meeting={meeting} reload={query.reload} />}
          {showsRoom && (meeting.roomIsOpen || !takesRecords) && <MeetingRoom meeting={meeting} reload={query.reload} />}
        </>
      )}
    </Page>
  );
}
