import { useSearchParams } from 'react-router';
import { EmptyState, Link, NotificationBanner, showDate, Table } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ReceivedAsksPageDocument } from '../../gql/graphql.js';

/** Questions of partners that wait for the reader's agency. */
export function Component() {
  const [params] = useSearchParams();
  const query = usePageQuery(ReceivedAsksPageDocument, {});
  const asks = query.data?.receivedAsks;
  return (
    <Page title="Partners ask" {...query.page}>
      {asks && (
        <>
          {params.get('done') === 'rested' && <NotificationBanner kind="success" heading="Done. The asker learns nothing of it" />}
          <Table
            caption="Questions to your agency"
            rows={asks}
            rowKey={(row) => row.id}
            columns={[
              { header: 'Who asks', cell: (row) => <Link href={`/asks/${row.id}`}>{row.question.askerAgency?.name ?? 'A partner'}</Link>, rowHeader: true },
              { header: 'About', cell: (row) => row.question.identity },
              { header: 'Question', cell: (row) => row.question.question },
              { header: 'Ends by itself after', cell: (row) => showDate(row.question.lapsesOn) },
            ]}
            empty={<EmptyState heading="No partner asks your agency anything">Questions come here and go again by themselves. You need not answer.</EmptyState>}
          />
        </>
      )}
    </Page>
  );
}
