import { useState } from 'react';
import { capacityLabels } from '@concord/domain';
import { ButtonLink, ConfirmDialog, EmptyState, InsetText, Link, SummaryCard, Tag } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { useChange } from '../../app/use-change.js';
import { EndCaseFileContactDocument } from '../../gql/graphql.js';
import type { PeopleCaseFile, Rights } from './people-seats.js';

type Contact = PeopleCaseFile['contacts'][number];

interface PeopleContactsProps {
  caseFile: PeopleCaseFile;
  rights: Rights;
  onChanged: (what: string) => void;
}

/** The adult and those who speak for them, carers, guests: people without an account, or why they take no part. */
export function PeopleContacts({ caseFile: { id, contacts }, rights, onChanged }: PeopleContactsProps) {
  const [removing, setRemoving] = useState<Contact>();
  const end = useChange(EndCaseFileContactDocument);
  const addHref = `/case-files/${id}/people/add-contact`;
  const remove = (contact: Contact) =>
    void end.attempt({ id: contact.id }).then((done) => {
      setRemoving(undefined);
      if (done) onChanged('The entry was taken off the table');
    });
  return (
    <>
      <h2 className="govuk-heading-m">The adult, and others without an account</h2>
      <ActionProblem problem={end.problem} />
      {rights.changesPeople && <StillToSay contacts={contacts} addHref={addHref} />}
      {contacts.length === 0 && !rights.changesPeople && (
        <EmptyState heading="Not recorded yet" headingLevel={3}>
          Those who run the case record whether the adult and an advocate take part.
        </EmptyState>
      )}
      {contacts.map((contact) => (
        <ContactCard
          key={contact.id}
          contact={contact}
          onRemove={rights.changesPeople ? () => setRemoving(contact) : undefined}
        />
      ))}
      {rights.changesPeople && (
        <ButtonLink href={addHref} kind="secondary">
          Add somebody without an account
        </ButtonLink>
      )}
      {removing && (
        <ConfirmDialog
          heading={`Take this entry off the table: ${capacityLabels[removing.capacity].toLowerCase()}?`}
          confirmText="Take off the table"
          busy={end.sending}
          onConfirm={() => remove(removing)}
          onCancel={() => setRemoving(undefined)}
        >
          <p>The entry stays in the record, and no longer shows here.</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Nobody forgets the adult: until it is said whether they take part, the page asks. */
function StillToSay({ contacts, addHref }: { contacts: readonly Contact[]; addHref: string }) {
  const missing = (['ADULT', 'ADVOCATE'] as const).filter(
    (capacity) => !contacts.some((it) => it.capacity === capacity),
  );
  if (missing.length === 0) return null;
  const question =
    missing.length === 2
      ? 'do the adult and an advocate'
      : missing[0] === 'ADULT'
        ? 'does the adult'
        : 'does an advocate';
  return (
    <InsetText>
      <p className="govuk-body">
        Still to say: {question} take part? If not, say why, and how their views will be heard.
      </p>
      <Link href={`${addHref}?as=${missing[0]}`}>Say so now</Link>
    </InsetText>
  );
}

function ContactCard({ contact, onRemove }: { contact: Contact; onRemove: (() => void) | undefined }) {
  const { capacity, name, organisation, howToReach, takingPart, whyNot } = contact;
  const seesNames = name != null;
  return (
    <SummaryCard
      title={capacityLabels[capacity]}
      headingLevel={3}
      status={takingPart ? <Tag colour="green">Takes part</Tag> : <Tag colour="orange">Takes no part</Tag>}
      actions={
        onRemove ? [{ text: 'Take off', hiddenText: `the table: ${capacityLabels[capacity]}`, onClick: onRemove }] : []
      }
      rows={[
        seesNames && (takingPart || name !== '') && { key: 'Name', value: name },
        organisation !== '' && { key: 'From', value: organisation },
        seesNames && Boolean(howToReach) && { key: 'How to reach them', value: howToReach },
        !takingPart && seesNames && { key: 'Why not, and how they are heard', value: whyNot },
      ]}
    >
      {!seesNames && <p className="govuk-body">{keptWords(contact)}</p>}
    </SummaryCard>
  );
}

/** What somebody who does not run the case is told instead of a name. */
const keptWords = ({ capacity, takingPart }: Contact): string => {
  if (!takingPart) return 'Those who run the case know why, and how they are heard.';
  return capacity === 'ADULT'
    ? 'Those who run the case know how to reach them.'
    : 'Those who run the case hold the name and how to reach them.';
};
