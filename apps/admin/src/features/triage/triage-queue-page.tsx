import { EmptyState, Link, ShowMore, showDate, Table, Tag } from '@concord/ui';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { TriageQueueDocument } from '../../gql/graphql.js';

export function Component() {
  const isCoordinator = useSession().practitioner.roles.includes('CO_ORDINATOR');
  const queue = usePagedQuery(TriageQueueDocument, {}, (data) => data.triageQueue);
  return (
    <Page title="Triage" heading="Referrals waiting for a decision" {...queue.page}>
      {queue.nodes && (
        <>
          <p className="govuk-body">
            <Link href="/triage/declined">Declined referrals</Link>
            {isCoordinator && (
              <>
                , <Link href="/triage/matches">records that may be one person</Link>
              </>
            )}
          </p>
          <Table
            caption="The earliest deadline first"
            rows={queue.nodes}
            rowKey={(row) => row.id}
            columns={[
              {
                header: 'Person',
                cell: (row) => <Link href={`/triage/${row.id}`}>{row.person?.name ?? row.reference}</Link>,
                rowHeader: true,
              },
              { header: 'Forum', cell: (row) => row.forum.shortTitle },
              { header: 'From', cell: (row) => row.referral?.referringAgency?.shortName ?? '' },
              {
                header: 'Decide by',
                cell: (row) => (
                  <>
                    {showDate(row.decideBy)} {row.referral?.isOverdue && <Tag colour="red">Overdue</Tag>}
                  </>
                ),
              },
              {
                header: 'Look at first',
                cell: (row) =>
                  row.referral?.advice
                    .filter((it) => it.kind === 'ACT_NOW')
                    .map((it) => (
                      <p key={it.key} className="govuk-body-s">
                        <Tag colour="red">Act now</Tag> {it.label}
                      </p>
                    )),
              },
            ]}
            empty={
              <EmptyState heading="No referral is waiting for your team">
                New ones appear here as soon as they are sent.
              </EmptyState>
            }
          />
          <ShowMore {...queue.more} what="referrals" />
        </>
      )}
    </Page>
  );
}
