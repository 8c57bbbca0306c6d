import { ButtonLink, EmptyState, Link, showDate, Table } from '@concord/ui';
import { useParams } from 'react-router';
import { usePageQuery } from '../../app/use-page-query.js';
import { type ActionRowFragment, CaseActionsPageDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { ActionTags, priorityOf, whoDoesIt } from './action-row.js';

const OPEN = ['OFFERED', 'ACCEPTED', 'IN_PROGRESS'];

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(CaseActionsPageDocument, { caseFileId });
  const actions = query.data?.caseFileActions ?? [];
  return (
    <CaseFileFrame tab="actions" page={query.page}>
      {query.data && (
        <>
          {query.data.casePlan.canWrite && <ButtonLink href={`/case-files/${caseFileId}/actions/new`}>Agree an action</ButtonLink>}
          <ActionTable caption="Open actions" actions={actions.filter((it) => OPEN.includes(it.status))} empty="No open action is shared with your agency" />
          <ActionTable caption="Answered for" actions={actions.filter((it) => !OPEN.includes(it.status))} empty="Nothing is answered for yet" />
        </>
      )}
    </CaseFileFrame>
  );
}

function ActionTable({ caption, actions, empty }: { caption: string; actions: readonly ActionRowFragment[]; empty: string }) {
  return (
    <Table
      caption={caption}
      rows={actions}
      rowKey={(it) => it.id}
      columns={[
        { header: 'Action', rowHeader: true, cell: (it) => <Link href={`/actions/${it.id}`}>{it.what}</Link> },
        { header: 'So that', cell: (it) => it.desiredOutcome },
        { header: 'Who', cell: whoDoesIt },
        { header: 'Due', cell: (it) => showDate(it.dueOn) },
        { header: 'Priority', cell: priorityOf },
        { header: 'Status', cell: (it) => <ActionTags action={it} /> },
      ]}
      empty={<EmptyState heading={empty} />}
    />
  );
}
