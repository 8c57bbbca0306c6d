import { useState } from 'react';
import { LinkButton, Radios, showTime, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { AmendNoteDocument, WriteNoteDocument, type NotePartsFragment } from '../../gql/graphql.js';
import { WhoSeesPanel } from '../sharing/who-sees-panel.js';
import { audienceChoices, audienceInput, noAudience } from './audience-choices.js';
import type { RoomProps } from './room-props.js';

interface RoomNotesProps extends RoomProps {
  agendaKey: string;
}

/** What was said under this point, and a place to write more. */
export function RoomNotes({ agendaKey, ...room }: RoomNotesProps) {
  const notes = room.record.meeting.notes.filter((it) => it.agendaKey === agendaKey);
  return (
    <section aria-label="Notes">
      {notes.length > 0 && <h3 className="govuk-heading-s">Notes</h3>}
      {notes.map((it) => (
        <Note key={it.id} note={it} {...room} />
      ))}
      {room.canWrite && <NoteForm agendaKey={agendaKey} {...room} />}
    </section>
  );
}

function Note({ note, ...room }: RoomProps & { note: NotePartsFragment }) {
  const [editing, setEditing] = useState(false);
  const isMine = room.meeting.myAttendance?.practitionerId === note.author?.id;
  const done = () => {
    setEditing(false);
    room.reload();
  };
  if (editing) return <AmendForm note={note} {...room} onDone={done} />;
  return (
    <>
    <p className="govuk-body concord-prewrap">
      {note.body}
      <br />
      <span className="govuk-hint">
        {note.author?.name}, {note.authorAgency?.shortName}, {showTime(note.createdAt)}. {note.openToTable ? 'Open to the table' : 'Open to some agencies'}{' '}
      </span>
      {room.canWrite && (room.keeps || isMine) && (
        <LinkButton onClick={() => setEditing(true)}>
          Reword<span className="govuk-visually-hidden"> this note: {note.body.slice(0, 60)}</span>
        </LinkButton>
      )}
    </p>
    <WhoSeesPanel subject={{ kind: 'NOTE', id: note.id }} of={note.body.slice(0, 60)} />
    </>
  );
}

function AmendForm({ note, meeting, onDone }: RoomProps & { note: NotePartsFragment; onDone: () => void }) {
  const amend = useChange(AmendNoteDocument);
  const start = { body: note.body, ...noAudience, audience: note.openToTable ? noAudience.audience : ('' as const) };
  const form = useForm({ id: `amend-${note.id}`, start });
  const submit = form.submit(async ({ body, ...audience }) => {
    await amend.send({ input: { id: note.id, version: note.version, body, ...audienceInput(audience) } });
    onDone();
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Save the note" actions={<LinkButton onClick={onDone}>Cancel</LinkButton>}>
      <TextArea label="Reword the note" rows={4} maxLength={20_000} {...form.field('body', { required: 'Write what was said' })} />
      <Radios label="Who may read it?" small options={audienceChoices(form.values, meeting.caseFileId, (keys) => form.set('agencies', keys))} {...form.field('audience', { required: 'Choose who may read it' })} />
    </Form>
  );
}

function NoteForm({ agendaKey, meeting, reload }: RoomNotesProps) {
  const write = useChange(WriteNoteDocument);
  const form = useForm({ id: `note-${agendaKey}`, start: { body: '', ...noAudience } });
  const draft = useDraft(`note:${meeting.id}:${agendaKey}`, form);
  const submit = form.submit(async ({ body, ...audience }, submissionId) => {
    await write.send({ input: { meetingId: meeting.id, agendaKey, body, ...audienceInput(audience), submissionId } });
    form.reset({ body: '', ...noAudience });
    reload();
  });
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Add the note">
        <TextArea label="Add a note" hint="Neutral words, with who said it" rows={4} maxLength={40_000} {...form.field('body', { required: 'Write what was said' })} />
        <Radios label="Who may read it?" small options={audienceChoices(form.values, meeting.caseFileId, (keys) => form.set('agencies', keys))} {...form.field('audience')} />
        {draft.status}
      </Form>
    </>
  );
}
