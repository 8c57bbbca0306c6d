import { meetingPartKinds, meetingPartLabels, type MeetingPartKind } from '@concord/domain';
import { Button, ButtonLink, ErrorSummary } from '@concord/ui';
import { useChange } from '../../app/use-change.js';
import { StartMeetingPartDocument, StepInDocument, StepOutDocument } from '../../gql/graphql.js';
import { definitionOf } from './meeting-words.js';
import type { Meeting } from './room-props.js';

/** The buttons of a running meeting: leave and come back, the next part, finish. */
export function RoomSteps({ meeting, reload }: { meeting: Meeting; reload: () => void }) {
  const stepOut = useChange(StepOutDocument);
  const stepIn = useChange(StepInDocument);
  const mine = meeting.myAttendance;
  const isHere = mine !== null && mine !== undefined && meeting.presentIds.includes(mine.id);
  const problem = stepOut.problem ?? stepIn.problem;
  const isOpen = meeting.status === 'OPEN';
  const go = (change: typeof stepOut | typeof stepIn) => void (mine && change.attempt({ attendanceId: mine.id }).then((done) => done && reload()));
  return (
    <>
      <ErrorSummary errors={problem ? [{ message: problem.message }] : []} />
      {isOpen && mine && (
        <Button kind="secondary" busy={stepOut.sending || stepIn.sending} onClick={() => go(isHere ? stepOut : stepIn)}>
          {isHere ? 'Leave the room' : 'Come back in'}
        </Button>
      )}
      {isOpen && meeting.permittedActions.includes('startPart') && <PartButtons meeting={meeting} reload={reload} />}
      {meeting.permittedActions.includes('finish') && meeting.status !== 'FINISHED' && <ButtonLink href={`/meetings/${meeting.id}/finish`}>Finish</ButtonLink>}
    </>
  );
}

function PartButtons({ meeting, reload }: { meeting: Meeting; reload: () => void }) {
  const start = useChange(StartMeetingPartDocument);
  const now = meeting.parts.find((it) => !it.endedAt)?.kind;
  if (!definitionOf(meeting.forum).adultMayAttend) return null;
  const others = meetingPartKinds.filter((it) => it !== now);
  const go = (kind: MeetingPartKind) => void start.attempt({ meetingId: meeting.id, kind }).then((done) => done && reload());
  return (
    <>
      <ErrorSummary errors={start.problem ? [{ message: start.problem.message }] : []} />
      <details className="concord-room__parts">
        <summary>Next part</summary>
        {others.map((kind) => (
          <Button key={kind} kind="secondary" busy={start.sending} onClick={() => go(kind)}>
            {meetingPartLabels[kind]}
          </Button>
        ))}
      </details>
    </>
  );
}
