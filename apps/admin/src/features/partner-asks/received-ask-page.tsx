import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { agencyFunctionLabels, assertionTypeLabels, assertionTypes, type AssertionType, categories, type Category, categoryLabels, isHealthInformation, type ItemPersonRole, itemPersonRoleLabels, itemPersonRoles, partnerAskBasisLabels, type RiskTo, riskToLabels, riskTos } from '@concord/domain';
import { Button, ButtonLink, Checkbox, InsetText, NotificationBanner, Radios, Select, showDate, SummaryList, TextArea, TextField } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AnswerPartnerDocument, type AnswerPartnerMutation, CloseReceivedAskDocument, ReceivedAskPageDocument, type ReceivedAskPageQuery } from '../../gql/graphql.js';
import { PhoneLink } from '../case-files/phone-link.js';

type Received = ReceivedAskPageQuery['receivedAsk'];
type Answer = AnswerPartnerMutation['answerPartner'];

const start = {
  category: '' as Category | '',
  assertion: '' as AssertionType | '',
  statement: '',
  source: '',
  riskTo: '' as RiskTo | '',
  personRole: '' as ItemPersonRole | '',
  notConfidential: false,
  sourceProtected: false,
  strictNecessityText: '',
};
type Values = typeof start;

/** A partner's question: who asks, for what, about whom. Answer by sharing something, or let it rest without a word. */
export function Component() {
  const { askId = '' } = useParams();
  const query = usePageQuery(ReceivedAskPageDocument, { id: askId });
  const [answer, setAnswer] = useState<Answer>();
  const asked = query.data?.receivedAsk;
  return (
    <Page title="A partner asks" back={{ href: '/asks', text: 'All questions' }} width="reading" {...query.page}>
      {asked && (
        <>
          <Question asked={asked} />
          {answer && <Answered answer={answer} />}
          {asked.closedAt ? <InsetText>Your agency has let this rest.</InsetText> : <AnswerParts key={answer?.item.id} asked={asked} onAnswer={setAnswer} />}
        </>
      )}
    </Page>
  );
}

function Question({ asked: { question: it } }: { asked: Received }) {
  return (
    <SummaryList
      rows={[
        { key: 'Who asks', value: it.asker && <>{it.asker.name}, {it.asker.jobTitle}, {it.askerAgency?.name} ({agencyFunctionLabels[it.askerFunction].toLowerCase()}). <PhoneLink number={it.asker.phone} /></> },
        { key: 'About', value: it.identity },
        { key: 'Question', value: it.question },
        { key: 'What for', value: it.purpose },
        it.category ? { key: 'Topic', value: categoryLabels[it.category] } : null,
        { key: 'Why they may ask you', value: `${partnerAskBasisLabels[it.basis]}. ${it.basisText}` },
        { key: 'Ends by itself after', value: showDate(it.lapsesOn) },
      ]}
    />
  );
}

const Answered = ({ answer }: { answer: Answer }) => (
  <NotificationBanner {...(answer.isShared ? { kind: 'success' as const } : {})} heading={answer.isShared ? 'Shared. They can see it now' : 'Recorded, but not shared'}>
    <p className="govuk-body">{answer.why}</p>
    <p className="govuk-body concord-words">{answer.item.statement}</p>
  </NotificationBanner>
);

function AnswerParts({ asked, onAnswer }: { asked: Received; onAnswer: (answer: Answer) => void }) {
  return (
    <>
      <InsetText>You need not answer, and they are not told whether you hold anything, looked, or let it rest. If somebody is in danger and they must know now, ring them.</InsetText>
      <AnswerForm asked={asked} onAnswer={onAnswer} />
      <LetItRest asked={asked} />
    </>
  );
}

function AnswerForm({ asked, onAnswer }: { asked: Received; onAnswer: (answer: Answer) => void }) {
  const send = useChange(AnswerPartnerDocument);
  const form = useForm({ id: 'answer', start: { ...start, category: asked.question.category ?? start.category } });
  const submit = form.submit(async (values, submissionId) => {
    const { answerPartner } = await send.send({ input: { ...inputOf(asked.id, values), submissionId } });
    onAnswer(answerPartner);
    window.scrollTo({ top: 0 });
  });
  return (
    <section aria-labelledby="share-something">
      <h2 className="govuk-heading-m" id="share-something">Share something in answer</h2>
      <p className="govuk-body">It goes to {asked.question.askerAgency?.name} ({agencyFunctionLabels[asked.question.askerFunction].toLowerCase()}) and nobody else. It stays yours: you can take it back.</p>
      <Form form={form} onSubmit={submit} submitText="Share it with them">
        <Select label="What is it about?" options={categories.filter((it) => it !== 'STAFF_SAFETY').map((value) => ({ value, label: categoryLabels[value] }))} {...form.field('category', { required: 'Choose what it is about' })} />
        <TextArea label="What do they need to know?" hint="Only what the question needs" maxLength={4000} {...form.field('statement', { required: 'Write what they need to know', ...atMost(4000, 'What they need to know') })} />
        <Radios label="How sure is it?" options={assertionTypes.map((value) => ({ value, label: assertionTypeLabels[value] }))} {...form.field('assertion', { required: 'Say how sure it is' })} />
        <TextField label="Where does it come from?" {...form.field('source', { required: 'Say where it comes from', ...atMost(500, 'The source') })} />
        <Radios label="Who would come to harm?" options={riskTos.map((value) => ({ value, label: riskToLabels[value] }))} {...form.field('riskTo', { required: 'Say who would come to harm' })} />
        <Select label="What has the person to do with it?" hint="Police and probation must answer. Others may leave it." options={itemPersonRoles.map((value) => ({ value, label: itemPersonRoleLabels[value] }))} {...form.field('personRole')} />
        {form.values.assertion === 'INTELLIGENCE' && <Checkbox label="Somebody has checked that nothing in it tells who the source is" hint="Police and probation must confirm it. A source’s identity is never entered here." {...form.field('sourceProtected')} />}
        {form.values.category && isHealthInformation(form.values.category) && <TextArea label="Why is it strictly necessary?" hint="Police and probation say so in a sentence, where the forum works under law-enforcement rules. Others may leave it." rows={2} maxLength={1000} {...form.field('strictNecessityText', atMost(1000, 'Why it is strictly necessary'))} />}
        <Checkbox label="It was not given in confidence" {...form.field('notConfidential')} />
      </Form>
    </section>
  );
}

function LetItRest({ asked }: { asked: Received }) {
  const navigate = useNavigate();
  const close = useChange(CloseReceivedAskDocument);
  return (
    <section aria-labelledby="let-it-rest">
      <h2 className="govuk-heading-m" id="let-it-rest">Let it rest</h2>
      <p className="govuk-body">It leaves your list. The asker learns nothing of it.</p>
      <ActionProblem problem={close.problem} />
      <Button kind="secondary" busy={close.sending} onClick={() => void close.attempt({ input: { id: asked.id, version: asked.version } }).then((done) => done && navigate('/asks?done=rested'))}>Let it rest</Button>{' '}
      <ButtonLink href="/asks" kind="secondary">Decide later</ButtonLink>
    </section>
  );
}

const inputOf = (id: string, values: Values) => ({
  id,
  category: values.category as Category,
  assertion: values.assertion as AssertionType,
  statement: values.statement,
  source: values.source,
  riskTo: values.riskTo as RiskTo,
  personRole: values.personRole || undefined,
  sourceProtected: values.sourceProtected,
  strictNecessityText: values.strictNecessityText || undefined,
  confidential: !values.notConfidential,
});
