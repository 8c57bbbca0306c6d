import { triageDecisionLabels } from '@concord/domain';
import { ButtonLink, EmptyState, Link, ShowMore, showDate, Table, Tag } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { MyReferralsDocument, type MyReferralsQuery } from '../../gql/graphql.js';

type Row = MyReferralsQuery['myReferrals']['nodes'][number];

export function Component() {
  const referrals = usePagedQuery(MyReferralsDocument, {}, (data) => data.myReferrals);
  return (
    <Page title="My referrals" {...referrals.page}>
      {referrals.nodes && (
        <>
          <ButtonLink href="/referrals/new">Refer a person</ButtonLink>
          <Table
            caption="Referrals you have made"
            rows={referrals.nodes}
            rowKey={(row) => row.id}
            columns={[
              {
                header: 'Person',
                cell: (row) => (
                  <Link href={hrefOf(row)}>{row.caseFile?.person?.name ?? row.caseFile?.reference ?? 'Referral'}</Link>
                ),
                rowHeader: true,
              },
              { header: 'Forum', cell: (row) => row.caseFile?.forum.shortTitle ?? '' },
              { header: 'Sent', cell: (row) => (row.submittedAt ? showDate(row.submittedAt) : 'Not sent yet') },
              { header: 'Where it stands', cell: (row) => <Standing row={row} /> },
            ]}
            empty={
              <EmptyState heading="You have not referred anybody">
                Refer somebody with the button above. You are always told what was decided, and why.
              </EmptyState>
            }
          />
          <ShowMore {...referrals.more} what="referrals" />
        </>
      )}
    </Page>
  );
}

const isWritten = ({ caseFile }: Row): boolean => caseFile?.stage === 'DRAFT' || caseFile?.stage === 'RETURNED';
const hrefOf = (row: Row): string =>
  isWritten(row) && row.caseFile?.stage === 'DRAFT'
    ? `/case-files/${row.caseFileId}/referral/write`
    : `/case-files/${row.caseFileId}/referral`;

function Standing({ row }: { row: Row }) {
  const [decision] = row.decisions;
  if (row.caseFile?.stage === 'DRAFT') return <Tag colour="grey">Draft, seen by nobody else</Tag>;
  if (row.caseFile?.stage === 'WITHDRAWN') return <Tag colour="grey">Withdrawn</Tag>;
  if (row.caseFile?.stage === 'REFERRED') {
    return row.isOverdue ? (
      <>
        <Tag colour="red">Decision overdue</Tag> It was owed by {showDate(row.decideBy)}. Ring the co-ordinator.
      </>
    ) : (
      <>Decision by {showDate(row.decideBy)}</>
    );
  }
  return decision ? (
    <>
      {triageDecisionLabels[decision.decision]} on {showDate(decision.decidedAt)}
      <p className="govuk-body-s concord-prewrap">{decision.reason}</p>
    </>
  ) : (
    <>Waiting</>
  );
}
