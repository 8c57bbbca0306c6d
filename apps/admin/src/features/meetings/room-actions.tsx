import { useState } from 'react';
import { actionStatusLabels, agencyFunctionLabels } from '@concord/domain';
import { Button, DateFields, Link, noDate, Select, showDate, Tag, TextArea, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { aDate } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AgreeActionDocument, ColleaguesDocument, RoomChoicesDocument } from '../../gql/graphql.js';
import { recipientsFrom } from '../sharing/recipient-choices.js';
import type { RoomProps } from './room-props.js';
import { agencyKey } from './meeting-words.js';

/** Beside the record: what was promised by whom, and a quick way to agree another action. */
export function RoomActions(room: RoomProps) {
  const [adding, setAdding] = useState(false);
  const { record, canWrite } = room;
  return (
    <section aria-labelledby="actions">
      <h2 className="govuk-heading-m" id="actions">Actions</h2>
      <ul className="govuk-list">
        {record.caseFileActions.map((it) => (
          <li key={it.id} className="concord-room__item">
            <Link href={`/actions/${it.id}`}>{it.what}</Link>
            <br />
            {it.responsibleAgency?.shortName}, {it.owner?.name ?? `names somebody by ${showDate(it.nameOwnerBy)}`}, by {showDate(it.dueOn)} <Tag colour={it.isOverdue ? 'red' : 'grey'}>{it.isOverdue ? 'Overdue' : actionStatusLabels[it.status]}</Tag>
          </li>
        ))}
      </ul>
      {record.caseFileActions.length === 0 && <p className="govuk-body">No action is agreed yet.</p>}
      {canWrite && !adding && <Button onClick={() => setAdding(true)}>Add an action</Button>}
      {canWrite && adding && <ActionForm {...room} onDone={() => { setAdding(false); room.reload(); }} onCancel={() => setAdding(false)} />}
    </section>
  );
}

const start = { what: '', desiredOutcome: '', agency: '', ownerPractitionerId: '', nameOwnerBy: noDate, dueOn: noDate };

function ActionForm({ meeting, onDone, onCancel }: RoomProps & { onDone: () => void; onCancel: () => void }) {
  const agree = useChange(AgreeActionDocument);
  const form = useForm({ id: 'room-action', start });
  const choices = usePageQuery(RoomChoicesDocument, { caseFileId: meeting.caseFileId });
  const [owner] = recipientsFrom(form.values.agency ? [form.values.agency] : []);
  const colleagues = usePageQuery(ColleaguesDocument, { agencyId: owner?.agencyId ?? '' }, { pause: !owner });
  const submit = form.submit(async (values, submissionId) => {
    const [responsible] = recipientsFrom([values.agency]);
    if (!responsible) return;
    const person = values.ownerPractitionerId ? { ownerPractitionerId: values.ownerPractitionerId } : { nameOwnerBy: toIsoDate(values.nameOwnerBy) };
    await agree.send({ input: { caseFileId: meeting.caseFileId, meetingId: meeting.id, what: values.what, desiredOutcome: values.desiredOutcome, dueOn: toIsoDate(values.dueOn) ?? '', responsibleAgencyId: responsible.agencyId, responsibleFunction: responsible.agencyFunction, ...person, submissionId } });
    onDone();
  });
  const seated = (choices.data?.audienceChoices ?? []).filter((it) => it.seated);
  return (
    <Form form={form} onSubmit={submit} submitText="Agree this action" actions={<Button kind="secondary" onClick={onCancel}>Cancel</Button>}>
      <TextArea label="What will be done?" rows={2} maxLength={1000} {...form.field('what', { required: 'Write what will be done' })} />
      <TextArea label="What should it achieve?" rows={2} maxLength={1000} {...form.field('desiredOutcome', { required: 'Write what it should achieve' })} />
      <Select label="Which agency?" options={seated.map((it) => ({ value: agencyKey(it), label: `${it.agency?.shortName ?? ''}, ${agencyFunctionLabels[it.agencyFunction].toLowerCase()}` }))} {...form.field('agency', { required: 'Choose the agency' })} />
      {owner && <Select label="Who?" placeholder="The agency names somebody" options={(colleagues.data?.practitioners.nodes ?? []).map((it) => ({ value: it.id, label: `${it.name}, ${it.jobTitle}` }))} {...form.field('ownerPractitionerId')} />}
      {owner && !form.values.ownerPractitionerId && <DateFields label="Day by which the agency names somebody" {...form.field('nameOwnerBy', aDate('The day', { mustBe: 'today or later' }))} />}
      <DateFields label="Done by" {...form.field('dueOn', aDate('Done by', { mustBe: 'today or later' }))} />
    </Form>
  );
}
