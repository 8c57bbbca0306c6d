import { useNavigate, useParams } from 'react-router';
import type { TypedDocumentNode } from 'urql';
import { DateFields, Link, Radios, Select, Tabs, TextArea, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm, type Form as FormState } from '../../app/use-form.js';
import {
  AddAddressDocument,
  AddAliasDocument,
  AddIdentifierDocument,
  LinkPeopleDocument,
  RecordHouseholdMemberDocument,
} from '../../gql/graphql.js';
import { choices } from './person-choices.js';
import { addressInput, memberInput, noAddress, noIdentifier, noMember, type MemberAnswers } from './person-form.js';

/** Adds one thing to a person's record. */
export function Component() {
  const { personId = '' } = useParams();
  return (
    <Page
      title="Add to a person’s record"
      back={{ href: `/people/${personId}`, text: 'Back to the record' }}
      width="reading"
    >
      <Tabs
        label="What to add"
        tabs={[
          { id: 'number', label: 'Number', content: <NumberForm personId={personId} /> },
          { id: 'address', label: 'Address', content: <AddressForm personId={personId} /> },
          { id: 'name', label: 'Other name', content: <NameForm personId={personId} /> },
          { id: 'household', label: 'Household', content: <HouseholdForm personId={personId} /> },
          { id: 'relation', label: 'Who matters', content: <RelationForm personId={personId} /> },
        ]}
      />
    </Page>
  );
}

interface PartProps {
  personId: string;
}

/** Sends what was typed and goes back to the record. */
function useAdding<Values extends object, Data>(
  form: FormState<Values>,
  document: TypedDocumentNode<Data, { input: never }>,
  personId: string,
  inputOf: (values: Values) => object,
) {
  const navigate = useNavigate();
  const add = useChange(document as TypedDocumentNode<Data, { input: object }>);
  return form.submit(async (values, submissionId) => {
    await add.send({ input: { personId, submissionId, ...inputOf(values) } });
    void navigate(`/people/${personId}`);
  });
}

const cancel = (personId: string) => <Link href={`/people/${personId}`}>Cancel</Link>;

function NumberForm({ personId }: PartProps) {
  const form = useForm({ id: 'number', start: noIdentifier });
  const submit = useAdding(form, AddIdentifierDocument, personId, (values) => values);
  return (
    <Form form={form} onSubmit={submit} submitText="Add this number" actions={cancel(personId)}>
      <Select label="Kind of number" options={choices.identifierKind} placeholder={null} {...form.field('kind')} />
      <TextField
        label="Number"
        width={20}
        spellCheck={false}
        {...form.field('value', { required: 'Enter the number' })}
      />
    </Form>
  );
}

function AddressForm({ personId }: PartProps) {
  const form = useForm({ id: 'address', start: noAddress });
  const submit = useAdding(form, AddAddressDocument, personId, addressInput);
  return (
    <Form form={form} onSubmit={submit} submitText="Add this address" actions={cancel(personId)}>
      <Select label="What sort of place" options={choices.addressKind} placeholder={null} {...form.field('kind')} />
      <TextArea label="Address" rows={3} maxLength={500} {...form.field('lines', { required: 'Enter the address' })} />
      <TextField
        label="Postcode"
        hint="ZZ99 3VZ for no fixed abode"
        width={10}
        spellCheck={false}
        {...form.field('postcode')}
      />
      <Radios
        label="Who may see this address?"
        hint="A refuge is always protected"
        options={choices.addressSafety}
        {...form.field('safety')}
      />
      <TextArea
        label="What to do or not do there (optional)"
        rows={2}
        maxLength={500}
        {...form.field('contactRule', atMost(500, 'This'))}
      />
    </Form>
  );
}

function NameForm({ personId }: PartProps) {
  const form = useForm({ id: 'alias', start: { name: '' } });
  const submit = useAdding(form, AddAliasDocument, personId, (values) => values);
  return (
    <Form form={form} onSubmit={submit} submitText="Add this name" actions={cancel(personId)}>
      <TextField
        label="Other name"
        width={30}
        spellCheck={false}
        {...form.field('name', { required: 'Enter the name' })}
      />
    </Form>
  );
}

function HouseholdForm({ personId }: PartProps) {
  const form = useForm<MemberAnswers>({ id: 'member', start: noMember });
  const submit = useAdding(form, RecordHouseholdMemberDocument, personId, memberInput);
  const isUnborn = form.values.kind === 'UNBORN_CHILD';
  return (
    <Form form={form} onSubmit={submit} submitText="Add to the household" actions={cancel(personId)}>
      <p className="govuk-body">If a child may be at risk, ring children’s services today as well.</p>
      <Radios label="Who is it?" options={choices.householdKind} small {...form.field('kind')} />
      {!isUnborn && <TextField label="Name" width={30} spellCheck={false} {...form.field('name')} />}
      {isUnborn ? (
        <DateFields
          label="Due date"
          {...form.field('dueOn', aDate('Due date', { optional: true, mustBe: 'today or later' }))}
        />
      ) : (
        <DateFields
          label="Date of birth"
          {...form.field('bornOn', aDate('Date of birth', { optional: true, mustBe: 'today or earlier' }))}
        />
      )}
      <Select label="What are they to the person?" options={choices.relationship} {...form.field('relationship')} />
      <Radios label="Are they, or may they be, at risk?" options={choices.yesNo} small {...form.field('atRisk')} />
      <TextArea
        label="What others should know (optional)"
        rows={2}
        maxLength={500}
        {...form.field('note', atMost(500, 'This'))}
      />
    </Form>
  );
}

const noRelation = { otherName: '', relationship: '', note: '' };

function RelationForm({ personId }: PartProps) {
  const form = useForm({ id: 'relation', start: noRelation });
  const submit = useAdding(form, LinkPeopleDocument, personId, ({ otherName, relationship, note }) => ({
    otherName,
    relationship,
    note: note || undefined,
  }));
  return (
    <Form form={form} onSubmit={submit} submitText="Add this person" actions={cancel(personId)}>
      <TextField
        label="Who is it?"
        width={30}
        spellCheck={false}
        {...form.field('otherName', { required: 'Write who it is' })}
      />
      <Select
        label="What are they to the person?"
        options={choices.relationship}
        {...form.field('relationship', { required: 'Choose what they are to the person' })}
      />
      <TextArea
        label="What others should know (optional)"
        rows={2}
        maxLength={500}
        {...form.field('note', atMost(500, 'This'))}
      />
    </Form>
  );
}
