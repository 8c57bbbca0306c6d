import { useState } from 'react';
import { useParams } from 'react-router';
import { conflictReasons } from '@concord/domain';
import { Link, Panel, Radios, TextArea, WarningText } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { DeclareConflictDocument } from '../../gql/graphql.js';

/** Declaring a conflict of interest: one step, with effect at once. */
export function Component() {
  const { meetingId = '' } = useParams();
  const [declared, setDeclared] = useState(false);
  const declare = useChange(DeclareConflictDocument);
  const form = useForm({ id: 'conflict', start: { reasonCode: '', note: '' } });
  const submit = form.submit(async (values) => {
    await declare.send({ input: { meetingId, ...values } });
    setDeclared(true);
  });
  return (
    <Page title="Declare a conflict of interest" back={declared ? undefined : { href: `/meetings/${meetingId}`, text: 'Back to the meeting' }} width="reading">
      {declared ? (
        <>
          <Panel title="Declared">The co-ordinator has been told.</Panel>
          <p className="govuk-body">
            You can no longer see this case. If that is wrong, ring the co-ordinator. <Link href="/">Go to your home page</Link>
          </p>
        </>
      ) : (
        <>
          <WarningText>From the moment you declare it you cannot see anything of this case. Only the co-ordinator can undo it.</WarningText>
          <Form form={form} onSubmit={submit} submitText="Declare it and leave the case" actions={<Link href={`/meetings/${meetingId}`}>Cancel</Link>}>
            <Radios label="What is the conflict?" options={conflictReasons.map(({ code, label }) => ({ value: code, label }))} {...form.field('reasonCode', { required: 'Choose what the conflict is' })} />
            <TextArea label="Anything the co-ordinator should know (optional)" maxLength={1000} {...form.field('note', atMost(1000, 'The note'))} />
          </Form>
        </>
      )}
    </Page>
  );
}
