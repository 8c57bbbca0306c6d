import { useState } from 'react';
import { useParams } from 'react-router';
import { conflictReasons } from '@concord/domain';
import { Link, Panel, Radios, TextArea, WarningText } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { StepBackFromCaseDocument } from '../../gql/graphql.js';

/** Stepping back from a case outside a meeting: one step, with effect at once. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const [isDone, setDone] = useState(false);
  const stepBack = useChange(StepBackFromCaseDocument);
  const form = useForm({ id: 'step-back', start: { reasonCode: '', note: '' } });
  const submit = form.submit(async (values) => {
    await stepBack.send({ input: { caseFileId, ...values } });
    setDone(true);
  });
  return (
    <Page title="Step back from a case" back={isDone ? undefined : { href: `/case-files/${caseFileId}/people`, text: 'Back to people' }} width="reading">
      {isDone ? (
        <>
          <Panel title="You have stepped back">The co-ordinator has been told.</Panel>
          <p className="govuk-body">
            You can no longer see anything about this person. If that is wrong, ring the co-ordinator. <Link href="/">Go to your home page</Link>
          </p>
        </>
      ) : (
        <>
          <WarningText>From this moment you cannot see anything about this person, in any case. Only somebody else can undo it. If you carry an action or a visit, hand it over first.</WarningText>
          <Form form={form} onSubmit={submit} submitText="Step back now" actions={<Link href={`/case-files/${caseFileId}`}>Cancel</Link>}>
            <Radios label="What is the conflict?" options={conflictReasons.map(({ code, label }) => ({ value: code, label }))} {...form.field('reasonCode', { required: 'Choose what the conflict is' })} />
            <TextArea label="Anything the co-ordinator should know (optional)" maxLength={1000} {...form.field('note', atMost(1000, 'The note'))} />
          </Form>
        </>
      )}
    </Page>
  );
}
