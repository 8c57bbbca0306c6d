import { useNavigate, useParams } from 'react-router';
import { type EligibilityChoice, eligibilityChoiceLabels, eligibilityChoices } from '@concord/domain';
import { ButtonGroup, ButtonLink, Details, InsetText, Radios, showDate, SummaryList, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ChooseEligibilityDocument, ConsentTaskPageDocument, type ConsentTaskPageQuery, SettleConsentTaskDocument } from '../../gql/graphql.js';
import { AfterWithdrawal } from './after-withdrawal.js';
import { taskTitle } from './consent-tasks.js';
import { quoted } from './consent-words.js';
import { WriteOutCondition } from './write-out-condition.js';

type Task = ConsentTaskPageQuery['consentTask'];

/** One thing that is to be done about consent or capacity, with the way to do it. */
export function Component() {
  const { taskId = '' } = useParams();
  const query = usePageQuery(ConsentTaskPageDocument, { id: taskId });
  const task = query.data?.consentTask;
  return (
    <Page title="Consent: something to do" heading={task && taskTitle(task)} back={task ? { href: task.caseFile ? `/case-files/${task.caseFileId}/consent` : '/', text: 'Back' } : undefined} {...query.page}>
      {task && (
        <>
          <p className="govuk-body">
            {task.caseFile ? `About ${task.caseFile.person?.name ?? 'the person'}, ${task.caseFile.reference}. ` : ''}By {showDate(task.dueOn)}.
          </p>
          {task.doneAt ? <Done task={task} /> : <ToDo task={task} />}
        </>
      )}
    </Page>
  );
}

function Done({ task }: { task: Task }) {
  return (
    <>
      <InsetText>This was done on {showDate(task.doneAt)}.</InsetText>
      <SummaryList rows={[{ key: 'What was said about it', value: task.note }, { key: 'What the person is told', value: task.saidToPerson }]} />
    </>
  );
}

function ToDo({ task }: { task: Task }) {
  switch (task.kind) {
    case 'DECIDE_AFTER_WITHDRAWAL':
      return <AfterWithdrawal taskId={task.id} />;
    case 'STRUCTURE_CONDITION':
      return <WriteOutCondition task={task} />;
    case 'CHECK_ELIGIBILITY':
      return <Eligibility task={task} />;
    case 'FULL_CAPACITY_RECORD':
      return <RecordIt task={task} text="Somebody believed that the person cannot decide this now, on brief grounds. The full record is still to be made." href="consent/capacity" button="Make the full record" />;
    case 'TELL_RECIPIENT':
      return <Settle task={task} text="They already have what was shared. Tell them, and ask them to note it in their own record. Nobody else’s copy is erased by this." label="How did you tell them?" button="They are told" />;
    default:
      return (
        <>
          <RecordIt task={task} text={askWords[task.kind] ?? 'Ask the person, then record what they said.'} href="consent/new" button="Record what they said" />
          <Details summary="Nothing is to be asked">
            <Settle task={task} text="" label="Why not?" button="End this" />
          </Details>
        </>
      );
  }
}

const askWords: Partial<Record<Task['kind'], string>> = {
  ASK_AGAIN: 'What the person agreed does not cover this. Until they are asked again, what rests on their consent is not shared there. The agency that owns a piece of information may share it on another basis at once.',
  CHASE: 'The person was asked and has not answered yet.',
  REVIEW_CONSENT: 'It was agreed to look at consent again by now.',
  TURNED_18: 'Somebody with parental responsibility agreed for them. That has ended: from now on they decide themselves. What rested on it is not shared until they are asked.',
};

function RecordIt({ task, text, href, button }: { task: Task; text: string; href: string; button: string }) {
  return (
    <>
      <p className="govuk-body">{text}</p>
      {task.event?.wordsUsed && <InsetText>Last time they said: {quoted(task.event.wordsUsed)}</InsetText>}
      {task.event?.safeContact && <p className="govuk-body">Reach them safely: {task.event.safeContact}</p>}
      <ButtonGroup>
        <ButtonLink href={`/case-files/${task.caseFileId}/${href}`}>{button}</ButtonLink>
      </ButtonGroup>
    </>
  );
}

function Settle({ task, text, label, button }: { task: Task; text: string; label: string; button: string }) {
  const navigate = useNavigate();
  const settle = useChange(SettleConsentTaskDocument);
  const form = useForm({ id: `settle-${task.id}`, start: { note: '' } });
  const submit = form.submit(async ({ note }) => {
    await settle.send({ input: { id: task.id, version: task.version, note } });
    void navigate('/?done=recorded');
  });
  return (
    <Form form={form} onSubmit={submit} submitText={button}>
      {text && <p className="govuk-body">{text}</p>}
      <TextArea label={label} hint="For example, rang the duty desk at 10:15" maxLength={1000} {...form.field('note', { required: 'Write a few words', ...atMost(1000, 'What you write') })} />
    </Form>
  );
}

/** A forum for people who can decide for themselves: the chair goes on or hands over. Nobody is turned away by a rule (R22). */
function Eligibility({ task }: { task: Task }) {
  const navigate = useNavigate();
  const choose = useChange(ChooseEligibilityDocument);
  const start: { choice: EligibilityChoice | ''; reason: string } = { choice: '', reason: '' };
  const form = useForm({ id: 'eligibility', start });
  const submit = form.submit(async ({ choice, reason }) => {
    if (choice) await choose.send({ input: { taskId: task.id, version: task.version, choice, reason } });
    void navigate(`/case-files/${task.caseFileId}/consent`);
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Save the decision">
      <p className="govuk-body">Here this forum works with adults who can decide about the matter themselves. The person was found, or is believed, not to be able to. That alone ends nothing: whoever is responsible stays responsible until somebody else has taken over.</p>
      <Radios label="What do you decide?" options={eligibilityChoices.map((value) => ({ value, label: eligibilityChoiceLabels[value] }))} {...form.field('choice', { required: 'Choose what you decide' })} />
      <TextArea label="Why?" maxLength={2000} {...form.field('reason', { required: 'Say why', ...atMost(2000, 'The reason') })} />
    </Form>
  );
}
