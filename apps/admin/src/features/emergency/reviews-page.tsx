import { useSearchParams } from 'react-router';
import { emergencyOutcomeLabels } from '@concord/domain';
import { EmptyState, Link, showDateTime, Table, Tag } from '@concord/ui';
import { Page } from '../../app/page.js';
import { serverNow } from '../../app/server-clock.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { EmergencyReviewsPageDocument, type EmergencyReviewsPageQuery } from '../../gql/graphql.js';

type Review = EmergencyReviewsPageQuery['emergencyReviews'][number];

/** Emergency openings that the reader's agency looks at, by reference. */
export function Component() {
  const [params] = useSearchParams();
  const settled = params.get('settled') === 'yes';
  const query = usePageQuery(EmergencyReviewsPageDocument, { settled });
  const reviews = query.data?.emergencyReviews;
  return (
    <Page title={settled ? 'Emergency openings looked at' : 'Emergency openings to look at'} {...query.page}>
      {reviews && (
        <>
          <p className="govuk-body">{settled ? <Link href="/emergency-reviews">Those that wait</Link> : <Link href="/emergency-reviews?settled=yes">Those looked at before</Link>}</p>
          <Table
            caption={settled ? 'Looked at' : 'Waiting'}
            rows={reviews}
            rowKey={(row) => row.id}
            columns={[
              { header: 'Reference', cell: (row) => <Link href={`/emergency-reviews/${row.id}`}>{row.reference}</Link>, rowHeader: true },
              { header: 'Opened', cell: (row) => showDateTime(row.createdAt) },
              { header: 'Why you', cell: (row) => (row.side === 'OWNER' ? `${row.forAgency?.name ?? 'Your agency'} owns what opened` : `Somebody of ${row.forAgency?.name ?? 'your agency'} opened it`) },
              { header: settled ? 'Looked at' : 'Look at it by', cell: (row) => showDateTime(settled ? (row.reviewedAt ?? row.dueAt) : row.dueAt) },
              { header: 'State', cell: (row) => <State review={row} /> },
            ]}
            empty={<EmptyState heading={settled ? 'Nothing was looked at yet' : 'No emergency opening waits for you'}>When somebody opens what your agency released for emergencies, it comes here at once.</EmptyState>}
          />
        </>
      )}
    </Page>
  );
}

function State({ review }: { review: Review }) {
  if (review.outcome) return <Tag colour={review.outcome === 'NOT_JUSTIFIED' ? 'red' : 'green'}>{emergencyOutcomeLabels[review.outcome]}</Tag>;
  return Date.parse(review.dueAt) <= serverNow() ? <Tag colour="red">Overdue</Tag> : <Tag colour="orange">Waiting</Tag>;
}
