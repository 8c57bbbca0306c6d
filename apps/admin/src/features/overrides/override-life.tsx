import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { overrideReviewOutcomeLabels, overrideReviewOutcomes, type OverrideReviewOutcome } from '@concord/domain';
import { Button, ButtonGroup, DateFields, noDate, Radios, TextArea, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import {
  ConfirmOverrideDocument, LetOverrideLapseDocument, type OverridePartsFragment, type OverrideReasonInput, RecordPersonToldDocument, ReviewOverrideDocument, RevokeOverrideDocument, WithdrawOverrideDocument,
} from '../../gql/graphql.js';

interface LifeProps {
  it: OverridePartsFragment;
  after: (done: string) => void;
}

interface ReasonedStep {
  readonly document: TypedDocumentNode<unknown, { input: OverrideReasonInput }>;
  readonly button: string;
  readonly question: string;
  readonly done: string;
}
type Reasoned = 'confirm' | 'letLapse' | 'revoke' | 'withdraw';

const reasoned: Readonly<Record<Reasoned, ReasonedStep>> = {
  confirm: { document: ConfirmOverrideDocument, button: 'Confirm at the review', question: 'Why is it still needed?', done: 'confirmed' },
  letLapse: { document: LetOverrideLapseDocument, button: 'Let it go', question: 'Why is it no longer needed?', done: 'ended' },
  revoke: { document: RevokeOverrideDocument, button: 'Stop it now', question: 'Why is it stopped?', done: 'ended' },
  withdraw: { document: WithdrawOverrideDocument, button: 'Take the request back', question: 'Why do you take it back?', done: 'ended' },
};

/** What the owner's people may do while it lasts: confirm it at a review, let it go, stop it. One form at a time. */
export function WhileItLasts({ it, after }: LifeProps) {
  const [open, setOpen] = useState<Reasoned>();
  const offered = (Object.keys(reasoned) as Reasoned[]).filter((step) => it.permittedActions.includes(step) && (it.standing === 'ACTIVE' || it.standing === 'REQUESTED'));
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="while">
      <h2 className="govuk-heading-m" id="while">{it.standing === 'REQUESTED' ? 'Change your mind' : 'While it lasts'}</h2>
      {open ? (
        <ReasonForm key={open} step={open} it={it} after={after} />
      ) : (
        <ButtonGroup>
          {offered.map((step) => (
            <Button key={step} kind={step === 'revoke' ? 'warning' : 'secondary'} onClick={() => setOpen(step)}>{reasoned[step].button}</Button>
          ))}
        </ButtonGroup>
      )}
    </section>
  );
}

function ReasonForm({ step, it, after }: LifeProps & { step: Reasoned }) {
  const { document, button, question, done } = reasoned[step];
  const change = useChange(document);
  const form = useForm({ id: `override-${step}`, start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await change.send({ input: { id: it.id, version: it.version, reason } });
    after(done);
  });
  return (
    <Form form={form} onSubmit={submit} submitText={button}>
      <TextArea label={question} maxLength={2000} {...form.field('reason', { required: `Answer: ${question}`, ...atMost(2000, 'The reason') })} />
    </Form>
  );
}

/** The person is told, late or in time. */
export function TellThePerson({ it, after }: LifeProps) {
  const record = useChange(RecordPersonToldDocument);
  const form = useForm({ id: 'told', start: { on: noDate, how: '' } });
  const submit = form.submit(async ({ on, how }) => {
    await record.send({ input: { id: it.id, version: it.version, on: toIsoDate(on) ?? '', how } });
    after('told');
  });
  return (
    <section aria-labelledby="tell">
      <h2 className="govuk-heading-m" id="tell">Tell the person</h2>
      <p className="govuk-body">Say what was shared, with whom, why, and how they can complain.</p>
      <Form form={form} onSubmit={submit} submitText="Record that they were told">
        <DateFields label="On which day?" {...form.field('on', aDate('The day they were told', { mustBe: 'today or earlier' }))} />
        <TextArea label="Who told them, how, and what did they say?" maxLength={2000} {...form.field('how', { required: 'Say who told them and how' })} />
      </Form>
    </section>
  );
}

/** The third person looks at it. Not upheld stops it at once. */
export function Review({ it, after }: LifeProps) {
  const review = useChange(ReviewOverrideDocument);
  const start: { outcome: OverrideReviewOutcome | ''; text: string } = { outcome: '', text: '' };
  const form = useForm({ id: 'review-override', start });
  const submit = form.submit(async ({ outcome, text }) => {
    if (outcome) await review.send({ input: { id: it.id, version: it.version, outcome, text } });
    after('reviewed');
  });
  return (
    <section aria-labelledby="review">
      <h2 className="govuk-heading-m" id="review">Your review</h2>
      <p className="govuk-body">You had no part in it. Compare the reasons with what the record says, and with how it was used.</p>
      <Form form={form} onSubmit={submit} submitText="Record the review">
        <Radios
          label="What did you find?"
          options={overrideReviewOutcomes.map((value) => ({
            value,
            label: overrideReviewOutcomeLabels[value],
            ...(value === 'NOT_UPHELD' ? { hint: 'It closes at once, those who received it are told, and your agency looks into it within 72 hours' } : {}),
          }))}
          {...form.field('outcome', { required: 'Choose what you found' })}
        />
        <TextArea label="Why, and what is there to learn?" maxLength={4000} {...form.field('text', { required: 'Say why', ...atMost(4000, 'Your reasons') })} />
      </Form>
    </section>
  );
}
