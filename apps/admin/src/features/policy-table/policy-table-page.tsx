import { useSearchParams } from 'react-router';
import { POLICY_PROPOSERS, type Sector, sectorLabels } from '@concord/domain';
import { ButtonLink, EmptyState, Link, NotificationBanner, Select, showDate, showDateTime, SummaryList, Table, Tag } from '@concord/ui';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PolicyTablePageDocument, type PolicyTablePageQuery } from '../../gql/graphql.js';
import { changeStateLabels, consentModeLabels, rowsOf } from './policy-words.js';

type Row = PolicyTablePageQuery['policyRows'][number];
type Change = PolicyTablePageQuery['policyChanges'][number];

/** What agencies rest on when they share: the national default, and what the partnership changed with two signatures. */
export function Component() {
  const [params, setParams] = useSearchParams();
  const query = usePageQuery(PolicyTablePageDocument, {});
  const { policyRows: rows = [], policyChanges: changes = [] } = query.data ?? {};
  const forums = [...new Map(rows.map((it) => [it.forumCode, it.forumTitle]))].map(([value, label]) => ({ value, label }));
  const waiting = changes.find((it) => it.state === 'PROPOSED');
  const forum = params.get('forum') ?? waiting?.forumCode ?? forums[0]?.value ?? '';
  const sector = params.get('sector') ?? waiting?.ownerSector ?? 'COUNCIL';
  const row = rows.find((it) => it.forumCode === forum && it.ownerSector === sector);
  const choose = (key: string, value: string): void => setParams((before) => ({ ...Object.fromEntries(before), [key]: value, done: '' }));
  return (
    <Page title="Sharing policy" {...query.page}>
      {query.data && (
        <>
          {params.get('done') && <NotificationBanner kind="success" heading={DONE[params.get('done') ?? ''] ?? 'Saved'} />}
          <p className="govuk-body">Every release takes its legal basis from here and keeps it. A change needs two people and a date; what was shared before stays as it was.</p>
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-one-third">
              <Select id="forum" label="Forum" placeholder={null} options={forums} value={forum} onChange={(value) => choose('forum', value)} />
            </div>
            <div className="govuk-grid-column-two-thirds">
              <Select id="sector" label="The agency that owns the information" placeholder={null} options={(Object.keys(sectorLabels) as Sector[]).map((value) => ({ value, label: sectorLabels[value] }))} value={sector as Sector} onChange={(value) => choose('sector', value)} />
            </div>
          </div>
          {row && <RowInForce row={row} waiting={changes.find((it) => it.state === 'PROPOSED' && it.forumCode === forum && it.ownerSector === sector)} />}
          <Changes changes={changes} titleOf={(code) => forums.find((it) => it.value === code)?.label ?? code} />
        </>
      )}
    </Page>
  );
}

const DONE: Record<string, string> = {
  proposed: 'Proposed. It does nothing until somebody else approves it.',
  approved: 'Approved. It is used from its date.',
  refused: 'Refused. Whoever proposed it has been told.',
  takenBack: 'Taken back.',
};

function RowInForce({ row, waiting }: { row: Row; waiting: Change | undefined }) {
  const { roles } = useSession().practitioner;
  const mayPropose = roles.some((it) => POLICY_PROPOSERS.includes(it));
  return (
    <section aria-labelledby="in-force">
      <h2 className="govuk-heading-m" id="in-force">In force now</h2>
      <p className="govuk-body">
        <Tag colour={row.version === 0 ? 'grey' : 'teal'}>{row.version === 0 ? 'National default' : `Our version ${row.version}`}</Tag> {consentModeLabels[row.consentMode]}.
      </p>
      <SummaryList rows={rowsOf(row.setting)} />
      {waiting ? (
        <p className="govuk-body">A change of this row is waiting: <Link href={`/policy/changes/${waiting.id}`}>look at it</Link>.</p>
      ) : (
        mayPropose && <ButtonLink kind="secondary" href={`/policy/change?forum=${row.forumCode}&sector=${row.ownerSector}`}>Propose a change</ButtonLink>
      )}
    </section>
  );
}

function Changes({ changes, titleOf }: { changes: readonly Change[]; titleOf: (forumCode: string) => string }) {
  return (
    <Table
      caption="Changes, the newest first"
      rows={changes}
      rowKey={(it) => it.id}
      columns={[
        { header: 'Row', cell: (it) => <Link href={`/policy/changes/${it.id}`}>{`${titleOf(it.forumCode)}, ${sectorLabels[it.ownerSector]}`}</Link>, rowHeader: true },
        { header: 'Proposed', cell: (it) => `${it.proposer?.name ?? 'Somebody'}, ${showDate(it.proposedAt)}` },
        { header: 'State', cell: (it) => <Tag colour={it.state === 'PROPOSED' ? 'yellow' : it.state === 'APPROVED' ? 'green' : 'grey'}>{changeStateLabels[it.state]}</Tag> },
        { header: 'Used from', cell: (it) => (it.inForceFrom ? showDateTime(it.inForceFrom) : 'Not used') },
      ]}
      empty={<EmptyState heading="Nothing has been changed">The national default is used everywhere.</EmptyState>}
    />
  );
}
