import { TextArea } from '@concord/ui';
import { useNavigate, useParams } from 'react-router';
import { useClient } from 'urql';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useConflict } from '../../app/use-conflict.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PlanFormChoicesDocument, type PlanFormChoicesQuery, ReviseRiskDocument, RiskToChangeDocument, type RiskToChangeQuery, WithdrawRiskDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { audienceInput, audienceLabels, audienceOf, type Choices, showIn } from './audience-fields.js';
import { RiskForm, type RiskValues, riskWords } from './risk-form.js';
import { asScale } from './risk-scale.js';
import { WithdrawForm } from './withdraw-form.js';

type Risk = RiskToChangeQuery['risk'];

export function Component() {
  const { caseFileId = '', riskId = '' } = useParams();
  const choices = usePageQuery(PlanFormChoicesDocument, { caseFileId });
  const query = usePageQuery(RiskToChangeDocument, { riskId });
  return (
    <CaseFileFrame tab="plan" heading="Change a risk" width="reading" page={query.problem ? query.page : choices.page}>
      {query.data && choices.data && (
        <>
          <ChangeRisk risk={query.data.risk} choices={choices.data} />
          <WithdrawRisk risk={query.data.risk} />
        </>
      )}
    </CaseFileFrame>
  );
}

const labelsOf = (riskScale: unknown): Record<string, string> => {
  const { domains, groups } = asScale(riskScale);
  return Object.fromEntries([...domains, ...groups].map(({ code, label }) => [code, label]));
};

const valuesOf = (risk: Risk, choices: Choices): RiskValues => {
  const { domain, atRisk, description, triggers, protectiveFactors, adultsView, evidence } = risk;
  return { domain, atRisk: [...atRisk], description, triggers, protectiveFactors, adultsView, evidence, reason: '', ...audienceOf(risk, choices) };
};

function ChangeRisk({ risk, choices: { casePlan, audienceChoices } }: { risk: Risk; choices: PlanFormChoicesQuery }) {
  const navigate = useNavigate();
  const client = useClient();
  const revise = useChange(ReviseRiskDocument);
  const form = useForm({ id: 'risk', start: valuesOf(risk, audienceChoices) });
  const page = `/case-files/${risk.caseFileId}/risks/${risk.id}`;
  const conflict = useConflict({
    form,
    version: risk.version,
    labels: { domain: 'What it is about', atRisk: 'Who is at risk', description: 'What could happen', triggers: 'What sets it off', protectiveFactors: 'What makes it smaller', adultsView: 'The adult’s view', evidence: 'What it rests on', ...audienceLabels },
    show: showIn(audienceChoices, labelsOf(casePlan.riskScale)),
    load: async () => {
      const { data } = await client.query(RiskToChangeDocument, { riskId: risk.id }, { requestPolicy: 'network-only' }).toPromise();
      const latest = data?.risk ?? risk;
      return { values: { ...valuesOf(latest, audienceChoices), reason: form.values.reason }, version: latest.version };
    },
  });
  const submit = form.submit(async (values) => {
    await revise.send({ input: { id: risk.id, version: conflict.version, ...riskWords(values), audience: audienceInput(values), reason: values.reason } });
    void navigate(page);
  }, conflict.onProblem);
  return (
    <>
      {conflict.panel}
      <RiskForm form={form} onSubmit={submit} submitText="Save the new wording" scale={asScale(casePlan.riskScale)} choices={audienceChoices} cancelHref={page}>
        <TextArea label="Why does it change?" hint="Earlier wordings are kept with their reasons" rows={2} {...form.field('reason', { required: 'Say why it changed', ...atMost(1000, 'The reason') })} />
      </RiskForm>
    </>
  );
}

function WithdrawRisk({ risk: { id, version, caseFileId } }: { risk: Risk }) {
  const navigate = useNavigate();
  const withdraw = useChange(WithdrawRiskDocument);
  const takeOut = async (reason: string) => {
    await withdraw.send({ input: { id, version, reason } });
    void navigate(`/case-files/${caseFileId}/plan`);
  };
  return <WithdrawForm summary="Take this risk out" onWithdraw={takeOut} />;
}
