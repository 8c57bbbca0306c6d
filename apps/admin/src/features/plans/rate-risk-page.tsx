import type { RiskMatrixScale, RiskScaleDefinition } from '@concord/domain';
import { InsetText, Link, Matrix5x5, Radios, Select, TextArea } from '@concord/ui';
import { useNavigate, useParams } from 'react-router';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { type Form as FormState, useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { RateRiskDocument, RiskPageDocument, type RiskPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { asScale, bandsForMatrix, codeOf, valueOf } from './risk-scale.js';

const start = { source: '' as 'MEETING' | 'AGENCY' | '', moment: '', likelihood: '', impact: '', group: '', setting: '', level: '', controls: '', reason: '', disagreement: '' };
const forOwnAgency: typeof start = { ...start, source: 'AGENCY' };
type RatingForm = FormState<typeof start>;

export function Component() {
  const { caseFileId = '', riskId = '' } = useParams();
  const query = usePageQuery(RiskPageDocument, { caseFileId, riskId });
  return (
    <CaseFileFrame tab="plan" heading="Rate a risk" width="reading" page={query.page}>
      {query.data && <RateRisk risk={query.data.risk} plan={query.data.casePlan} />}
    </CaseFileFrame>
  );
}

function RateRisk({ risk, plan }: { risk: RiskPageQuery['risk']; plan: RiskPageQuery['casePlan'] }) {
  const navigate = useNavigate();
  const rate = useChange(RateRiskDocument);
  const form = useForm({ id: 'rating', start: plan.canWrite ? start : forOwnAgency });
  const scale = asScale(plan.riskScale);
  const page = `/case-files/${risk.caseFileId}/risks/${risk.id}`;
  const submit = form.submit(async (values, submissionId) => {
    await rate.send({ input: { ...chosen(values, scale), riskId: risk.id, source: values.source || 'AGENCY', controls: values.controls, reason: values.reason, disagreement: values.disagreement, submissionId } });
    void navigate(page);
  });
  return (
    <>
      <InsetText><span className="concord-prewrap">{risk.description}</span></InsetText>
      <p className="govuk-body">{scale.guidance}</p>
      <Form form={form} onSubmit={submit} submitText="Save the rating" actions={<Link href={page}>Not now</Link>}>
        {plan.canWrite && (
          <Radios
            label="Whose rating is it?"
            options={[{ value: 'MEETING', label: 'Agreed by the meeting' }, { value: 'AGENCY', label: 'My agency’s own' }]}
            {...form.field('source', { required: 'Say whose rating it is' })}
          />
        )}
        {scale.kind === 'MATRIX' ? <MatrixFields form={form} scale={scale} /> : <LadderFields form={form} scale={scale} />}
        <TextArea label="What is in place that this counts on?" rows={3} {...form.field('controls', atMost(4000, 'What is in place'))} />
        <TextArea label="Why this level?" rows={3} {...form.field('reason', { required: 'Say why you rate it so', ...atMost(4000, 'The reason') })} />
        <TextArea label="Does anybody disagree?" hint="In the words of whoever disagrees. It stays in the record." rows={3} {...form.field('disagreement', atMost(4000, 'The disagreement'))} />
      </Form>
    </>
  );
}

const chosen = ({ moment, likelihood, impact, group, setting, level }: typeof start, scale: RiskScaleDefinition) =>
  scale.kind === 'MATRIX' ? { moment, likelihood, impact } : { group, setting, level };

function MatrixFields({ form, scale }: { form: RatingForm; scale: RiskMatrixScale }) {
  const bands = bandsForMatrix(scale);
  const { likelihood, impact } = form.values;
  const isChosen = form.field('likelihood', { required: 'Choose how likely it is and how bad it would be' });
  form.field('impact');
  return (
    <>
      <Radios label="For when?" options={scale.moments.map((it) => ({ value: it.code, label: it.label, hint: it.hint }))} {...form.field('moment', { required: 'Choose when the rating is for' })} />
      {bands ? (
        <Matrix5x5
          id={isChosen.id}
          caption="How likely is it, and how bad would it be?"
          bands={bands}
          error={isChosen.error}
          value={likelihood && impact ? { likelihood: valueOf(scale.likelihood, likelihood), impact: valueOf(scale.impact, impact) } : null}
          onChange={(point) => {
            form.set('likelihood', codeOf(scale.likelihood, point.likelihood));
            form.set('impact', codeOf(scale.impact, point.impact));
          }}
        />
      ) : (
        <>
          <Select label="How likely is it?" options={scale.likelihood.map((it) => ({ value: it.code, label: it.label }))} {...isChosen} />
          <Select label="How bad would it be?" options={scale.impact.map((it) => ({ value: it.code, label: it.label }))} {...form.field('impact', { required: 'Choose how bad it would be' })} />
        </>
      )}
    </>
  );
}

function LadderFields({ form, scale }: { form: RatingForm; scale: Extract<RiskScaleDefinition, { kind: 'LADDER' }> }) {
  const options = (list: readonly { code: string; label: string; hint?: string }[]) => list.map(({ code, label, hint }) => ({ value: code, label, hint }));
  return (
    <>
      <Radios label="Risk to whom?" options={options(scale.groups)} {...form.field('group', { required: 'Choose who is at risk' })} />
      <Radios label="Where?" options={options(scale.settings)} {...form.field('setting', { required: 'Choose where' })} />
      <Radios label="Level" options={options(scale.levels)} {...form.field('level', { required: 'Choose the level' })} />
    </>
  );
}
