import { useLocation, useParams } from 'react-router';
import {
  ButtonLink,
  NotificationBanner,
  PersonHeader,
  ShareFooter,
  showDate,
  Tag,
  type SummaryAction,
} from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PersonPageDocument } from '../../gql/graphql.js';
import {
  AddressesCard,
  ContactCard,
  EqualityCard,
  HouseholdCard,
  IdentityCard,
  LinksCard,
  NumbersCard,
  type ShownPerson,
} from './person-cards.js';

export function Component() {
  const { personId = '' } = useParams();
  const query = usePageQuery(PersonPageDocument, { personId });
  return (
    <Page
      title="Person"
      heading="Person’s record"
      back={{ href: '/persons', text: 'Find a person' }}
      width="reading"
      {...query.page}
    >
      {query.data && <PersonRecord person={query.data.person} />}
    </Page>
  );
}

function PersonRecord({ person }: { person: ShownPerson }) {
  const mayAmend = person.permittedActions.includes('amend');
  const change = (text: string, what: string, page: string): SummaryAction[] =>
    mayAmend ? [{ text, hiddenText: what, href: `/persons/${person.id}/${page}` }] : [];
  return (
    <>
      <JustDone />
      <PersonHeader name={person.name} bornOn={person.bornOn}>
        {person.bornOnApproximate && <Tag colour="grey">Date of birth estimated</Tag>}
        {person.diedOn && <Tag colour="grey">{`Died ${showDate(person.diedOn)}`}</Tag>}
      </PersonHeader>
      <ButtonLink href={`/referrals/new?person=${person.id}`}>Start a referral</ButtonLink>
      <ContactCard person={person} actions={change('Change', 'how to reach and speak to them', 'amend')} />
      <IdentityCard
        person={person}
        actions={[
          ...change('Change', 'who they are', 'amend'),
          ...change('Add a name', 'they are known by', 'add-name'),
        ]}
      />
      <AddressesCard person={person} actions={change('Add an address', 'of this person', 'add-address')} />
      <NumbersCard person={person} actions={change('Add a number', 'they are known by', 'add-number')} />
      <HouseholdCard person={person} actions={change('Add somebody', 'who lives there', 'add-household')} />
      <LinksCard person={person} actions={change('Add somebody', 'in their life', 'add-linked-person')} />
      <EqualityCard person={person} actions={change('Change', 'how they describe themselves', 'amend')} />
      <p className="govuk-body-s">
        Registered on {showDate(person.createdAt)}
        {person.registeringAgency && <> by {person.registeringAgency.name}, who keep this record</>}.
      </p>
      <ShareFooter />
    </>
  );
}

/** What the page before did, in words without anything about the person. */
function JustDone() {
  const { state } = useLocation() as { state: { done?: string } | null };
  return state?.done ? <NotificationBanner kind="success" heading={state.done} /> : null;
}
