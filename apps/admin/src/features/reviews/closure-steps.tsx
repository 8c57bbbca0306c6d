import type { ForumDefinition } from '@concord/domain';
import { Details, InsetText, Select, TextArea } from '@concord/ui';
import type { ReactNode } from 'react';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { AcceptReceivingDocument, NoteReceivingAcceptedDocument, SignClosureDocument, WithdrawClosureDocument, type ClosurePartsFragment } from '../../gql/graphql.js';

interface StepProps {
  closure: ClosurePartsFragment;
  reload: () => void;
}

/** What the reader may do to a closure: sign, accept, note that somebody outside accepted, take it back. */
export function ClosureSteps({ closure, reload }: StepProps) {
  const may = (verb: string) => closure.permittedActions.includes(verb);
  const waitsForReceiver = closure.receiverName !== '' && !closure.receiverAcceptedAt;
  return (
    <>
      {may('sign') && !closure.signedAt && <Sign closure={closure} reload={reload} />}
      {may('accept') && waitsForReceiver && <Accept closure={closure} reload={reload} />}
      {may('noteAcceptance') && waitsForReceiver && !closure.receiverAgencyId && <NoteAcceptance closure={closure} reload={reload} />}
      {may('withdraw') && <Withdraw closure={closure} reload={reload} />}
    </>
  );
}

function Sign({ closure, reload }: StepProps) {
  const sign = useChange(SignClosureDocument);
  const form = useForm({ id: 'sign-closure', start: { grade: '', note: '' } });
  const { chair } = closure.forum.definition as ForumDefinition;
  const submit = form.submit(async (values) => {
    await sign.send({ input: { id: closure.id, version: closure.version, ...values } });
    reload();
  });
  return (
    <>
      <h2 className="govuk-heading-m">Sign</h2>
      <InsetText>You sign with the risk that is left in front of you. You were not the one who asked.</InsetText>
      <Form form={form} onSubmit={submit} submitText="Sign this closure">
        <Select label="Your grade" options={chair.grades.map((value) => ({ value, label: chair.gradeLabels[value] ?? value }))} {...form.field('grade', { required: 'Choose your grade' })} />
        <TextArea label="Why do you sign?" {...form.field('note', { required: 'Say why you sign' })} />
      </Form>
    </>
  );
}

function Accept({ closure, reload }: StepProps) {
  const accept = useChange(AcceptReceivingDocument);
  const send = (note: string) => accept.send({ input: { id: closure.id, version: closure.version, note } });
  return <NoteForm id="accept-receiving" heading="Take this person on" label="Who takes them on, since when, and what they know" required="Say who takes the person on" button="Accept" send={send} reload={reload} />;
}

function NoteAcceptance({ closure, reload }: StepProps) {
  const accept = useChange(NoteReceivingAcceptedDocument);
  const send = (note: string) => accept.send({ input: { id: closure.id, version: closure.version, note } });
  return <NoteForm id="note-accepted" heading={`${closure.receiverName} has accepted`} label="Who said so, when, how, and what they know" required="Say who accepted, when and how" button="Note that they accepted" send={send} reload={reload} />;
}

function Withdraw({ closure, reload }: StepProps) {
  const withdraw = useChange(WithdrawClosureDocument);
  const send = (reason: string) => withdraw.send({ input: { id: closure.id, version: closure.version, reason } });
  return (
    <Details summary="Do not close after all">
      <NoteForm id="withdraw-closure" label="Why?" required="Say why" button="Take the closure back" send={send} reload={reload} />
    </Details>
  );
}

interface NoteFormProps {
  id: string;
  heading?: ReactNode;
  label: string;
  required: string;
  button: string;
  send: (note: string) => Promise<unknown>;
  reload: () => void;
}

/** A step that asks for a few words. */
function NoteForm({ id, heading, label, required, button, send, reload }: NoteFormProps) {
  const form = useForm({ id, start: { note: '' } });
  const submit = form.submit(async ({ note }) => {
    await send(note);
    reload();
  });
  return (
    <>
      {heading && <h2 className="govuk-heading-m">{heading}</h2>}
      <Form form={form} onSubmit={submit} submitText={button}>
        <TextArea label={label} {...form.field('note', { required })} />
      </Form>
    </>
  );
}
