import { useParams } from 'react-router';
import {
  ButtonGroup,
  ButtonLink,
  InsetText,
  Link,
  PersonHeader,
  ShareFooter,
  showBornOn,
  showDate,
  SummaryCard,
  SummaryList,
  Tag,
} from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PersonPageDocument, type PersonPageQuery } from '../../gql/graphql.js';
import { labels } from './person-choices.js';

type ShownPerson = PersonPageQuery['person'];

export function Component() {
  const { personId = '' } = useParams();
  const query = usePageQuery(PersonPageDocument, { personId });
  return (
    <Page title="Person" heading={query.data?.person.name} back={{ href: '/people', text: 'People' }} {...query.page}>
      {query.data && <PersonRecord person={query.data.person} />}
    </Page>
  );
}

function PersonRecord({ person }: { person: ShownPerson }) {
  const mayAmend = person.permittedActions.includes('amend');
  return (
    <>
      <PersonHeader name={person.name} bornOn={person.bornOn}>
        {person.bornOnApproximate && <Tag colour="grey">Date of birth estimated</Tag>}
        {person.diedOn && <Tag colour="grey">Died {showDate(person.diedOn)}</Tag>}
      </PersonHeader>
      <ButtonGroup>
        <ButtonLink href={`/referrals/new?person=${person.id}`}>Refer this person</ButtonLink>
        <ButtonLink kind="secondary" href={`/concerns/new?person=${person.id}`}>
          Write down a family concern
        </ButtonLink>
        {mayAmend && <Link href={`/people/${person.id}/amend`}>Amend this record</Link>}
        {mayAmend && <Link href={`/people/${person.id}/add`}>Add a name, number, address or relation</Link>}
      </ButtonGroup>
      {person.safeContact && (
        <InsetText>
          <strong>Reaching them safely:</strong> <span className="concord-prewrap">{person.safeContact}</span>
        </InsetText>
      )}
      <Facts person={person} />
      <Addresses person={person} />
      <Around person={person} />
      <ShareFooter />
    </>
  );
}

const Facts = ({ person }: { person: ShownPerson }) => (
  <SummaryList
    rows={[
      { key: 'Registered by', value: person.registeringAgency?.name },
      { key: 'Other names', value: person.aliases.map((it) => it.name).join(', ') },
      { key: 'Born', value: person.bornOn ? showBornOn(person.bornOn) : '' },
      ...person.identifiers.map(({ kind, display }) => ({ key: labels.identifierKind(kind), value: display })),
      { key: 'Language', value: labels.language(person.language) },
      { key: 'Interpreter', value: labels.yesNo(person.interpreterNeeded) },
      { key: 'Communication', value: person.communicationNeeds.map(labels.communicationNeed).join('; ') },
      { key: 'Adjustments', value: person.adjustments },
      { key: 'Housed', value: labels.accommodation(person.accommodation) },
      { key: 'Sex', value: labels.sex(person.sex) },
      { key: 'Pronouns', value: labels.pronouns(person.pronouns) },
      person.equality && {
        key: 'Gender',
        value: person.equality.genderOwnWords || labels.genderIdentity(person.equality.genderIdentity),
      },
      person.equality && {
        key: 'Ethnicity',
        value: person.equality.ethnicityOwnWords || labels.ethnicity(person.equality.ethnicity),
      },
      person.equality && { key: 'Faith or belief', value: person.equality.faithOwnWords },
    ]}
  />
);

const Addresses = ({ person: { addresses } }: { person: ShownPerson }) => (
  <>
    <h2 className="govuk-heading-m">Where they stay</h2>
    {addresses.length === 0 && (
      <p className="govuk-body">
        No address is shown to you. Reach the person through the agency that registered them.
      </p>
    )}
    {addresses.map(({ id, kind, safety, lines, postcode, contactRule }) => (
      <SummaryCard
        key={id}
        headingLevel={3}
        title={labels.addressKind(kind)}
        status={
          safety !== 'OPEN' && (
            <Tag colour={safety === 'PROTECTED' ? 'red' : 'orange'}>{labels.addressSafety(safety)}</Tag>
          )
        }
        rows={[
          {
            key: 'Address',
            value: <span className="concord-prewrap">{[lines, postcode].filter(Boolean).join('\n')}</span>,
          },
          contactRule !== '' && { key: 'When calling or writing there', value: contactRule },
        ]}
      />
    ))}
  </>
);

function Around({ person: { household, links } }: { person: ShownPerson }) {
  if (household.length === 0 && links.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Household and people who matter</h2>
      <SummaryList
        rows={[
          ...household.map(({ kind, name, bornOn, dueOn, relationship, atRisk, note }) => ({
            key: labels.householdKind(kind),
            value: [
              name,
              bornOn && `born ${showDate(bornOn)}`,
              dueOn && `due ${showDate(dueOn)}`,
              labels.relationship(relationship),
              atRisk === 'YES' && 'at risk',
              note,
            ]
              .filter(Boolean)
              .join(', '),
          })),
          ...links.map(({ otherName, relationship, note }) => ({
            key: labels.relationship(relationship),
            value: [otherName, note].filter(Boolean).join(': '),
          })),
        ]}
      />
    </>
  );
}
