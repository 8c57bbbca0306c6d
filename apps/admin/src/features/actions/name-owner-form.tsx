import { Link, Select } from '@concord/ui';
import { useNavigate } from 'react-router';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ActionOwnerChoicesDocument, type ActionPageQuery, NameActionOwnerDocument } from '../../gql/graphql.js';

/** The responsible agency says which of its people does it. */
export function NameOwnerForm({ action }: { action: ActionPageQuery['agreedAction'] }) {
  const navigate = useNavigate();
  const name = useChange(NameActionOwnerDocument);
  const form = useForm({ id: 'name-owner', start: { ownerPractitionerId: '' } });
  const { data } = usePageQuery(ActionOwnerChoicesDocument, { agencyId: action.responsibleAgencyId });
  const page = `/actions/${action.id}`;
  const submit = form.submit(async ({ ownerPractitionerId }) => {
    await name.send({ input: { id: action.id, version: action.version, ownerPractitionerId } });
    void navigate(page);
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Name this person" actions={<Link href={page}>Cancel</Link>}>
      <Select
        label="Who does it?"
        options={(data?.practitioners.nodes ?? []).map((it) => ({ value: it.id, label: `${it.name}, ${it.jobTitle}` }))}
        {...form.field('ownerPractitionerId', { required: 'Choose a person' })}
      />
    </Form>
  );
}
