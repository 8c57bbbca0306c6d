import { attendanceStatuses, attendanceStatusLabels, capacityLabels } from '@concord/domain';
import { Button, ButtonGroup, Checkboxes, Details, ErrorSummary, InsetText, Select, showTime, Table, Tag, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atLeastOne } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { ProceedInquorateDocument, RecordAttendanceDocument, RecordChairGradeDocument, RecordStatementReadDocument, StepInDocument, StepOutDocument, type PlaceRowFragment } from '../../gql/graphql.js';
import { InvitePanel } from './invite-panel.js';
import { definitionOf } from './meeting-words.js';
import type { RoomProps } from './room-props.js';

/** Who came, who acknowledged the statement, who is in the room. */
export function RoomPeople(room: RoomProps) {
  const { meeting, keeps, canWrite, reload } = room;
  const places = meeting.attendances.filter((it) => it.expected || it.status === 'ATTENDED');
  const mayEdit = keeps && canWrite;
  return (
    <>
      <div id="attendance">
        <Table
          caption="Attendance"
          rows={places}
          rowKey={(row) => row.id}
          columns={[
            { header: 'Name', cell: (row) => <WhoIsIt place={row} />, rowHeader: true },
            { header: 'Attendance', cell: (row) => (mayEdit ? <StatusField place={row} reload={reload} /> : row.status && attendanceStatusLabels[row.status]) },
            { header: 'Statement and room', cell: (row) => <StatementAndRoom place={row} room={room} /> },
          ]}
        />
      </div>
      {meeting.conflicts.map((it) => (
        <InsetText key={it.id}>{it.practitioner?.name ?? 'Somebody'} declared a conflict of interest at {showTime(it.createdAt)} and left the case.</InsetText>
      ))}
      {canWrite && meeting.permittedActions.includes('readStatement') && <ReadAloud room={room} />}
      {canWrite && meeting.permittedActions.includes('proceed') && !meeting.quorum?.quorate && <ProceedForm room={room} />}
      {mayEdit && <InvitePanel meeting={meeting} reload={reload} />}
    </>
  );
}

function StatementAndRoom({ place, room }: { place: PlaceRowFragment; room: RoomProps }) {
  return (
    <>
      <Acknowledged place={place} />
      <br />
      <InRoom place={place} room={room} />
    </>
  );
}

function WhoIsIt({ place }: { place: PlaceRowFragment }) {
  return (
    <>
      {place.name}
      <br />
      <span className="govuk-hint">{[place.agency?.shortName, capacityLabels[place.capacity]].filter(Boolean).join(', ')}</span>
    </>
  );
}

function StatusField({ place, reload }: { place: PlaceRowFragment; reload: () => void }) {
  const record = useChange(RecordAttendanceDocument);
  return (
    <Select
      id={`attendance-${place.id}`}
      label={`Did ${place.name} attend?`}
      labelHidden
      placeholder="Not said yet"
      options={attendanceStatuses.map((value) => ({ value, label: attendanceStatusLabels[value] }))}
      value={place.status ?? ''}
      error={record.problem?.message}
      onChange={(status) => status && void record.attempt({ input: { attendanceId: place.id, status: status } }).then((done) => done && reload())}
    />
  );
}

function Acknowledged({ place }: { place: PlaceRowFragment }) {
  if (!place.statementAcknowledgedAt) return <Tag colour={place.status === 'ATTENDED' ? 'orange' : 'grey'}>Not acknowledged</Tag>;
  return <>{place.readAloud ? 'Heard it read' : 'Acknowledged'} at {showTime(place.statementAcknowledgedAt)}</>;
}

function InRoom({ place, room: { meeting, keeps, reload } }: { place: PlaceRowFragment; room: RoomProps }) {
  const stepOut = useChange(StepOutDocument);
  const stepIn = useChange(StepInDocument);
  const isHere = meeting.presentIds.includes(place.id);
  if (!keeps || meeting.status !== 'OPEN' || place.status !== 'ATTENDED') return <>{isHere ? 'In the room' : 'Not in the room'}</>;
  const change = isHere ? stepOut : stepIn;
  return (
    <Button kind="secondary" busy={change.sending} onClick={() => void change.attempt({ attendanceId: place.id }).then((done) => done && reload())}>
      {isHere ? 'Steps out' : 'Comes in'}
      <span className="govuk-visually-hidden">: {place.name}</span>
    </Button>
  );
}

/** The chair read the statement aloud, and acknowledges it for those who heard it: by name. */
function ReadAloud({ room: { meeting, reload } }: { room: RoomProps }) {
  const read = useChange(RecordStatementReadDocument);
  const waiting = meeting.attendances.filter((it) => it.status === 'ATTENDED' && !it.statementAcknowledgedAt);
  const form = useForm({ id: 'read-aloud', start: { heard: [] as readonly string[] } });
  const submit = form.submit(async ({ heard }) => {
    await read.send({ meetingId: meeting.id, attendanceIds: [...heard] });
    form.reset({ heard: [] });
    reload();
  });
  if (waiting.length === 0) return null;
  return (
    <div id="statement">
      <Details summary="The statement was read aloud">
        <Form form={form} onSubmit={submit} submitText="Record that they heard and accepted it">
          <Checkboxes label="Who heard it and accepted it?" small options={waiting.map((it) => ({ value: it.id, label: it.name }))} {...form.field('heard', atLeastOne('Choose those who heard it'))} />
        </Form>
      </Details>
    </div>
  );
}

/** Below quorum or grade the chair goes on only for a reason that the minutes show. */
function ProceedForm({ room: { meeting, reload } }: { room: RoomProps }) {
  const { chair, quorum } = definitionOf(meeting.forum);
  const proceed = useChange(ProceedInquorateDocument);
  const grade = useChange(RecordChairGradeDocument);
  const place = meeting.attendances.find((it) => it.capacity === 'CHAIR' && it.expected);
  const form = useForm({ id: 'proceed', start: { reason: meeting.chairReason } });
  const submit = form.submit(async ({ reason }) => {
    await proceed.send({ input: { id: meeting.id, reason } });
    reload();
  });
  return (
    <div id="quorum">
      <Details summary="The meeting is not quorate">
        <ErrorSummary errors={grade.problem ? [{ message: grade.problem.message }] : []} />
        {place && !place.grade && (
          <Select id="chair-grade" label="Grade of the chair" options={chair.grades.map((value) => ({ value, label: chair.gradeLabels[value] ?? value }))} value="" onChange={(value) => value && void grade.attempt({ attendanceId: place.id, grade: value }).then((done) => done && reload())} />
        )}
        {quorum.chairMayProceedWithReason ? (
          <Form form={form} onSubmit={submit} submitText="Go on, with this reason in the minutes">
            <TextArea label="Why does the meeting go on?" rows={2} maxLength={1000} {...form.field('reason', { required: 'Write the reason' })} />
          </Form>
        ) : (
          <ButtonGroup>
            <p className="govuk-body">In this forum a meeting without quorum is adjourned, or reports are got from those who are missing.</p>
          </ButtonGroup>
        )}
      </Details>
    </div>
  );
}
