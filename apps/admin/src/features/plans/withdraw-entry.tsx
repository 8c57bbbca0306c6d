import { Details, TextArea } from '@concord/ui';
import { useNavigate } from 'react-router';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { WithdrawPlanEntryDocument } from '../../gql/graphql.js';

/** Takes an entry out of the plan. Its words are kept for those who run the case. */
export function WithdrawEntry({ entry }: { entry: { id: string; version: number; caseFileId: string } }) {
  const navigate = useNavigate();
  const withdraw = useChange(WithdrawPlanEntryDocument);
  const form = useForm({ id: 'withdraw', start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await withdraw.send({ input: { id: entry.id, version: entry.version, reason } });
    void navigate(`/case-files/${entry.caseFileId}/plan`);
  });
  return (
    <Details summary="Take this entry out of the plan">
      <Form form={form} onSubmit={submit} submitText="Take it out">
        <TextArea label="Why?" rows={2} {...form.field('reason', { required: 'Say why it is taken out', ...atMost(1000, 'The reason') })} />
      </Form>
    </Details>
  );
}
