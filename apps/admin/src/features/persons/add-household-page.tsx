import { householdMemberKinds, relationships, yesNoAnswers, type HouseholdMemberKind } from '@concord/domain';
import { DateFields, noDate, Radios, Select, TextArea, TextField, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm, type Form as FormState } from '../../app/use-form.js';
import { AddHouseholdMemberDocument } from '../../gql/graphql.js';
import { AddToPerson, usePersonRecord } from './add-to-person.js';
import { choicesOf } from './code-words.js';

export const Component = () => (
  <AddToPerson title="Add somebody who lives there">
    <HouseholdForm />
  </AddToPerson>
);

const nobodyYet = {
  kind: '' as HouseholdMemberKind | '',
  name: '',
  bornOn: noDate,
  dueOn: noDate,
  relationship: '',
  atRisk: 'NOT_ASKED',
  note: '',
};
type Member = typeof nobodyYet;

function HouseholdForm() {
  const { personId, cancel, goBack } = usePersonRecord();
  const add = useChange(AddHouseholdMemberDocument);
  const form = useForm({ id: 'add-household', start: nobodyYet });
  const draft = useDraft(`person-household:${personId}`, form);
  const submit = form.submit(async (values, submissionId) => {
    await add.send({ input: { personId, submissionId, ...inputFrom(values) } });
    goBack('The household was changed');
  });
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Add to the household" actions={cancel}>
        <Radios
          label="Who is it?"
          options={choicesOf(householdMemberKinds)}
          {...form.field('kind', { required: 'Choose a child, an unborn child or another adult' })}
        />
        {form.values.kind && <MemberFields form={form} kind={form.values.kind} />}
        {draft.status}
      </Form>
    </>
  );
}

function MemberFields({ form, kind }: { form: FormState<Member>; kind: HouseholdMemberKind }) {
  return (
    <>
      {kind === 'UNBORN_CHILD' ? <DueDate form={form} /> : <NameAndBirth form={form} />}
      <Select
        label="What are they to the person?"
        options={choicesOf(relationships)}
        placeholder="Not known"
        {...form.field('relationship')}
      />
      <Radios
        label="Are they, or may they be, at risk?"
        options={choicesOf(yesNoAnswers)}
        small
        {...form.field('atRisk')}
      />
      <TextArea
        label="What others should know"
        hint="If a child may be at risk, write the facts in the referral: from there they go to children’s services at once"
        rows={3}
        maxLength={500}
        {...form.field('note', atMost(500, 'What others should know'))}
      />
    </>
  );
}

const NameAndBirth = ({ form }: { form: FormState<Member> }) => (
  <>
    <TextField
      label="Name"
      hint="Leave it empty if you do not know it"
      autoComplete="off"
      spellCheck={false}
      {...form.field('name', { ...atMost(200, 'Name'), validate: aNameOrRelationship })}
    />
    <DateFields
      label="Date of birth"
      hint="For example, 30 4 2018. Leave it empty if you do not know it"
      {...form.field('bornOn', aDate('Date of birth', { optional: true, mustBe: 'today or earlier' }))}
    />
  </>
);

const DueDate = ({ form }: { form: FormState<Member> }) => (
  <DateFields
    label="When is the child expected?"
    hint="Leave it empty if you do not know it"
    {...form.field('dueOn', aDate('Due date', { optional: true, mustBe: 'today or later' }))}
  />
);

const aNameOrRelationship = (name: string, { kind, relationship }: Member): string | true =>
  kind !== 'OTHER_ADULT' ||
  name.trim() !== '' ||
  relationship !== '' ||
  'Write a name, or say below what this adult is to the person';

function inputFrom({ kind, name, bornOn, dueOn, relationship, atRisk, note }: Member) {
  const born = kind === 'UNBORN_CHILD' ? null : toIsoDate(bornOn);
  const due = kind === 'UNBORN_CHILD' ? toIsoDate(dueOn) : null;
  return {
    kind,
    atRisk,
    note,
    ...(kind === 'UNBORN_CHILD' ? {} : { name }),
    ...(born ? { bornOn: born } : {}),
    ...(due ? { dueOn: due } : {}),
    ...(relationship ? { relationship } : {}),
  };
}
