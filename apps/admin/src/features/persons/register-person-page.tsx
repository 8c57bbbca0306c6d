import { useNavigate, useSearchParams } from 'react-router';
import { AddAnother, Fieldset, InsetText, Link, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm, type Form as FormState } from '../../app/use-form.js';
import { RegisterPersonDocument } from '../../gql/graphql.js';
import { AddressFields, addressInput, addressRules, noAddress, type TypedAddress } from './address-fields.js';
import { BirthFields, birthInput, noBirth, type Birth } from './birth-fields.js';
import { CommunicationFields, noCommunication, type Communication } from './communication-fields.js';
import { aKindOfNumber, IdentifierFields, noNumber, type TypedNumber } from './identifier-fields.js';
import { NameFields } from './name-fields.js';
import { aBirthday, aNameAtLeast, aNumberOf, aPostcodeIfAny, type Names } from './person-rules.js';
import { namesFrom, typedSearch } from './typed-search.js';

interface Registration extends Names, Birth, Communication {
  aliases: { name: string }[];
  identifiers: TypedNumber[];
  addresses: TypedAddress[];
}

const emptyRegistration = (): Registration => ({
  knownAs: '',
  ...namesFrom(typedSearch.get()),
  ...noBirth,
  ...noCommunication,
  aliases: [],
  identifiers: [],
  addresses: [],
});

export function Component() {
  const register = useChange(RegisterPersonDocument);
  const goOn = useWayOn();
  const form = useForm({ id: 'register-person', start: emptyRegistration() });
  const draft = useDraft('person:new', form);

  const submit = form.submit(async (values, submissionId) => {
    const { registerPerson } = await register.send({ input: { ...inputFrom(values), submissionId } });
    goOn(registerPerson.id);
  });

  return (
    <Page title="Register a person" back={{ href: '/persons', text: 'Find a person' }} width="reading">
      <p className="govuk-body">
        Only one name is needed. Leave out what you do not know: nothing is guessed, and you can add to it later. Your
        agency keeps this record; nobody else is told that you made it.
      </p>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Register" busyText="Registering" actions={<Cancel />}>
        <NamesPart form={form} />
        <Fieldset legend="How to reach and speak to them">
          <CommunicationFields {...communicationOf(form)} />
        </Fieldset>
        <AddressesPart form={form} />
        <NumbersPart form={form} />
        {draft.status}
      </Form>
    </Page>
  );
}

const Cancel = () => <Link href="/persons">Cancel</Link>;

/** To the new record; with `?then=refer`, on to the referral that somebody came from. */
function useWayOn(): (personId: string) => void {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (personId) => {
    if (search.get('then') === 'refer') void navigate(`/referrals/new?person=${personId}`);
    else void navigate(`/persons/${personId}`, { state: { done: 'The person is registered' } });
  };
}

function inputFrom({ birthKnown, bornOn, aliases, identifiers, addresses, ...facts }: Registration) {
  return {
    ...facts,
    communicationNeeds: [...facts.communicationNeeds],
    ...birthInput({ birthKnown, bornOn }),
    aliases: aliases.map(({ name }) => name),
    identifiers,
    addresses: addresses.map(addressInput),
  };
}

type Part = { form: FormState<Registration> };

const communicationOf = (form: FormState<Registration>) => ({
  safeContact: form.field('safeContact', atMost(1000, 'How to reach them safely')),
  interpreterNeeded: form.field('interpreterNeeded'),
  language: form.field('language'),
  communicationNeeds: form.field('communicationNeeds'),
  adjustments: form.field('adjustments', atMost(500, 'Adjustments')),
});

const NamesPart = ({ form }: Part) => (
  <Fieldset legend="Who they are">
    <NameFields
      givenNames={form.field('givenNames', atMost(200, 'First and middle names'))}
      familyName={form.field('familyName', { ...atMost(200, 'Family name'), ...aNameAtLeast })}
      knownAs={form.field('knownAs', atMost(200, 'What they like to be called'))}
    />
    <AddAnother
      itemName="other name"
      min={0}
      max={20}
      items={form.values.aliases}
      blank={() => ({ name: '' })}
      onChange={(aliases) => form.set('aliases', aliases)}
    >
      {(_, index) => (
        <TextField
          label="Other name"
          hint="A former name, an alias, another spelling"
          autoComplete="off"
          spellCheck={false}
          {...form.field(`aliases.${index}.name`, {
            required: 'Enter the name, or remove it',
            ...atMost(200, 'The name'),
          })}
        />
      )}
    </AddAnother>
    <BirthFields
      birthKnown={form.field('birthKnown', { required: 'Say whether you know their date of birth' })}
      bornOn={() => form.field('bornOn', aBirthday)}
    />
  </Fieldset>
);

const AddressesPart = ({ form }: Part) => (
  <Fieldset legend="Where they stay">
    <AddAnother
      itemName="address"
      min={0}
      max={20}
      items={form.values.addresses}
      blank={noAddress}
      onChange={(addresses) => form.set('addresses', addresses)}
    >
      {(_, index) => (
        <AddressFields
          kind={form.field(`addresses.${index}.kind`, addressRules.kind)}
          safety={() => form.field(`addresses.${index}.safety`, addressRules.safety)}
          lines={form.field(`addresses.${index}.lines`, { ...addressRules.lines, ...atMost(500, 'Address') })}
          postcode={form.field(`addresses.${index}.postcode`, aPostcodeIfAny)}
          contactRule={form.field(`addresses.${index}.contactRule`, atMost(500, 'What to do there'))}
        />
      )}
    </AddAnother>
  </Fieldset>
);

const NumbersPart = ({ form }: Part) => (
  <Fieldset legend="Numbers they are known by">
    <InsetText>
      A number helps to be sure that two agencies mean the same person. Enter one only where you need it.
    </InsetText>
    <AddAnother
      itemName="number"
      min={0}
      max={20}
      items={form.values.identifiers}
      blank={noNumber}
      onChange={(identifiers) => form.set('identifiers', identifiers)}
    >
      {({ kind }, index) => (
        <IdentifierFields
          kind={form.field(`identifiers.${index}.kind`, aKindOfNumber)}
          value={form.field(`identifiers.${index}.value`, aNumberOf(kind))}
        />
      )}
    </AddAnother>
  </Fieldset>
);
