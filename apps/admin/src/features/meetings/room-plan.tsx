import { useState } from 'react';
import { Button, ButtonLink, Tag, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { WritePlanEntryDocument } from '../../gql/graphql.js';
import type { RoomProps, RoomRecord } from './room-props.js';

type Section = RoomRecord['casePlan']['sections'][number];

/** The shared plan under its headings, with a quick line to add. */
export function RoomPlan(room: RoomProps) {
  const { record, meeting } = room;
  return (
    <>
      {record.casePlan.sections.map((section) => (
        <PlanSection key={section.key} section={section} {...room} />
      ))}
      <ButtonLink kind="secondary" href={`/case-files/${meeting.caseFileId}/plan`}>The whole plan, with sources and audiences</ButtonLink>
    </>
  );
}

function PlanSection({ section, ...room }: RoomProps & { section: Section }) {
  const [adding, setAdding] = useState(false);
  const isMissing = section.mandatory && section.entries.length === 0;
  return (
    <section id={`plan-${section.key}`} aria-label={section.title}>
      <h3 className="govuk-heading-s">
        {section.title} {isMissing && <Tag colour="orange">Needed to finish</Tag>}
      </h3>
      <ul className="govuk-list govuk-list--bullet">
        {section.entries.map((it) => (
          <li key={it.id}>{it.text}</li>
        ))}
      </ul>
      {room.canWrite && room.record.casePlan.canWrite && !adding && (
        <Button kind="secondary" onClick={() => setAdding(true)}>
          Add a line<span className="govuk-visually-hidden"> to {section.title}</span>
        </Button>
      )}
      {adding && <EntryForm section={section} {...room} onDone={() => { setAdding(false); room.reload(); }} />}
    </section>
  );
}

function EntryForm({ section, meeting, onDone }: RoomProps & { section: Section; onDone: () => void }) {
  const write = useChange(WritePlanEntryDocument);
  const form = useForm({ id: `plan-${section.key}`, start: { text: '' } });
  const submit = form.submit(async ({ text }, submissionId) => {
    await write.send({ input: { caseFileId: meeting.caseFileId, meetingId: meeting.id, headingKey: section.key, text, audience: { openToTable: true }, submissionId } });
    onDone();
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Add to the plan">
      <TextArea label={`What is agreed: ${section.title}`} hint={`${section.prompt} Open to everybody at the table.`} rows={3} maxLength={4000} {...form.field('text', { required: 'Write what is agreed' })} />
    </Form>
  );
}
