import { useNavigate, useSearchParams } from 'react-router';
import { InsetText, Link } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm, type Form as FormState } from '../../app/use-form.js';
import { RegisterPersonDocument } from '../../gql/graphql.js';
import {
  addressInput,
  ContactFields,
  DetailFields,
  EqualityFields,
  memberInput,
  NameFields,
  noAnswers,
  personInput,
  type PersonAnswers,
  type RegistrationAnswers,
} from './person-form.js';

const start: RegistrationAnswers = { ...noAnswers, aliases: [], identifiers: [], addresses: [], household: [] };

const registration = ({ aliases, identifiers, addresses, household, ...facts }: RegistrationAnswers) => ({
  ...personInput(facts),
  aliases: aliases.map((it) => it.name),
  identifiers,
  addresses: addresses.map(addressInput),
  household: household.map(memberInput),
});

/** Registers a person; `?then=refer` goes on to a referral. */
export function Component() {
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const register = useChange(RegisterPersonDocument);
  const form = useForm({ id: 'person', start });
  const draft = useDraft('person:new', form);
  const facts = form as unknown as FormState<PersonAnswers>; // the same form: it has these fields and more

  const submit = form.submit(async (values, submissionId) => {
    const { registerPerson } = await register.send({ input: { ...registration(values), submissionId } });
    const goesOn = parameters.get('then') === 'refer';
    void navigate(goesOn ? `/referrals/new?person=${registerPerson.id}` : `/people/${registerPerson.id}`);
  });

  return (
    <Page title="Register a person" back={{ href: '/people', text: 'People' }} width="reading">
      {draft.notice}
      <InsetText>
        Search first. You need only a name to begin: the rest can be added later. If another agency has a record as
        well, a matching officer compares them; nothing is merged by itself.
      </InsetText>
      <Form
        form={form}
        onSubmit={submit}
        submitText="Register this person"
        actions={<Link href="/people">Cancel</Link>}
      >
        <NameFields form={facts} />
        <ContactFields form={facts} />
        <DetailFields form={form} />
        <EqualityFields form={facts} />
        {draft.status}
      </Form>
    </Page>
  );
}
