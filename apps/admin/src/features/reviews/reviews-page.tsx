import { EmptyState, Link, ShowMore, showDate, showDateTime, Table, Tag } from '@concord/ui';
import { useSearchParams } from 'react-router';
import { Page } from '../../app/page.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { ReviewsPageDocument } from '../../gql/graphql.js';

/** The reviews that the reader's case files owe, the next due first. */
export function Component() {
  const [search] = useSearchParams();
  const overdueOnly = search.get('overdue') === 'yes';
  const reviews = usePagedQuery(ReviewsPageDocument, { overdueOnly }, (data) => data.reviewsDue);
  return (
    <Page title="Reviews due" {...reviews.page}>
      {reviews.nodes && (
        <>
          <p className="govuk-body">{overdueOnly ? <Link href="/reviews">Show all reviews</Link> : <Link href="/reviews?overdue=yes">Show only overdue reviews</Link>}</p>
          <Table
            caption={overdueOnly ? 'Overdue reviews' : 'Reviews, the next due first'}
            rows={reviews.nodes}
            rowKey={(row) => row.id}
            columns={[
              { header: 'Person', cell: (row) => <Link href={`/case-files/${row.caseFileId}/review`}>{row.caseFile?.person?.name ?? row.caseFile?.reference ?? 'Case file'}</Link>, rowHeader: true },
              { header: 'Forum', cell: (row) => row.caseFile?.forum.shortTitle },
              { header: 'Due', cell: (row) => <>{showDate(row.dueOn)} {row.overdue && <Tag colour="red">Overdue</Tag>}</> },
              { header: 'Next meeting', cell: (row) => (row.plannedFor ? showDateTime(row.plannedFor) : 'Not planned yet') },
            ]}
            empty={<EmptyState heading={overdueOnly ? 'No review is overdue' : 'No review is due'}>A finished meeting sets the next one.</EmptyState>}
          />
          <ShowMore {...reviews.more} what="reviews" />
        </>
      )}
    </Page>
  );
}
