import { EmptyState, Link, showDate, ShowMore, SubNavigation, Table } from '@concord/ui';
import { useSearchParams } from 'react-router';
import { Page } from '../../app/page.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { type ActionScope, MyActionsPageDocument } from '../../gql/graphql.js';
import { ActionTags, whoDoesIt } from './action-row.js';

const scopes: Record<ActionScope, string> = { MINE: 'Mine', TEAM: 'My team’s', AGENCY: 'My agency’s' };

export function Component() {
  const [search] = useSearchParams();
  const asked = search.get('of') ?? '';
  const scope = asked in scopes ? (asked as ActionScope) : 'MINE';
  const actions = usePagedQuery(MyActionsPageDocument, { scope, openOnly: search.get('show') !== 'all' }, (data) => data.myActions);
  const links = (Object.keys(scopes) as ActionScope[]).map((it) => ({ text: scopes[it], href: `/actions?of=${it}`, current: it === scope }));
  return (
    <Page title="My actions" {...actions.page}>
      {actions.nodes && (
        <>
          <SubNavigation label="Whose actions" links={links} />
          <Table
            caption={`${scopes[scope]}: the next due first`}
            rows={actions.nodes}
            rowKey={(it) => it.id}
            columns={[
              { header: 'Action', rowHeader: true, cell: (it) => <Link href={`/actions/${it.id}`}>{it.what}</Link> },
              { header: 'About', cell: (it) => (it.caseFile ? <Link href={`/case-files/${it.caseFile.id}`}>{it.caseFile.person?.name ?? it.caseFile.reference}</Link> : 'Case file not open to you') },
              { header: 'Due', cell: (it) => showDate(it.dueOn) },
              { header: 'Who', cell: whoDoesIt },
              { header: 'Status', cell: (it) => <ActionTags action={it} /> },
            ]}
            empty={<EmptyState heading="No actions wait here">Actions appear when a meeting gives one to you.</EmptyState>}
          />
          <ShowMore {...actions.more} what="actions" />
          <p className="govuk-body">
            {search.get('show') === 'all' ? <Link href={`/actions?of=${scope}`}>Only those still open</Link> : <Link href={`/actions?of=${scope}&show=all`}>Closed ones too</Link>}
          </p>
        </>
      )}
    </Page>
  );
}
