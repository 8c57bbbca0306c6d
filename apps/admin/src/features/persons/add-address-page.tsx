import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { AddPersonAddressDocument } from '../../gql/graphql.js';
import { AddToPerson, usePersonRecord } from './add-to-person.js';
import { AddressFields, addressInput, addressRules, noAddress } from './address-fields.js';
import { aPostcodeIfAny } from './person-rules.js';

export const Component = () => (
  <AddToPerson title="Add an address">
    <AddressForm />
  </AddToPerson>
);

function AddressForm() {
  const { personId, cancel, goBack } = usePersonRecord();
  const add = useChange(AddPersonAddressDocument);
  const form = useForm({ id: 'add-address', start: noAddress() });
  const draft = useDraft(`person-address:${personId}`, form);
  const submit = form.submit(async (values, submissionId) => {
    await add.send({ input: { personId, submissionId, ...addressInput(values) } });
    goBack('The address was added');
  });
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Add the address" actions={cancel}>
        <AddressFields
          kind={form.field('kind', addressRules.kind)}
          safety={() => form.field('safety', addressRules.safety)}
          lines={form.field('lines', { ...addressRules.lines, ...atMost(500, 'Address') })}
          postcode={form.field('postcode', aPostcodeIfAny)}
          contactRule={form.field('contactRule', atMost(500, 'What to do there'))}
        />
        {draft.status}
      </Form>
    </>
  );
}
