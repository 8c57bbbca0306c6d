import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  Button,
  ButtonLink,
  EmptyState,
  InsetText,
  Link,
  LinkButton,
  Radios,
  ShowMore,
  showBornOn,
  Table,
  TextField,
  VisuallyHidden,
  WarningText,
} from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { usePageQuery } from '../../app/use-page-query.js';
import {
  NewReferralForumsDocument,
  NewReferralPeopleDocument,
  NewReferralPersonDocument,
  StartReferralDocument,
} from '../../gql/graphql.js';

/** First whom, then to which forum. The person's id stands in the address, the name never. */
export function Component() {
  const [parameters, setParameters] = useSearchParams();
  const personId = parameters.get('person');
  return personId ? (
    <ChooseForum personId={personId} onChangeMind={() => setParameters({})} />
  ) : (
    <ChoosePerson onChoose={(id) => setParameters({ person: id })} />
  );
}

function ChoosePerson({ onChoose }: { onChoose: (id: string) => void }) {
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const people = usePagedQuery(NewReferralPeopleDocument, { search: search || null }, (data) => data.persons);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSearch(typed.trim());
  };
  return (
    <Page
      title="Refer a person"
      heading="Whom do you want to refer?"
      back={{ href: '/referrals', text: 'My referrals' }}
    >
      <WarningText>If somebody is in danger now, ring 999 or the emergency duty team first.</WarningText>
      <form role="search" onSubmit={submit}>
        <TextField
          id="refer-search"
          type="search"
          label="Search by name, date of birth or a whole number"
          hint="For example: sian ev, 30 4 1961, or an NHS number"
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
        <Table
          caption={search ? 'People found' : 'People you can see'}
          rows={people.nodes}
          rowKey={(row) => row.id}
          columns={[
            { header: 'Name', cell: (row) => row.name, rowHeader: true },
            { header: 'Born', cell: (row) => (row.bornOn ? showBornOn(row.bornOn) : 'Not recorded') },
            { header: 'Registered by', cell: (row) => row.registeringAgency?.shortName ?? '' },
            {
              header: 'Choose',
              cell: (row) => (
                <LinkButton onClick={() => onChoose(row.id)}>
                  Refer<VisuallyHidden> {row.name}</VisuallyHidden>
                </LinkButton>
              ),
            },
          ]}
          empty={
            <EmptyState heading="You can see nobody like this">
              Check the spelling or try fewer letters. Then register the person.
            </EmptyState>
          }
        />
      )}
      <ShowMore {...people.more} what="people" />
      <ButtonLink kind="secondary" href="/persons/new?then=refer">
        Register somebody who is not listed
      </ButtonLink>
    </Page>
  );
}

function ChooseForum({ personId, onChangeMind }: { personId: string; onChangeMind: () => void }) {
  const navigate = useNavigate();
  const person = usePageQuery(NewReferralPersonDocument, { personId });
  const forums = usePageQuery(NewReferralForumsDocument, {});
  const begin = useChange(StartReferralDocument);
  const form = useForm({ id: 'new-referral', start: { forumCode: '' } });
  const submit = form.submit(async ({ forumCode }, submissionId) => {
    const { startReferral } = await begin.send({ input: { forumCode, personId, submissionId } });
    void navigate(`/case-files/${startReferral.id}/referral/write`);
  });
  const problem = person.problem ?? forums.problem;
  return (
    <Page
      title="Refer a person"
      heading="Which meeting do you need?"
      back={{ href: '/referrals', text: 'My referrals' }}
      width="reading"
      loading={person.loading || forums.loading}
      problem={problem}
      reload={forums.reload}
    >
      {person.data && forums.data && (
        <>
          <InsetText>
            You are referring <strong>{person.data.person.name}</strong>.{' '}
            <LinkButton onClick={onChangeMind}>Choose somebody else</LinkButton>
          </InsetText>
          <Form
            form={form}
            onSubmit={submit}
            submitText="Start the referral"
            actions={<Link href="/referrals">Cancel</Link>}
          >
            <Radios
              label="Forum"
              options={forums.data.forums.map(({ code, title, purpose }) => ({
                value: code,
                label: title,
                hint: purpose,
              }))}
              {...form.field('forumCode', { required: 'Choose the forum' })}
            />
          </Form>
        </>
      )}
    </Page>
  );
}
