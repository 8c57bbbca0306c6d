import { useNavigate, useParams } from 'react-router';
import { capacityConclusionLabels, capacityConclusions, type CapacityConclusion } from '@concord/domain';
import { Checkbox, DateFields, Link, noDate, Radios, TextArea, TextField, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PreviewCapacityEffectDocument, RecordCapacityDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { EffectPreview } from './effect-table.js';

type YesNo = 'YES' | 'NO' | '';
const start = {
  about: '' as 'SHARING' | 'OTHER' | '',
  decision: '',
  conclusion: '' as CapacityConclusion | '',
  understands: '' as YesNo,
  understandsEvidence: '',
  retains: '' as YesNo,
  retainsEvidence: '',
  weighs: '' as YesNo,
  weighsEvidence: '',
  communicates: '' as YesNo,
  communicatesEvidence: '',
  supportGiven: '',
  impairment: '',
  executiveFunctionConcern: '',
  fluctuates: false,
  grounds: '',
  fullRecordDueOn: noDate,
  reviewOn: noDate,
  assessedBy: '',
};
type Values = typeof start;
type FormOf = ReturnType<typeof useForm<Values>>;

const abilities = [
  { name: 'understands', evidence: 'understandsEvidence', label: 'Do they understand what it is about?' },
  { name: 'retains', evidence: 'retainsEvidence', label: 'Can they keep it in mind long enough to decide?' },
  { name: 'weighs', evidence: 'weighsEvidence', label: 'Can they use it or weigh it?' },
  { name: 'communicates', evidence: 'communicatesEvidence', label: 'Can they tell you what they decide, by any means?' },
] as const;
const yesNo = [
  { value: 'YES' as const, label: 'Yes' },
  { value: 'NO' as const, label: 'No' },
];

/** Whether the person can make one decision, now. A reasonable belief is enough to begin with. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const navigate = useNavigate();
  const record = useChange(RecordCapacityDocument);
  const form = useForm({ id: 'capacity', start });
  const draft = useDraft(`capacity:${caseFileId}`, form);
  const { conclusion, about } = form.values;
  const preview = usePageQuery(PreviewCapacityEffectDocument, { caseFileId, conclusion: conclusion || 'HAS_CAPACITY' }, { pause: !conclusion || about !== 'SHARING' });
  const submit = form.submit(async (values, submissionId) => {
    await record.send({ input: { ...inputOf(caseFileId, values), submissionId } });
    void navigate(`/case-files/${caseFileId}/consent?done=yes`);
  });
  return (
    <CaseFileFrame tab="consent" heading="Record capacity" width="reading">
      {draft.notice}
      <p className="govuk-body">Everybody is presumed to have capacity. An unwise decision is not a lack of it. Assess one decision at one time.</p>
      <Form form={form} onSubmit={submit} submitText="Save" actions={<Link href={`/case-files/${caseFileId}/consent`}>Cancel</Link>}>
        <Radios label="Which decision is it?" options={[{ value: 'SHARING', label: 'Whether information about them is shared' }, { value: 'OTHER', label: 'Another decision' }]} {...form.field('about', { required: 'Say which decision it is' })} />
        <TextField label="The decision, in words" {...form.field('decision', { required: 'Write the decision the person has to make', ...atMost(500, 'The decision') })} />
        <Radios label="What did you find?" options={capacityConclusions.map((value) => ({ value, label: capacityConclusionLabels[value] }))} {...form.field('conclusion', { required: 'Say what you found' })} />
        {conclusion === 'REASONABLE_BELIEF_LACKS' && <BeliefFields form={form} />}
        {(conclusion === 'HAS_CAPACITY' || conclusion === 'LACKS_CAPACITY') && <TestFields form={form} lacks={conclusion === 'LACKS_CAPACITY'} />}
        <TextArea label="Do they say what they would do, and not do it?" hint="A concern about executive function: what you saw" maxLength={4000} {...form.field('executiveFunctionConcern')} />
        <Checkbox label="It comes and goes" {...form.field('fluctuates')} />
        <DateFields label="When to look at it again?" {...form.field('reviewOn', aDate('When to look again', { optional: true }))} />
        <TextField label="Who assessed?" hint="Name and job" {...form.field('assessedBy', { required: 'Say who assessed' })} />
        {about === 'SHARING' && <EffectPreview effects={preview.data?.previewCapacityEffect} problem={preview.problem?.message} />}
        {draft.status}
      </Form>
    </CaseFileFrame>
  );
}

function BeliefFields({ form }: { form: FormOf }) {
  return (
    <>
      <TextArea label="Why do you believe it?" hint="Briefly: what you saw and heard, what you tried" maxLength={4000} {...form.field('grounds', { required: 'Say briefly why you believe it' })} />
      <DateFields label="By when will the full record be made?" {...form.field('fullRecordDueOn', aDate('The date of the full record', { mustBe: 'today or later' }))} />
    </>
  );
}

function TestFields({ form, lacks }: { form: FormOf; lacks: boolean }) {
  return (
    <>
      {abilities.map(({ name, evidence, label }) => (
        <div key={name}>
          <Radios label={label} inline options={yesNo} {...form.field(name, { required: 'Answer yes or no' })} />
          <TextArea label="What shows it?" maxLength={4000} {...form.field(evidence, form.values[name] === 'NO' ? { required: 'Say what you saw or heard that shows it' } : {})} />
        </div>
      ))}
      <TextArea label="What was done to help them decide?" hint="Time of day, words, pictures, an interpreter, somebody they trust" maxLength={4000} {...form.field('supportGiven', { required: 'Say what was done to help them decide' })} />
      {lacks && <TextArea label="What affects their mind or brain, and how does it cause this?" maxLength={4000} {...form.field('impairment', { required: 'Say what affects their mind or brain' })} />}
    </>
  );
}

const truth = (answer: YesNo): boolean | undefined => (answer === '' ? undefined : answer === 'YES');

function inputOf(caseFileId: string, values: Values) {
  const { about, conclusion, understands, retains, weighs, communicates, fullRecordDueOn, reviewOn, ...rest } = values;
  const isBelief = conclusion === 'REASONABLE_BELIEF_LACKS';
  return {
    caseFileId,
    ...rest,
    aboutSharing: about === 'SHARING',
    conclusion: conclusion as CapacityConclusion,
    understands: isBelief ? undefined : truth(understands),
    retains: isBelief ? undefined : truth(retains),
    weighs: isBelief ? undefined : truth(weighs),
    communicates: isBelief ? undefined : truth(communicates),
    fullRecordDueOn: isBelief ? toIsoDate(fullRecordDueOn) : undefined,
    reviewOn: toIsoDate(reviewOn),
    assessedAt: new Date().toISOString(),
  };
}
