import { useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { askedChannelLabels, askedChannels, capacityConclusionLabels, categories, categoryLabels, consentCapacityBases, consentCapacityBasisLabels, consentDecisionKindLabels, consentDecisionKinds, consentGivenByLabels, consentGivers, consentMethodLabels, consentMethods, type ConsentState, consentStateLabels, consentStates, explainedQuestionLabels, explainedQuestions, notSoughtReasonLabels, notSoughtReasons } from '@concord/domain';
import { AddAnother, Checkboxes, DateFields, Details, Link, Radios, Select, showDateTime, TextArea, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PreviewConsentEffectDocument, RecordConsentDocument, RecordConsentPageDocument, type RecordConsentPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { aTimeIfAny, blankAttempt, type ConsentValues, inputOf, start, showsScopes, wasAnswered } from './consent-form.js';
import { scopeSentence } from './consent-words.js';
import { EffectPreview } from './effect-table.js';
import { type AgencyOption, ScopeFields } from './scope-fields.js';
import { useTablePeople } from './use-table-people.js';

type FormOf = ReturnType<typeof useForm<ConsentValues>>;
const MISTAKE = 'ENTERED_IN_ERROR';

/** What the person said, or why they were not asked; and before saving, what opens and closes. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(RecordConsentPageDocument, { caseFileId });
  return (
    <CaseFileFrame tab="consent" heading="Record what they said" page={query.page}>
      {query.data && <ConsentForm caseFileId={caseFileId} data={query.data} />}
    </CaseFileFrame>
  );
}

function ConsentForm({ caseFileId, data }: { caseFileId: string; data: RecordConsentPageQuery }) {
  const navigate = useNavigate();
  const record = useChange(RecordConsentDocument);
  const [params] = useSearchParams();
  const form = useForm({ id: 'consent', start: { ...start, state: stateSaid(params.get('said')) } });
  const draft = useDraft(`consent:${caseFileId}`, form);
  const preview = useEffectPreview(caseFileId, form.values);
  const agencies = useMemo(() => agencyOptions(data), [data]);
  const people = useTablePeople(caseFileId);
  const submit = form.submit(async (values, submissionId) => {
    await record.send({ input: { ...inputOf(caseFileId, values, new Date()), submissionId } });
    void navigate(`/case-files/${caseFileId}/consent?done=yes`);
  });
  const { state } = form.values;
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Save" actions={<Link href={`/case-files/${caseFileId}/consent`}>Cancel</Link>}>
        <Radios label="What happened?" options={consentStates.map((value) => ({ value, label: consentStateLabels[value] }))} {...form.field('state', { required: 'Say what happened' })} />
        {state === 'NOT_SOUGHT' && <Radios label="Why were they not asked?" options={notSoughtReasons.map((value) => ({ value, label: notSoughtReasonLabels[value] }))} {...form.field('notSoughtReason', { required: 'Say why the person was not asked' })} />}
        {showsScopes(state) && <ScopeFields form={form} agencies={agencies} people={people} />}
        {state === 'GIVEN_PARTIAL' && <ConditionFields form={form} agencies={agencies} />}
        {state === 'PENDING' && <PendingFields form={form} />}
        {state === 'UNABLE_TO_OBTAIN' && <AttemptFields form={form} />}
        {state === 'DECEASED' && <p className="govuk-body">What they agreed ends with this. What they told in confidence, and what they refused, stays as it was.</p>}
        {state === 'LACKS_CAPACITY' && <CapacityFields form={form} data={data} caseFileId={caseFileId} />}
        {state !== '' && <EffectPreview effects={preview.data?.previewConsentEffect} problem={preview.problem?.message} />}
        {wasAnswered(state) && <AnswerFields form={form} data={data} caseFileId={caseFileId} />}
        {state !== '' && <WhenFields form={form} />}
        {data.consentEvents.length > 0 && state !== '' && <TakeBackFields form={form} data={data} agencies={agencies} />}
        {draft.status}
      </Form>
    </>
  );
}

const stateSaid = (said: string | null): ConsentState | '' => consentStates.find((it) => it === said) ?? '';

function PendingFields({ form }: { form: FormOf }) {
  return (
    <>
      <Radios label="How did you ask them?" options={askedChannels.map((value) => ({ value, label: askedChannelLabels[value] }))} {...form.field('askedChannel', { required: 'Say how you asked them' })} />
      <DateFields label="On which day will you ask again?" hint="You get a task on that day" {...form.field('chaseOn', aDate('The day to ask again', { mustBe: 'today or later' }))} />
    </>
  );
}

function AttemptFields({ form }: { form: FormOf }) {
  return (
    <>
      <h2 className="govuk-heading-m">What did you try?</h2>
      <AddAnother itemName="try" blank={blankAttempt} items={form.values.attempts} onChange={(attempts) => form.set('attempts', attempts)}>
        {(_line, index) => (
          <>
            <DateFields label="On which day?" {...form.field(`attempts.${index}.on`, aDate('The day', { mustBe: 'today or earlier' }))} />
            <Select label="How?" options={askedChannels.map((value) => ({ value, label: askedChannelLabels[value] }))} {...form.field(`attempts.${index}.channel`, { required: 'Say how you tried' })} />
            <TextField label="What happened?" {...form.field(`attempts.${index}.note`, atMost(300, 'What happened'))} />
          </>
        )}
      </AddAnother>
    </>
  );
}

function AnswerFields({ form, data, caseFileId }: { form: FormOf; data: RecordConsentPageQuery; caseFileId: string }) {
  const { givenBy, coercion, method, capacityBasis } = form.values;
  return (
    <>
      <Checkboxes label="What did you explain before they answered?" options={explainedQuestions.map((value) => ({ value, label: explainedQuestionLabels[value] }))} {...form.field('explained')} />
      <Radios label="How did they tell you?" options={consentMethods.map((value) => ({ value, label: consentMethodLabels[value] }))} {...form.field('method', { required: 'Say how they told you' })} />
      {method === 'BSL_OR_INTERPRETED' && <TextField label="Who interpreted?" {...form.field('interpreter', { required: 'Say who interpreted' })} />}
      <TextArea label="The words they used" hint="In their own words, as near as you can" maxLength={4000} {...form.field('wordsUsed', atMost(4000, 'The words'))} />
      <TextArea label="What do they want?" hint="Their wishes, in their words" maxLength={4000} {...form.field('wishes', atMost(4000, 'Their wishes'))} />
      <Radios
        label="Could they decide this themselves?"
        hint="Everybody is presumed to. An unwise decision is not a reason to doubt it"
        options={consentCapacityBases.map((value) => ({
          value,
          label: consentCapacityBasisLabels[value],
          reveal: capacityBasis === value && (value === 'DOUBTED' ? <TextArea label="What makes you doubt it?" maxLength={4000} {...form.field('capacityDoubt', { required: 'Say what makes you doubt it' })} /> : value === 'ASSESSED' && <AssessmentSelect form={form} data={data} caseFileId={caseFileId} />),
        }))}
        {...form.field('capacityBasis')}
      />
      <Details summary="More: what was asked, witness, language, where it is kept">
        <Radios label="What were they asked?" options={consentDecisionKinds.map((value) => ({ value, label: consentDecisionKindLabels[value] }))} {...form.field('decisionKind')} />
        <TextField label="In which language?" hint="Leave empty for English" {...form.field('language', atMost(100, 'The language'))} />
        <TextField label="Who else was there and heard it?" {...form.field('witness', atMost(200, 'The witness'))} />
        <TextField label="Where is the form or the recording kept?" {...form.field('evidence', atMost(300, 'Where it is kept'))} />
        <TextArea label="What do they want to come of it?" maxLength={4000} {...form.field('outcomesWanted', atMost(4000, 'What they want to come of it'))} />
      </Details>
      <Details summary="Somebody else answered for them">
        <Select label="Who gave the answer?" placeholder={null} options={consentGivers.map((value) => ({ value, label: consentGivenByLabels[value] }))} {...form.field('givenBy')} />
        {givenBy !== 'SUBJECT' && (
          <>
            <TextField label="Their name" {...form.field('giverName', { required: 'Say who they are' })} />
            <Checkboxes
              label="Their authority"
              options={[
                { value: 'seen', label: 'I have seen the document' },
                { value: 'registered', label: 'It is registered' },
                { value: 'inScope', label: 'It covers this decision' },
              ]}
              {...form.field('authority')}
            />
          </>
        )}
      </Details>
      <Radios
        label="Could somebody be putting pressure on them?"
        options={[
          { value: 'NONE', label: 'No concern' },
          { value: 'SUSPECTED', label: 'Yes, I suspect it', reveal: coercion === 'SUSPECTED' && <PressureFields form={form} /> },
        ]}
        {...form.field('coercion')}
      />
    </>
  );
}

function PressureFields({ form }: { form: FormOf }) {
  const { caseFileId = '' } = useParams();
  const people = useTablePeople(caseFileId);
  return (
    <>
      <TextArea label="What makes you think so?" maxLength={4000} {...form.field('coercionText', { required: 'Say what makes you think so' })} />
      <p className="govuk-hint">Suspected pressure holds nothing back from those who protect.</p>
      <Checkboxes label="Is it somebody at this table, or near one of them?" hint="Whoever you tick loses sight of this case at once. They are not told why." options={people} {...form.field('shutOutIds')} />
    </>
  );
}

function ConditionFields({ form, agencies }: { form: FormOf; agencies: readonly AgencyOption[] }) {
  return (
    <Details summary="They set a condition in their own words">
      <TextArea label="The condition" hint="For example, not my brother-in-law at the council. What it names waits until somebody has written it out, by the next working day." maxLength={1000} {...form.field('conditionText')} />
      {form.values.conditionText !== '' && (
        <>
          <Select label="Which agency does it name?" placeholder="None" options={agencies} {...form.field('conditionAgencyId')} />
          <Select label="Which topic does it name?" placeholder="None" options={categories.map((value) => ({ value, label: categoryLabels[value] }))} {...form.field('conditionCategory')} />
        </>
      )}
    </Details>
  );
}

function AssessmentSelect({ form, data, caseFileId }: { form: FormOf; data: RecordConsentPageQuery; caseFileId: string }) {
  const options = data.capacityAssessments.map((it) => ({ value: it.id, label: [capacityConclusionLabels[it.conclusion], it.decision, showDateTime(it.assessedAt)].filter(Boolean).join(', ') }));
  return (
    <>
      <Select label="Which assessment does this rest on?" hint={options.length === 0 ? 'There is none yet.' : undefined} options={options} {...form.field('capacityAssessmentId', { required: 'Record the assessment of capacity first' })} />
      <p className="govuk-body"><Link href={`/case-files/${caseFileId}/consent/capacity`}>Record an assessment of capacity</Link></p>
    </>
  );
}

function CapacityFields({ form, data, caseFileId }: { form: FormOf; data: RecordConsentPageQuery; caseFileId: string }) {
  return (
    <>
      <AssessmentSelect form={form} data={data} caseFileId={caseFileId} />
      <TextArea label="What is in their best interests, and why?" maxLength={4000} {...form.field('bestInterests', { required: 'Say what is in their best interests, and why' })} />
    </>
  );
}

function WhenFields({ form }: { form: FormOf }) {
  return (
    <>
      <TextField label="Who asked them?" {...form.field('obtainedBy', atMost(200, 'Who asked'))} />
      <DateFields label="On which day?" hint="Leave empty if it was just now" {...form.field('on', aDate('The day', { optional: true, mustBe: 'today or earlier' }))} />
      <TextField label="At what time?" hint="For example, 14:30. Leave empty if you do not know" {...form.field('time', aTimeIfAny)} />
      <TextArea label="Anything to add?" hint="What you tried; why not; why it is recorded late" maxLength={4000} {...form.field('reason', atMost(4000, 'What you add'))} />
      <TextField label="If it was more than 7 days ago: why is it recorded now?" {...form.field('lateReason')} />
      <TextField label="How can they be reached safely about this?" hint="A number, a time of day, a word to say" {...form.field('safeContact', atMost(300, 'How to reach them safely'))} />
      <DateFields label="When to ask them again?" {...form.field('reviewOn', aDate('When to ask again', { optional: true }))} />
    </>
  );
}

/** A no about something stands until it is taken back; a mistake names the record that is wrong. */
function TakeBackFields({ form, data, agencies }: { form: FormOf; data: RecordConsentPageQuery; agencies: readonly AgencyOption[] }) {
  const names = Object.fromEntries(agencies.map((it) => [it.value, it.label]));
  const options = data.consentEvents
    .filter((it) => it.state !== MISTAKE)
    .map((it) => ({ value: it.id, label: `${consentStateLabels[it.state]}, ${showDateTime(it.obtainedAt)}`, hint: it.scopes.map((scope) => scopeSentence(scope, names)).join('; ') }));
  const label = form.values.state === MISTAKE ? 'Which record is wrong?' : 'Does this take back something they said before?';
  return <Checkboxes label={label} hint="A no about one topic or agency stands until you tick it here." options={options} {...form.field('supersedesIds')} />;
}

const agencyOptions = (data: RecordConsentPageQuery): AgencyOption[] =>
  [...new Map(data.consentPosition.effects.map((it) => [it.agencyId, it.agency?.name ?? 'Agency'])).entries()].map(([value, label]) => ({ value, label }));

function useEffectPreview(caseFileId: string, values: ConsentValues) {
  const [openedAt] = useState(() => new Date());
  const { state, scopes, supersedesIds, coercion, on, time, conditionText, conditionAgencyId, conditionCategory } = values;
  const relevant = { ...start, state, scopes, supersedesIds, coercion, on, time, conditionText: conditionText && 'set', conditionAgencyId, conditionCategory };
  const input = { ...inputOf(caseFileId, relevant, openedAt) };
  return usePageQuery(PreviewConsentEffectDocument, { input }, { pause: state === '' });
}
