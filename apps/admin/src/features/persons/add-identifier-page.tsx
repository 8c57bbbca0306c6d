import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { AddPersonIdentifierDocument } from '../../gql/graphql.js';
import { AddToPerson, usePersonRecord } from './add-to-person.js';
import { aKindOfNumber, IdentifierFields, noNumber } from './identifier-fields.js';
import { aNumberOf } from './person-rules.js';

export const Component = () => (
  <AddToPerson title="Add a number">
    <IdentifierForm />
  </AddToPerson>
);

function IdentifierForm() {
  const { personId, cancel, goBack } = usePersonRecord();
  const add = useChange(AddPersonIdentifierDocument);
  const form = useForm({ id: 'add-number', start: noNumber() });
  const draft = useDraft(`person-number:${personId}`, form);
  const submit = form.submit(async (values, submissionId) => {
    await add.send({ input: { personId, submissionId, ...values } });
    goBack('The number was added');
  });
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Add the number" actions={cancel}>
        <IdentifierFields
          kind={form.field('kind', aKindOfNumber)}
          value={form.field('value', aNumberOf(form.values.kind))}
        />
        {draft.status}
      </Form>
    </>
  );
}
