import { TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { AddPersonAliasDocument } from '../../gql/graphql.js';
import { AddToPerson, usePersonRecord } from './add-to-person.js';

export const Component = () => (
  <AddToPerson title="Add another name">
    <AliasForm />
  </AddToPerson>
);

function AliasForm() {
  const { personId, cancel, goBack } = usePersonRecord();
  const add = useChange(AddPersonAliasDocument);
  const form = useForm({ id: 'add-name', start: { name: '' } });
  const draft = useDraft(`person-name:${personId}`, form);
  const submit = form.submit(async (values, submissionId) => {
    await add.send({ input: { personId, submissionId, ...values } });
    goBack('The name was added');
  });
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Add the name" actions={cancel}>
        <TextField
          label="Another name they go by or went by"
          hint="A former name, an alias, another spelling. The person is found by it from now on"
          autoComplete="off"
          spellCheck={false}
          {...form.field('name', { required: 'Enter the name', ...atMost(200, 'The name') })}
        />
        {draft.status}
      </Form>
    </>
  );
}
