import { EmptyState, Link, ShowMore, showDate, Table } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { DeclinedReferralsDocument } from '../../gql/graphql.js';
import { asDefinition, optionLabel } from '../referrals/answer-words.js';

export function Component() {
  const log = usePagedQuery(DeclinedReferralsDocument, {}, (data) => data.declinedReferrals);
  return (
    <Page title="Declined referrals" back={{ href: '/triage', text: 'Triage' }} {...log.page}>
      {log.nodes && (
        <>
          <Table
            caption="Declined referrals you may read"
            rows={log.nodes}
            rowKey={(row) => row.id}
            columns={[
              {
                header: 'Person',
                cell: (row) =>
                  row.caseFile ? (
                    <Link href={`/case-files/${row.caseFile.id}/referral`}>
                      {row.caseFile.person?.name ?? row.caseFile.reference}
                    </Link>
                  ) : (
                    ''
                  ),
                rowHeader: true,
              },
              { header: 'Forum', cell: (row) => row.caseFile?.forum.shortTitle ?? '' },
              {
                header: 'Declined',
                cell: (row) => `${showDate(row.decidedAt)}${row.decider ? `, by ${row.decider.name}` : ''}`,
              },
              {
                header: 'Ground',
                cell: (row) =>
                  row.caseFile
                    ? optionLabel(asDefinition(row.caseFile.forum.definition).declineReasons, row.reasonCode)
                    : '',
              },
              {
                header: 'Reason and next step',
                cell: (row) => <span className="concord-prewrap">{`${row.reason}\n${row.nextStep}`}</span>,
              },
            ]}
            empty={<EmptyState heading="No declined referral is shown to you" />}
          />
          <ShowMore {...log.more} what="referrals" />
        </>
      )}
    </Page>
  );
}
