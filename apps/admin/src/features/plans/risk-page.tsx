import type { RiskScaleDefinition } from '@concord/domain';
import { ButtonGroup, ButtonLink, InsetText, RiskBadge, showDateTime, SummaryList, Table, Timeline } from '@concord/ui';
import { useParams } from 'react-router';
import { usePageQuery } from '../../app/use-page-query.js';
import { type RatingPartsFragment, RiskPageDocument, type RiskPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { WhoSeesPanel } from '../sharing/who-sees-panel.js';
import { AudienceLabel } from './audience-label.js';
import { RatingMatrix } from './rating-matrix.js';
import { asScale, badgeOf, labelIn, levelLabel, ratedFor, ratingInWords } from './risk-scale.js';

type Risk = RiskPageQuery['risk'];

export function Component() {
  const { caseFileId = '', riskId = '' } = useParams();
  const query = usePageQuery(RiskPageDocument, { caseFileId, riskId });
  const risk = query.data?.risk;
  const scale = asScale(query.data?.casePlan.riskScale);
  return (
    <CaseFileFrame tab="plan" heading={risk ? `Risk: ${labelIn(scale.domains, risk.domain).toLowerCase()}` : 'Risk'} page={query.page}>
      {risk && (
        <>
          <RiskWords risk={risk} scale={scale} />
          <WhoSeesPanel subject={{ kind: 'RISK', id: risk.id }} />
          <ButtonGroup>
            <ButtonLink href={`/case-files/${caseFileId}/risks/${risk.id}/rate`}>Rate this risk</ButtonLink>
            {query.data?.casePlan.canWrite && <ButtonLink kind="secondary" href={`/case-files/${caseFileId}/risks/${risk.id}/change`}>Change its wording</ButtonLink>}
          </ButtonGroup>
          <Ratings risk={risk} scale={scale} />
          <History risk={risk} />
        </>
      )}
    </CaseFileFrame>
  );
}

const prewrap = (text: string) => text && <span className="concord-prewrap">{text}</span>;

function RiskWords({ risk, scale }: { risk: Risk; scale: RiskScaleDefinition }) {
  return (
    <SummaryList
      rows={[
        { key: 'What could happen', value: prewrap(risk.description) },
        { key: 'Who is at risk', value: risk.atRisk.map((code) => labelIn(scale.groups, code)).join(', ') },
        { key: 'What sets it off', value: prewrap(risk.triggers) },
        { key: 'What makes it smaller', value: prewrap(risk.protectiveFactors) },
        { key: 'How the adult sees it', value: risk.adultsView && <InsetText>{prewrap(risk.adultsView)}</InsetText> },
        { key: 'What it rests on', value: prewrap(risk.evidence) },
        { key: 'Whose words', value: risk.authorAgency?.name },
        { key: 'Last changed', value: `${showDateTime(risk.changedAt)}${risk.changer ? ` by ${risk.changer.name}` : ''}` },
        { key: 'Who sees it', value: <AudienceLabel openToTable={risk.openToTable} openTo={risk.openTo} /> },
      ]}
    />
  );
}

function Ratings({ risk, scale }: { risk: Risk; scale: RiskScaleDefinition }) {
  const disagreements = risk.ratings.filter((it) => it.disagreement);
  return (
    <>
      <h2 className="govuk-heading-m">Ratings</h2>
      <p className="govuk-body">{scale.guidance}</p>
      {risk.isDisputed && <InsetText>Agencies see this differently. Both views stand; neither is averaged away.</InsetText>}
      <RatingMatrix scale={scale} ratings={risk.currentRatings} />
      <Table
        caption="Every rating, newest first"
        captionSize="s"
        rows={risk.ratings}
        rowKey={(it) => it.id}
        columns={[
          { header: 'When it is for', cell: (it) => ratedFor(scale, it), rowHeader: true },
          { header: 'Level', cell: (it) => <RiskBadge level={badgeOf(scale, it)} text={levelLabel(scale, it)} /> },
          { header: 'Whose', cell: whoseRating },
          { header: 'Why', cell: (it) => prewrap(it.reason) },
          { header: 'Recorded', cell: (it) => `${showDateTime(it.createdAt)}${it.author ? `, ${it.author.name}` : ''}` },
        ]}
        empty={<p className="govuk-body">No rating is shared with your agency. This does not mean that the risk is small.</p>}
      />
      {disagreements.map((it) => (
        <InsetText key={it.id}>
          <p className="govuk-body"><strong>{it.authorAgency?.name} disagrees</strong> ({ratingInWords(scale, it)}):</p>
          {prewrap(it.disagreement)}
        </InsetText>
      ))}
    </>
  );
}

const whoseRating = (rating: RatingPartsFragment) => (rating.source === 'MEETING' ? 'The meeting' : `${rating.authorAgency?.shortName ?? 'An agency'}’s own`);

const changes: Record<Risk['history'][number]['change'], string> = { WRITTEN: 'Recorded', CHANGED: 'Worded anew', CONFIRMED: 'Confirmed', WITHDRAWN: 'Withdrawn' };

function History({ risk }: { risk: Risk }) {
  if (risk.history.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">What changed, and why</h2>
      <Timeline headingLevel={3} events={risk.history.map((it) => ({ id: it.id, title: changes[it.change], at: it.createdAt, byline: it.author?.name, children: it.reason }))} />
    </>
  );
}
