import { useState } from 'react';
import { Checkbox, DateFields, noDate, Radios, TextArea, TextField, toIsoDate, WarningText } from '@concord/ui';
import { Form } from '../../app/form.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { AuthoriseOverrideDocument, type OverridePartsFragment, RefuseOverrideDocument } from '../../gql/graphql.js';
import { lineWords } from './override-words.js';

interface DecideProps {
  it: OverridePartsFragment;
  after: (done: string) => void;
}

/** The second person's decision. Agreeing opens it at once; it needs a reason, a declaration and the password. */
export function Decide({ it, after }: DecideProps) {
  const [choice, setChoice] = useState<'YES' | 'NO' | ''>('');
  return (
    <section aria-labelledby="decide">
      <h2 className="govuk-heading-m" id="decide">Your decision</h2>
      <Radios
        id="choice"
        label="Do you authorise it?"
        value={choice}
        onChange={setChoice}
        options={[
          { value: 'YES', label: 'Yes, share it until the next review' },
          { value: 'NO', label: 'No, refuse it' },
        ]}
      />
      {choice === 'YES' && <Authorise it={it} after={after} />}
      {choice === 'NO' && <Refuse it={it} after={after} />}
    </section>
  );
}

function Authorise({ it, after }: DecideProps) {
  const authorise = useChange(AuthoriseOverrideDocument);
  const form = useForm({ id: 'authorise', start: { reason: '', conditions: '', untilOn: noDate, notMySubordinate: false, password: '' } });
  const submit = form.submit(async ({ untilOn, conditions, ...rest }) => {
    await authorise.send({ input: { id: it.id, version: it.version, ...rest, conditions: conditions || undefined, untilOn: toIsoDate(untilOn) ?? undefined } });
    after('authorised');
  });
  return (
    <>
      <WarningText>This opens at once: {it.lines.map(lineWords).join('; ')}. Nothing else opens.</WarningText>
      <Form form={form} onSubmit={submit} submitText="Authorise">
        <TextArea label="Why do you agree?" maxLength={2000} {...form.field('reason', { required: 'Say why you agree', ...atMost(2000, 'Your reason') })} />
        <TextArea label="Conditions" hint="Those who receive it read them beside the words. Leave empty if there are none" maxLength={2000} {...form.field('conditions', atMost(2000, 'The conditions'))} />
        <DateFields label="Last day" hint="Leave empty to share until the next review. It ends there unless an authoriser confirms it" {...form.field('untilOn', aDate('The last day', { optional: true, mustBe: 'today or later' }))} />
        <Checkbox label="The person who asked is not my subordinate acting on my instruction" {...form.field('notMySubordinate', { required: 'Say that it was not asked for on your own instruction, or leave it to another authoriser' })} />
        <TextField label="Your password" hint="So that nobody else decides from your screen" type="password" autoComplete="current-password" {...form.field('password', { required: 'Enter your password' })} />
      </Form>
    </>
  );
}

function Refuse({ it, after }: DecideProps) {
  const refuse = useChange(RefuseOverrideDocument);
  const form = useForm({ id: 'refuse', start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await refuse.send({ input: { id: it.id, version: it.version, reason } });
    after('refused');
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Refuse">
      <TextArea label="Why, and what should be done instead?" maxLength={2000} {...form.field('reason', { required: 'Say why you refuse it' })} />
    </Form>
  );
}
