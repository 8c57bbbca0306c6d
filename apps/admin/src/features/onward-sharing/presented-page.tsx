import { EmptyState, Link, showDateTime, Table } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PresentedPageDocument } from '../../gql/graphql.js';

/** Cases that the reader's agency hears without a name. */
export function Component() {
  const query = usePageQuery(PresentedPageDocument, {});
  return (
    <Page title="Presented without a name" {...query.page}>
      {query.data && (
        <Table
          caption="Cases presented to your agency without a name"
          rows={query.data.presentedWithoutName}
          rowKey={(row) => row.id}
          columns={[
            { header: 'Presentation', cell: (row) => <Link href={`/presented/${row.id}`}>{row.reference}</Link>, rowHeader: true },
            { header: 'Before', cell: (row) => row.forumTitle },
            { header: 'Presented', cell: (row) => row.releasedAt && showDateTime(row.releasedAt) },
          ]}
          empty={<EmptyState heading="No case is presented to your agency now">When one is, your agency’s contact point is told.</EmptyState>}
        />
      )}
    </Page>
  );
}
