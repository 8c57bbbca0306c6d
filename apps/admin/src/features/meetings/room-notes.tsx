import { Radios, showTime, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { WriteNoteDocument } from '../../gql/graphql.js';
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
        <p className="govuk-body concord-prewrap" key={it.id}>
          {it.body}
          <br />
          <span className="govuk-hint">
            {it.author?.name}, {it.authorAgency?.shortName}, {showTime(it.createdAt)}. {it.openToTable ? 'Open to the table' : 'Open to some agencies'}
          </span>
        </p>
      ))}
      {room.canWrite && <NoteForm agendaKey={agendaKey} {...room} />}
    </section>
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
