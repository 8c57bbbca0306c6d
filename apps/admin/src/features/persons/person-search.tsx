import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, EmptyState, ShowMore, showBornOn, Table, TextField } from '@concord/ui';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { PersonsPageDocument, type PersonsPageQuery } from '../../gql/graphql.js';

export type FoundPerson = PersonsPageQuery['persons']['nodes'][number];

interface PersonSearchProps {
  /** What the last column offers for each person. */
  action: (person: FoundPerson) => ReactNode;
  /** What to do when nobody is found. */
  notFound: ReactNode;
}

/** Finding a person among those the reader may see. What is typed never stands in the address. */
export function PersonSearch({ action, notFound }: PersonSearchProps) {
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const people = usePagedQuery(PersonsPageDocument, { search: search || null }, (data) => data.persons);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSearch(typed.trim());
  };
  return (
    <>
      <form role="search" onSubmit={submit}>
        <TextField
          id="person-search"
          type="search"
          label="Search by name, date of birth or a whole number"
          hint="For example: sian ev, 30 4 1961, or an NHS number. You find people your agency registered and people whose case you work on."
          value={typed}
          onChange={setTyped}
          width={30}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" kind="secondary">
          Search
        </Button>
      </form>
      {people.page.problem && (
        <p className="govuk-body" role="alert">
          {people.page.problem.message}
        </p>
      )}
      {people.nodes && (
        <div aria-live="polite">
          <Table
            caption={search ? 'People found' : 'People you can see'}
            rows={people.nodes}
            rowKey={(row) => row.id}
            columns={[
              { header: 'Name', cell: (row) => row.name, rowHeader: true },
              {
                header: 'Born',
                cell: (row) =>
                  row.bornOn
                    ? `${showBornOn(row.bornOn)}${row.bornOnApproximate ? ', estimated' : ''}`
                    : 'Not recorded',
              },
              { header: 'Registered by', cell: (row) => row.registeringAgency?.shortName ?? '' },
              { header: 'Choose', cell: action },
            ]}
            empty={
              <EmptyState heading={search ? 'You can see nobody like this' : 'You cannot see anybody yet'}>
                {notFound}
              </EmptyState>
            }
          />
          <ShowMore {...people.more} what="people" />
        </div>
      )}
    </>
  );
}
