import { useParams } from 'react-router';
import { Link, Panel, showDate } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ReferralSentDocument } from '../../gql/graphql.js';
import { AdviceList } from './advice-list.js';
import { asDefinition } from './answer-words.js';

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(ReferralSentDocument, { caseFileId });
  const caseFile = query.data?.caseFile;
  return (
    <Page title="Referral sent" width="reading" {...query.page}>
      {caseFile && (
        <>
          <Panel title="Your referral has been sent">Reference {caseFile.reference}</Panel>
          <h2 className="govuk-heading-m">What happens next</h2>
          <p className="govuk-body">
            The {asDefinition(caseFile.forum.definition).coordinator.label} will decide{' '}
            <strong>by {showDate(caseFile.decideBy)}</strong> and tell you the reasons, whatever the decision is.
          </p>
          <p className="govuk-body">
            <strong>You hold the risk until somebody else has accepted it.</strong> If it gets worse, ring the duty
            number or 999: do not wait for us.
          </p>
          <AdviceList
            heading="Do this meanwhile"
            advice={caseFile.referral?.advice.filter((it) => it.kind !== 'MEETS') ?? []}
          />
          <p className="govuk-body">
            <Link href={`/case-files/${caseFile.id}/referral`}>See the referral</Link> or go to{' '}
            <Link href="/referrals">my referrals</Link>.
          </p>
        </>
      )}
    </Page>
  );
}
