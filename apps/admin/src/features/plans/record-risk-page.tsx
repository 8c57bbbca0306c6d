import { useNavigate, useParams } from 'react-router';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PlanFormChoicesDocument, type PlanFormChoicesQuery, RecordRiskDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { audienceInput } from './audience-fields.js';
import { RiskForm, riskWords, startRisk } from './risk-form.js';
import { asScale } from './risk-scale.js';

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(PlanFormChoicesDocument, { caseFileId });
  return (
    <CaseFileFrame tab="plan" heading="Record a risk" width="reading" page={query.page}>
      {query.data && <RecordRisk caseFileId={caseFileId} choices={query.data} />}
    </CaseFileFrame>
  );
}

function RecordRisk({ caseFileId, choices }: { caseFileId: string; choices: PlanFormChoicesQuery }) {
  const navigate = useNavigate();
  const record = useChange(RecordRiskDocument);
  const form = useForm({ id: 'risk', start: startRisk });
  const draft = useDraft(`risk:new:${caseFileId}`, form);
  const submit = form.submit(async (values, submissionId) => {
    const { recordRisk } = await record.send({ input: { caseFileId, ...riskWords(values), audience: audienceInput(values), submissionId } });
    void navigate(`/case-files/${caseFileId}/risks/${recordRisk.id}/rate`);
  });
  return (
    <>
      {draft.notice}
      <RiskForm form={form} onSubmit={submit} submitText="Save and rate it" scale={asScale(choices.casePlan.riskScale)} choices={choices.audienceChoices} cancelHref={`/case-files/${caseFileId}/plan`}>
        {draft.status}
      </RiskForm>
    </>
  );
}
