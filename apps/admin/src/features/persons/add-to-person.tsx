import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { EmptyState, Link, PersonHeader } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PersonToAddToDocument } from '../../gql/graphql.js';

interface AddToPersonProps {
  title: string;
  /** The form; shown only to those who may add to this record. */
  children: ReactNode;
}

/** The frame of the pages that add one thing to a person's record: whose record it is, and who may add to it. */
export function AddToPerson({ title, children }: AddToPersonProps) {
  const { personId = '' } = useParams();
  const query = usePageQuery(PersonToAddToDocument, { personId });
  const person = query.data?.person;
  const mayAdd = person?.permittedActions.includes('amend');
  return (
    <Page
      title={title}
      back={{ href: `/persons/${personId}`, text: 'Person’s record' }}
      width="reading"
      empty={person && !mayAdd && <NotYours />}
      {...query.page}
    >
      {person && (
        <>
          <PersonHeader name={person.name} bornOn={person.bornOn} />
          {children}
        </>
      )}
    </Page>
  );
}

export const NotYours = () => (
  <EmptyState heading="Another agency keeps this record">
    Only the agency that registered this person can change it. What your agency knows goes into the case file, under
    Information.
  </EmptyState>
);

/** Where the pages that add something come from and go back to, with what was done in words. */
export function usePersonRecord() {
  const { personId = '' } = useParams();
  const navigate = useNavigate();
  const href = `/persons/${personId}`;
  return {
    personId,
    cancel: <Link href={href}>Cancel</Link>,
    goBack: (done: string) => void navigate(href, { state: { done } }),
  };
}
