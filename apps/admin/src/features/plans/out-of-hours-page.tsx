import { Details, EmptyState, Link, PersonHeader, ShareFooter, showDate, WarningText, WithheldNotice } from '@concord/ui';
import { useParams } from 'react-router';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { OutOfHoursPageDocument, type OutOfHoursPageQuery } from '../../gql/graphql.js';

type Card = OutOfHoursPageQuery['outOfHoursCard'];
type Contact = NonNullable<Card['lead']>;

/** For a phone at two in the morning: whom to ring, how to visit, what to do if. Large text, nothing else. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(OutOfHoursPageDocument, { caseFileId });
  const card = query.data?.outOfHoursCard;
  const caseFile = query.data?.caseFile;
  return (
    <Page title="Out-of-hours card" {...query.page} width="reading">
      {card && caseFile && (
        <>
          <PersonHeader name={caseFile.person?.name ?? 'Name not shared with you'} bornOn={caseFile.person?.bornOn} reference={caseFile.reference} />
          {card.lead && <RingFirst lead={card.lead} />}
          <SafetyLines card={card} />
          <WhatIf card={card} />
          <DutyDesks desks={card.dutyDesks} />
          {card.withheld && <WithheldNotice />}
          <ShareFooter lead={card.lead?.name} dutyNumber={card.lead?.outOfHoursNumber ?? card.lead?.number} />
          <p className="govuk-body">
            <Link href={`/case-files/${caseFileId}/plan`}>The whole plan open to your agency</Link>
          </p>
        </>
      )}
    </Page>
  );
}

function SafetyLines({ card }: { card: Card }) {
  return (
    <section aria-labelledby="visit">
      <h2 className="govuk-heading-m" id="visit">Before you visit</h2>
      {card.safetyLines.length === 0 && <p className="govuk-body-l">No advice about visiting is shared with you. Ring before you go.</p>}
      {card.safetyLines.map((line) => (
        <WarningText key={line.id}>
          {line.statement} <span className="govuk-body-s">({line.ownerAgency?.shortName}, {showDate(line.occurredOn ?? line.createdAt)})</span>
        </WarningText>
      ))}
    </section>
  );
}

function WhatIf({ card }: { card: Card }) {
  return (
    <section aria-labelledby="what-if">
      <h2 className="govuk-heading-m" id="what-if">What to do</h2>
      {card.entries.length === 0 && <EmptyState heading="Nothing is written here for your agency">Ring before you act.</EmptyState>}
      {card.entries.map((entry) => (
        <div key={entry.id}>
          <p className="govuk-body-l concord-prewrap">{entry.text}</p>
          {entry.conditions.filter((it) => it.handlingText).map((it) => <p key={it.handlingText} className="govuk-body">Condition: {it.handlingText}</p>)}
          <p className="govuk-body-s">{entry.authorAgency?.shortName}, correct as at {showDate(entry.confirmedOn)}</p>
        </div>
      ))}
    </section>
  );
}

/** One number, large enough for a thumb. */
function RingFirst({ lead: { label, name, detail, number, outOfHoursNumber } }: { lead: Contact }) {
  const first = outOfHoursNumber ?? number;
  return (
    <section aria-labelledby="ring">
      <h2 className="govuk-heading-m" id="ring">Ring first</h2>
      <p className="govuk-body-l">
        {first && <strong><PhoneLink number={first} /></strong>} {outOfHoursNumber ? 'at night' : 'in working hours only'}
      </p>
      <p className="govuk-body">{label}: {name}, {detail}</p>
    </section>
  );
}

/** The other agencies at the table that answer at night. */
function DutyDesks({ desks }: { desks: readonly Contact[] }) {
  if (desks.length === 0) return null;
  return (
    <Details summary="Other agencies that answer at night">
      <ul className="govuk-list govuk-list--spaced">
        {desks.map(({ label, detail, outOfHoursNumber }) => (
          <li key={`${label}${detail}`}>
            <strong>{label}</strong>, {detail}: {outOfHoursNumber && <PhoneLink number={outOfHoursNumber} />}
          </li>
        ))}
      </ul>
    </Details>
  );
}

const PhoneLink = ({ number }: { number: string }) => <a className="govuk-link" href={`tel:${number.replace(/\s/g, '')}`}>{number}</a>;
