import { ButtonGroup, ButtonLink, Details, EmptyState, Link, NotificationBanner, showDate, WithheldNotice } from '@concord/ui';
import { useParams } from 'react-router';
import { usePageQuery } from '../../app/use-page-query.js';
import { PlanPageDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { PlanSection } from './plan-section.js';
import { asScale } from './risk-scale.js';
import { RiskTable } from './risk-table.js';

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(PlanPageDocument, { caseFileId });
  const plan = query.data?.casePlan;
  const risks = query.data?.caseRisks ?? [];
  const withdrawnAt = query.data?.consentPosition.withdrawnAt;
  return (
    <CaseFileFrame tab="plan" page={query.page}>
      {plan && (
        <>
          {plan.withheld && <WithheldNotice />}
          {withdrawnAt && <NotificationBanner heading={`Consent withdrawn on ${showDate(withdrawnAt)}`}>What was relied on before that day stays. Safety and contingency lines stay. Nothing new rests on that consent.</NotificationBanner>}
          <p className="govuk-body">
            <Link href={`/case-files/${caseFileId}/out-of-hours`}>Out-of-hours card</Link>
          </p>
          <h2 className="govuk-heading-m">Risks</h2>
          <RiskTable caseFileId={caseFileId} risks={risks} scale={asScale(plan.riskScale)} />
          {plan.canWrite && <ButtonLink href={`/case-files/${caseFileId}/risks/new`}>Record a risk</ButtonLink>}
          <h2 className="govuk-heading-m">Shared plan</h2>
          {plan.sections.every((it) => it.entries.length === 0) && (
            <EmptyState heading="Nothing in the plan is open to your agency" headingLevel={3}>
              This does not mean that nothing is planned. Ring the lead professional.
            </EmptyState>
          )}
          {plan.sections.map((section) => (
            <PlanSection key={section.key} section={section} caseFileId={caseFileId} canWrite={plan.canWrite} onChanged={query.reload} />
          ))}
          {plan.canWrite && (
            <ButtonGroup>
              <ButtonLink href={`/case-files/${caseFileId}/plan/new`}>Add to the plan</ButtonLink>
            </ButtonGroup>
          )}
          <Details summary="How to read this page">
            <p className="govuk-body">You see what is open to your agency. Ratings of different agencies stand beside each other and are never averaged.</p>
          </Details>
        </>
      )}
    </CaseFileFrame>
  );
}
