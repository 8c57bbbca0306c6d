import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import {
  ButtonLink,
  Link,
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
import { useEndEntry } from './end-entry.js';

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
      {query.data && <PersonRecord person={query.data.person} reload={query.reload} />}
    </Page>
  );
}

function PersonRecord({ person, reload }: { person: ShownPerson; reload: () => void }) {
  const arrival = useLocation() as { state: { done?: string } | null };
  const [done, setDone] = useState(arrival.state?.done);
  const ending = useEndEntry(() => {
    setDone('The entry was taken off the record');
    reload();
  });
  const mayAmend = person.permittedActions.includes('amend');
  const onEnd = mayAmend ? ending.ask : undefined;
  const change = (text: string, what: string, page: string): SummaryAction[] =>
    mayAmend ? [{ text, hiddenText: what, href: `/persons/${person.id}/${page}` }] : [];
  return (
    <>
      {done && <NotificationBanner key={done} kind="success" heading={done} />}
      {ending.problem}
      <PersonHeader name={person.name} bornOn={person.bornOn}>
        {person.bornOnApproximate && <Tag colour="grey">Date of birth estimated</Tag>}
        {person.diedOn && <Tag colour="grey">{`Died ${showDate(person.diedOn)}`}</Tag>}
      </PersonHeader>
      <ButtonLink href={`/referrals/new?person=${person.id}`}>Start a referral</ButtonLink>
      <ContactCard person={person} actions={change('Change', 'how to reach and speak to them', 'amend')} />
      <IdentityCard
        person={person}
        onEnd={onEnd}
        actions={[
          ...change('Change', 'who they are', 'amend'),
          ...change('Add a name', 'they are known by', 'add-name'),
        ]}
      />
      <AddressesCard
        person={person}
        onEnd={onEnd}
        actions={change('Add an address', 'of this person', 'add-address')}
      />
      <p className="govuk-body">
        <Link href={`/persons/${person.id}/opt-out`}>National data opt-out</Link>, for planning and research only
      </p>
      <NumbersCard person={person} onEnd={onEnd} actions={change('Add a number', 'they are known by', 'add-number')} />
      <HouseholdCard
        person={person}
        onEnd={onEnd}
        actions={change('Add somebody', 'who lives there', 'add-household')}
      />
      <LinksCard person={person} onEnd={onEnd} actions={change('Add somebody', 'in their life', 'add-linked-person')} />
      <EqualityCard person={person} actions={change('Change', 'how they describe themselves', 'amend')} />
      <p className="govuk-body-s">
        Registered on {showDate(person.createdAt)}
        {person.registeringAgency && <> by {person.registeringAgency.name}, who keep this record</>}.
      </p>
      <ShareFooter />
      {ending.dialog}
    </>
  );
}
