import { useSearchParams } from 'react-router';
import { EmptyState, Link, ShowMore, showDate, Table } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { PersonMatchesDocument } from '../../gql/graphql.js';
import { outcomeText, reasonText } from './match-words.js';

/** Records of two agencies that may be about one person. Only the matching officer sees that the question is asked. */
export function Component() {
  const [parameters] = useSearchParams();
  const settled = parameters.get('show') === 'settled';
  const matches = usePagedQuery(PersonMatchesDocument, { settled }, (data) => data.personMatches);
  return (
    <Page title="Records that may be one person" back={{ href: '/triage', text: 'Triage' }} {...matches.page}>
      {matches.nodes && (
        <>
          <p className="govuk-body">
            Neither agency knows that the other has a record. Do not tell them: a link alone may show that somebody is
            known to a service.
          </p>
          <p className="govuk-body">
            {settled ? (
              <Link href="/triage/matches">Show those that wait</Link>
            ) : (
              <Link href="/triage/matches?show=settled">Show those already decided</Link>
            )}
          </p>
          <Table
            caption={settled ? 'Decided' : 'Waiting for you'}
            rows={matches.nodes}
            rowKey={(row) => row.id}
            columns={[
              {
                header: 'Records',
                cell: (row) => (
                  <Link href={`/triage/matches/${row.id}`}>{row.people.map((it) => it.name).join(' and ')}</Link>
                ),
                rowHeader: true,
              },
              { header: 'Why', cell: (row) => reasonText(row.reason) },
              { header: 'Came up', cell: (row) => showDate(row.createdAt) },
              { header: 'Decision', cell: (row) => outcomeText(row.outcome) },
            ]}
            empty={<EmptyState heading={settled ? 'Nothing has been decided' : 'No question is waiting for you'} />}
          />
          <ShowMore {...matches.more} what="records" />
        </>
      )}
    </Page>
  );
}
