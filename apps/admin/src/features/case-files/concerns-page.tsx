import { useSearchParams } from 'react-router';
import { labelOf, relationships } from '@concord/domain';
import { ButtonLink, EmptyState, Link, ShowMore, showDate, Table, Tag } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { ConcernsPageDocument } from '../../gql/graphql.js';

/** Worries of family and carers, those owed a reply first. */
export function Component() {
  const [parameters] = useSearchParams();
  const all = parameters.get('show') === 'all';
  const concerns = usePagedQuery(ConcernsPageDocument, { unanswered: !all }, (data) => data.concerns);
  return (
    <Page title="Concerns of family and carers" back={{ href: '/case-files', text: 'Case files' }} {...concerns.page}>
      {concerns.nodes && (
        <>
          <p className="govuk-body">
            Everybody who tells us about a worry is owed an outcome and a reply. Listening needs nobody’s permission.
          </p>
          <p className="govuk-body">
            {all ? (
              <Link href="/concerns">Show only those that wait for a reply</Link>
            ) : (
              <Link href="/concerns?show=all">Show answered ones too</Link>
            )}
          </p>
          <Table
            caption={all ? 'All concerns you may read' : 'Waiting for a reply'}
            rows={concerns.nodes}
            rowKey={(row) => row.id}
            columns={[
              {
                header: 'Raised by',
                cell: (row) => <Link href={`/concerns/${row.id}`}>{row.raisedBy}</Link>,
                rowHeader: true,
              },
              {
                header: 'About',
                cell: (row) =>
                  `${row.person?.name ?? 'Name not shared with you'} (${labelOf(relationships, row.relationship).toLowerCase()})`,
              },
              {
                header: 'Heard',
                cell: (row) => [showDate(row.recordedAt), row.recorder?.name].filter(Boolean).join(', '),
              },
              {
                header: 'Reply by',
                cell: (row) =>
                  row.outcomeCode ? (
                    'Answered'
                  ) : (
                    <>
                      {showDate(row.replyBy)} {row.isOverdue && <Tag colour="red">Overdue</Tag>}
                    </>
                  ),
              },
            ]}
            empty={
              <EmptyState heading="No concern that you may read waits for a reply">
                Write one down from the page of a person or a case file.
              </EmptyState>
            }
          />
          <ShowMore {...concerns.more} what="concerns" />
          <ButtonLink kind="secondary" href="/persons">
            Find the person a new concern is about
          </ButtonLink>
        </>
      )}
    </Page>
  );
}
