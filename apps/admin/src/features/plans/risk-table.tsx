import type { RiskScaleDefinition } from '@concord/domain';
import { EmptyState, Link, RiskBadge, Table, Tag } from '@concord/ui';
import type { RiskPartsFragment } from '../../gql/graphql.js';
import { AudienceLabel } from './audience-label.js';
import { badgeOf, inOrder, labelIn, levelLabel, ratedFor } from './risk-scale.js';

interface RiskTableProps {
  caseFileId: string;
  risks: readonly RiskPartsFragment[];
  scale: RiskScaleDefinition;
}

/** Every risk that is open to the reader, with who rates it how. */
export function RiskTable({ caseFileId, risks, scale }: RiskTableProps) {
  return (
    <Table
      caption="Risks open to your agency"
      captionHidden
      rows={risks}
      rowKey={(risk) => risk.id}
      columns={[
        {
          header: 'Risk',
          rowHeader: true,
          cell: (risk) => (
            <>
              <Link href={`/case-files/${caseFileId}/risks/${risk.id}`}>{labelIn(scale.domains, risk.domain)}</Link>
              <p className="govuk-body-s concord-prewrap">{risk.description}</p>
            </>
          ),
        },
        { header: 'To whom', cell: (risk) => risk.atRisk.map((code) => labelIn(scale.groups, code)).join(', ') },
        { header: 'Rated', cell: (risk) => <Ratings risk={risk} scale={scale} /> },
        { header: 'Who sees it', cell: (risk) => <AudienceLabel openToTable={risk.openToTable} openTo={risk.openTo} /> },
      ]}
      empty={
        <EmptyState heading="No risk is recorded that is open to your agency" headingLevel={3}>
          This does not mean that there is none. Ring the lead professional.
        </EmptyState>
      }
    />
  );
}

function Ratings({ risk, scale }: { risk: RiskPartsFragment; scale: RiskScaleDefinition }) {
  if (risk.currentRatings.length === 0) return <RiskBadge level="NOT_ASSESSED" text="Not rated, or not shared" />;
  return (
    <>
      {risk.isDisputed && <Tag colour="purple">Agencies differ</Tag>}
      <ul className="govuk-list">
        {inOrder(scale, risk.currentRatings).map((rating) => (
          <li key={rating.id}>
            <RiskBadge level={badgeOf(scale, rating)} text={levelLabel(scale, rating)} /> {ratedFor(scale, rating)}
            {rating.source === 'AGENCY' && <>, by {rating.authorAgency?.shortName}</>}
          </li>
        ))}
      </ul>
    </>
  );
}
