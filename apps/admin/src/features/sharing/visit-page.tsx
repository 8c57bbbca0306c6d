import { useParams, useSearchParams } from 'react-router';
import { ButtonLink, NotificationBanner, showDate, SummaryList, WarningText } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { VisitPageDocument, type VisitPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';

/** Is it safe to visit, with whom, whom do I ring? Answered at a glance, with nothing on screen that a bystander may not read. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const [params] = useSearchParams();
  const query = usePageQuery(VisitPageDocument, { caseFileId });
  return (
    <CaseFileFrame tab="information" heading="Before you visit" page={query.page}>
      {params.get('done') && <NotificationBanner kind="success" heading="Every agency at the table has your advice" />}
      {query.data && <Card card={query.data.visitSafety} />}
      <ButtonLink href={`/case-files/${caseFileId}/visit/new`} kind="secondary">Add visit advice</ButtonLink>
    </CaseFileFrame>
  );
}

function Card({ card }: { card: VisitPageQuery['visitSafety'] }) {
  return (
    <>
      <WarningText>{card.answer}</WarningText>
      <ul className="govuk-list govuk-list--bullet">
        {card.lines.map((line) => (
          <li key={line.id}>
            <strong>{line.statement}</strong> {line.ownerAgency?.name}, {showDate(line.createdAt)}
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">Whom to ring</h2>
      <SummaryList
        rows={card.ring.map((it) => ({
          key: it.role,
          value: (
            <>
              {it.who}, <a className="govuk-link" href={`tel:${it.number.replace(/\s/g, '')}`}>{it.number}</a>
            </>
          ),
        }))}
      />
    </>
  );
}
