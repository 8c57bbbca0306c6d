import { useState } from 'react';
import {
  ButtonLink,
  EmptyState,
  Link,
  Loading,
  ProblemPage,
  showBornOn,
  ShowMore,
  Table,
  TextField,
} from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useForm } from '../../app/use-form.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { PersonsSearchDocument, type PersonsSearchQuery } from '../../gql/graphql.js';
import { typedSearch } from './typed-search.js';

/** Nothing is listed before somebody looks for a person: opening a list of people would be reading about all of them. */
export function Component() {
  const [search, setSearch] = useState(typedSearch.get);
  const form = useForm({ id: 'find-person', start: { search } });

  const submit = form.submit(({ search: typed }) => {
    typedSearch.keep(typed.trim());
    setSearch(typed.trim());
    return Promise.resolve();
  });

  return (
    <Page title="People" heading="Find a person">
      <div className="concord-page--reading">
        <Form form={form} onSubmit={submit} submitText="Search" busyText="Searching">
          <TextField
            label="Name, date of birth or number"
            hint="For example, the beginnings of a name, 30 4 1961, or a whole NHS number"
            type="search"
            autoComplete="off"
            spellCheck={false}
            {...form.field('search', { validate: somethingToLookFor })}
          />
        </Form>
      </div>
      {search && <Found search={search} />}
      <p className="govuk-body-s">
        Could somebody close to you be here? <Link href="/about-me">Tell Concord about yourself</Link>, and it keeps you from their record.
      </p>
    </Page>
  );
}

const somethingToLookFor = (typed: string): string | true =>
  typed.trim().length >= 2 || 'Enter at least two letters of a name, a date of birth, or a whole number';

function Found({ search }: { search: string }) {
  const people = usePagedQuery(PersonsSearchDocument, { search }, (data) => data.persons);
  const { loading, problem, reload } = people.page;
  if (loading) return <Loading what="people" />;
  if (!people.nodes) {
    return <ProblemPage heading="We could not search" headingLevel={2} safe={problem?.message} onRetry={reload} />;
  }
  return (
    <>
      <Table
        caption="People you may see"
        rows={people.nodes}
        rowKey={(row) => row.id}
        columns={[
          { header: 'Name', cell: (row) => <Link href={`/persons/${row.id}`}>{row.name}</Link>, rowHeader: true },
          { header: 'Born', cell: bornText },
          { header: 'Registered by', cell: (row) => row.registeringAgency?.shortName },
        ]}
        empty={<NobodyFound />}
      />
      <ShowMore {...people.more} what="people" />
      {people.nodes.length > 0 && (
        <p className="govuk-body">
          Not the person you mean? <Link href="/persons/new">Register a new person</Link>. The name you typed goes into
          the form.
        </p>
      )}
    </>
  );
}

type FoundPerson = PersonsSearchQuery['persons']['nodes'][number];

const bornText = ({ bornOn, bornOnApproximate }: FoundPerson): string => {
  if (!bornOn) return 'Not known';
  return bornOnApproximate ? `About ${showBornOn(bornOn)}` : showBornOn(bornOn);
};

const NobodyFound = () => (
  <EmptyState heading="Nobody among the people you may see">
    <p>
      Another agency may still know them: Concord does not say. Check the spelling, try a name they are known by, or
      register them for your agency. The name you typed goes into the form.
    </p>
    <ButtonLink href="/persons/new">Register a new person</ButtonLink>
  </EmptyState>
);
