import { useClient } from 'urql';
import { relationships } from '@concord/domain';
import { Radios, Select, showBornOn, TextArea, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { toProblem } from '../../app/problem.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { LinkPersonDocument, PersonsSearchDocument } from '../../gql/graphql.js';
import { AddToPerson, usePersonRecord } from './add-to-person.js';
import { choicesOf } from './code-words.js';
import { SearchPicker, type Found, type Picked } from './search-picker.js';

export const Component = () => (
  <AddToPerson title="Add somebody in their life">
    <LinkForm />
  </AddToPerson>
);

const nobodyYet = {
  by: '' as 'NAME' | 'RECORD' | '',
  otherName: '',
  other: null as Picked | null,
  relationship: '',
  note: '',
};

function LinkForm() {
  const { personId, cancel, goBack } = usePersonRecord();
  const link = useChange(LinkPersonDocument);
  const searchPeople = useSearchPeople(personId);
  const form = useForm({ id: 'link-person', start: nobodyYet });
  const draft = useDraft(`person-link:${personId}`, form);
  const submit = form.submit(async ({ by, otherName, other, relationship, note }, submissionId) => {
    const who = by === 'RECORD' ? { otherPersonId: other?.id } : { otherName };
    await link.send({ input: { personId, submissionId, ...who, relationship, note } });
    goBack('The person was added');
  });
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Add this person" actions={cancel}>
        <Radios
          label="Who is it?"
          options={[
            {
              value: 'NAME',
              label: 'Write their name',
              reveal: form.values.by === 'NAME' && (
                <TextField
                  label="Name"
                  autoComplete="off"
                  spellCheck={false}
                  {...form.field('otherName', { required: 'Enter the name', ...atMost(200, 'The name') })}
                />
              ),
            },
            {
              value: 'RECORD',
              label: 'Choose somebody whose record I may see',
              reveal: form.values.by === 'RECORD' && (
                <SearchPicker
                  label="Find the person"
                  search={searchPeople}
                  nobody="Nobody among the people you may see. Write their name instead."
                  {...form.field('other', { required: 'Find the person and choose them' })}
                />
              ),
            },
          ]}
          {...form.field('by', { required: 'Say how you want to name them' })}
        />
        <Select
          label="What are they to the person?"
          hint="For example, choose parent if this is the person’s mother"
          options={choicesOf(relationships)}
          {...form.field('relationship', { required: 'Choose what they are to the person' })}
        />
        <TextArea
          label="What others should know"
          rows={3}
          maxLength={500}
          {...form.field('note', atMost(500, 'What others should know'))}
        />
        {draft.status}
      </Form>
    </>
  );
}

function useSearchPeople(exceptId: string): (search: string) => Promise<Found[]> {
  const client = useClient();
  return async (search) => {
    const { data, error } = await client.query(PersonsSearchDocument, { search }).toPromise();
    if (error) throw toProblem(error);
    const people = (data?.persons.nodes ?? []).filter(({ id }) => id !== exceptId);
    return people.map(({ id, name, bornOn }) => ({
      id,
      name,
      detail: bornOn ? `Born ${showBornOn(bornOn)}` : undefined,
    }));
  };
}
