import { useState } from 'react';
import { useParams } from 'react-router';
import { returnAnswerLabels, returnAnswers, safetyAnswerLabels, safetyAnswers, type ReturnAnswer, type SafetyAnswer } from '@concord/domain';
import { AddAnother, Checkbox, Details, InsetText, Link, NotificationBanner, Radios, showDate, showDateTime, SummaryList, TextArea, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ReturnPageDocument, SubmitAgencyReturnDocument, TakeBackAgencyReturnDocument } from '../../gql/graphql.js';
import { type AgencyReturn, blankStatement, type ReturnForm, type ReturnValues, startOf, statementInput } from './return-form.js';
import { StatementFields } from './statement-fields.js';

/** What an agency answers before a meeting: statements one by one, and the question about visiting. */
export function Component() {
  const { returnId = '' } = useParams();
  const query = usePageQuery(ReturnPageDocument, { returnId });
  const [sent, setSent] = useState(false);
  const asked = query.data?.agencyReturn;
  return (
    <Page title="Return before a meeting" caption={asked?.meeting?.caseFile?.person?.name} back={{ href: '/meetings', text: 'Meetings' }} {...query.page}>
      {asked && (
        <>
          {sent && <NotificationBanner kind="success" heading="Your agency’s return was received" />}
          <WhatIsAsked asked={asked} />
          <ReturnFormOf key={asked.version} asked={asked} onSent={() => { setSent(true); query.reload(); }} />
          {asked.state === 'SUBMITTED' && <TakeBackForm asked={asked} onDone={() => { setSent(false); query.reload(); }} />}
        </>
      )}
    </Page>
  );
}

function WhatIsAsked({ asked }: { asked: AgencyReturn }) {
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Meeting', value: showDateTime(asked.meeting?.startsAt) },
          { key: 'Purpose', value: asked.meeting?.purpose },
          { key: 'Due', value: `${showDate(asked.dueOn)}${asked.late ? ', late' : ''}` },
          asked.submittedAt ? { key: 'Last answer', value: `${asked.answer ? returnAnswerLabels[asked.answer] : ''}, ${showDateTime(asked.submittedAt)}` } : null,
          asked.itemIds.length > 0 ? { key: 'Statements sent', value: <Link href={`/case-files/${asked.caseFileId}/information`}>{asked.itemIds.length} on the information page</Link> } : null,
          asked.safetyAnswer ? { key: 'Visiting', value: safetyAnswerLabels[asked.safetyAnswer] } : null,
        ]}
      />
      {asked.state === 'SUBMITTED' && <InsetText>This return was received. You can add statements or change the answer by sending it again.</InsetText>}
    </>
  );
}

function ReturnFormOf({ asked, onSent }: { asked: AgencyReturn; onSent: () => void }) {
  const submitReturn = useChange(SubmitAgencyReturnDocument);
  const form = useForm<ReturnValues>({ id: 'return', start: startOf(asked) });
  const draft = useDraft(`return:${asked.id}:v${asked.version}`, form);
  const { values } = form;
  const submit = form.submit(async (said, submissionId) => {
    await submitReturn.send({ input: inputOf(asked, said, submissionId) });
    onSent();
  });
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Send your agency’s return">
        <Radios
          label="What does your agency know?"
          labelSize="m"
          options={returnAnswers.map((value) => ({
            value,
            label: returnAnswerLabels[value],
            reveal: value === 'NOT_YET' && values.answer === 'NOT_YET' && <TextArea label="Why not yet, and when?" rows={3} maxLength={1000} {...form.field('notYetReason', { required: 'Say why you cannot answer yet, and when you can' })} />,
          }))}
          {...form.field('answer', { required: 'Say whether you have information' })}
        />
        {values.answer === 'INFORMATION' && (
          <section aria-labelledby="statements">
            <h2 className="govuk-heading-m" id="statements">Statements</h2>
            <p className="govuk-body">One statement each: say whether it is a fact or an opinion, and choose who needs it.</p>
            <AddAnother itemName="statement" min={asked.itemIds.length > 0 ? 0 : 1} blank={blankStatement} items={values.items} onChange={(items) => form.set('items', items)}>
              {(_, index) => <StatementFields form={form} index={index} caseFileId={asked.caseFileId} personId={asked.meeting?.caseFile?.person?.id} />}
            </AddAnother>
          </section>
        )}
        {values.answer !== '' && values.answer !== 'NOT_YET' && <SafetyFields form={form} />}
        {draft.status}
      </Form>
    </>
  );
}

/** The agency takes its answer back; each item it shared is closed on its own page. */
function TakeBackForm({ asked, onDone }: { asked: AgencyReturn; onDone: () => void }) {
  const takeBack = useChange(TakeBackAgencyReturnDocument);
  const form = useForm({ id: 'take-back', start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await takeBack.send({ id: asked.id, version: asked.version, reason });
    onDone();
  });
  return (
    <Details summary="Take this return back">
      <p className="govuk-body">What your agency shared stays shared until you withdraw it item by item on the <Link href={`/case-files/${asked.caseFileId}/information`}>information page</Link>.</p>
      <Form form={form} onSubmit={submit} submitText="Take the return back">
        <TextArea label="Why?" rows={2} maxLength={1000} {...form.field('reason', { required: 'Write why you take it back' })} />
      </Form>
    </Details>
  );
}

function SafetyFields({ form }: { form: ReturnForm }) {
  const { safetyAnswer } = form.values;
  return (
    <Radios
      label="Is there anything a visitor must know to stay safe?"
      labelSize="m"
      hint="Every return is asked this. Conduct only: “visit in twos”, “dog loose in the yard”, “ring first”. No diagnosis, no offence. Every agency at the table reads it."
      options={safetyAnswers.map((value) => ({
        value,
        label: safetyAnswerLabels[value],
        reveal: safetyAnswer === value && <SafetyReveal form={form} answer={value} />,
      }))}
      {...form.field('safetyAnswer', { required: 'Answer the question about visiting' })}
    />
  );
}

function SafetyReveal({ form, answer }: { form: ReturnForm; answer: SafetyAnswer }) {
  if (answer === 'NOTHING_TO_ADD') return null;
  if (answer === 'LINE') {
    return (
      <>
        <TextArea label="What must a visitor do?" rows={3} maxLength={500} {...form.field('safetyLine', atMost(500, 'The safety line'))} />
        <Checkbox label="Words that may name an illness or an offence are needed here" {...form.field('safetyConfirmed')} />
      </>
    );
  }
  return (
    <>
      <TextArea label="What your agency knows (kept by your agency)" rows={3} maxLength={500} {...form.field('safetyLine', atMost(500, 'What you know'))} />
      <TextArea label="Why can it not be shared?" rows={3} maxLength={1000} {...form.field('safetyWithheldReason', { required: 'Say why the line is withheld' })} />
      <TextField label="Whom do visitors ring instead? A name and a number" {...form.field('ringInstead', { required: 'Give the name and the number that visitors ring' })} />
    </>
  );
}

const inputOf = (asked: AgencyReturn, said: ReturnValues, submissionId: string) => ({
  returnId: asked.id,
  version: asked.version,
  submissionId,
  answer: said.answer as ReturnAnswer,
  notYetReason: said.notYetReason,
  items: said.answer === 'INFORMATION' ? said.items.map((it) => statementInput(it, asked.meeting?.caseFile?.person?.id)) : [],
  ...(said.answer === 'NOT_YET'
    ? {}
    : { safetyAnswer: said.safetyAnswer || undefined, safetyLine: said.safetyAnswer === 'NOTHING_TO_ADD' ? undefined : said.safetyLine, safetyConfirmed: said.safetyConfirmed, safetyWithheldReason: said.safetyWithheldReason, ringInstead: said.ringInstead }),
});
