import { EmptyState, Link, PersonHeader, ShareFooter, showDate, WarningText, WithheldNotice } from '@concord/ui';
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
          <SafetyLines card={card} />
          <WhatIf card={card} />
          <WhomToRing card={card} />
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
      {card.entries.length === 0 && <EmptyState heading="Nothing is written here for your agency">Ring the numbers below.</EmptyState>}
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

function WhomToRing({ card: { lead, dutyDesks } }: { card: Card }) {
  return (
    <section aria-labelledby="ring">
      <h2 className="govuk-heading-m" id="ring">Whom to ring</h2>
      <ul className="govuk-list govuk-list--spaced">
        {[...dutyDesks, ...(lead ? [lead] : [])].map((it) => <ContactLine key={`${it.label}${it.name}`} contact={it} />)}
      </ul>
      {dutyDesks.length === 0 && !lead && <p className="govuk-body">Nobody is named yet. Ring your own duty manager.</p>}
    </section>
  );
}

function ContactLine({ contact: { label, name, detail, number, outOfHoursNumber } }: { contact: Contact }) {
  return (
    <li className="govuk-body-l">
      <strong>{label}</strong>: {name}, {detail}
      <br />
      {outOfHoursNumber && <>Night: <PhoneLink number={outOfHoursNumber} /> </>}
      {number && <>Day: <PhoneLink number={number} /></>}
    </li>
  );
}

const PhoneLink = ({ number }: { number: string }) => <a className="govuk-link" href={`tel:${number.replace(/\s/g, '')}`}>{number}</a>;
