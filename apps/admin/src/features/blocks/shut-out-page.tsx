import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { type BlockReason, blockReasonLabels, choosableBlockReasons } from '@concord/domain';
import { DateFields, Link, noDate, Radios, TextArea, toIsoDate, WarningText } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { SetBlockDocument } from '../../gql/graphql.js';
import { type PickedPerson, PersonPicker } from '../meetings/person-picker.js';

const start: { practitionerId: string; reasonCode: BlockReason | ''; reason: string; howLong: 'OPEN' | 'UNTIL' | ''; lastDay: typeof noDate } = { practitionerId: '', reasonCode: '', reason: '', howLong: '', lastDay: noDate };

/** Shutting one person out of everything about somebody, from this moment. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const navigate = useNavigate();
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const set = useChange(SetBlockDocument);
  const form = useForm({ id: 'shut-out', start });
  const back = `/case-files/${caseFileId}/people/shut-out`;
  const submit = form.submit(async ({ practitionerId, reasonCode, reason, howLong, lastDay }) => {
    if (!reasonCode) return;
    await set.send({ input: { caseFileId, practitionerId, reasonCode, reason, ...(howLong === 'UNTIL' ? { lastDay: toIsoDate(lastDay) } : {}) } });
    void navigate(back, { state: { done: 'They are shut out from this moment' } });
  });
  return (
    <Page title="Shut somebody out" back={{ href: back, text: 'Back' }} width="reading">
      <WarningText>It works at once, in every case about this person, even in the middle of a meeting. They are told nothing.</WarningText>
      <Form form={form} onSubmit={submit} submitText="Shut them out" actions={<Link href={back}>Cancel</Link>}>
        <PersonPicker
          label="Who?"
          {...form.field('practitionerId', { required: 'Choose who is shut out' })}
          value={person}
          onChange={(chosen) => {
            setPerson(chosen);
            form.set('practitionerId', chosen?.id ?? '');
          }}
        />
        <Radios label="Why?" options={choosableBlockReasons.map((code) => ({ value: code, label: blockReasonLabels[code] }))} {...form.field('reasonCode', { required: 'Choose why they are shut out' })} />
        <TextArea label="What those who look after the record should know" maxLength={1000} {...form.field('reason', { required: 'Say why, in a sentence' })} />
        <Radios
          label="For how long?"
          options={[
            { value: 'OPEN', label: 'Until somebody who keeps the record lets them in again' },
            { value: 'UNTIL', label: 'Until a day', reveal: form.values.howLong === 'UNTIL' && <DateFields label="Last day" {...form.field('lastDay', aDate('Last day', { mustBe: 'today or later' }))} /> },
          ]}
          {...form.field('howLong', { required: 'Choose for how long' })}
        />
      </Form>
    </Page>
  );
}
