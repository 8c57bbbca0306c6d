import { Details, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useForm } from '../../app/use-form.js';

interface WithdrawFormProps {
  /** "Take this entry out of the plan". */
  summary: string;
  /** Sends the reason, then leaves the page. */
  onWithdraw: (reason: string) => Promise<unknown>;
}

/** Takes a risk or an entry out. Its words are kept for those who run the case. */
export function WithdrawForm({ summary, onWithdraw }: WithdrawFormProps) {
  const form = useForm({ id: 'withdraw', start: { reason: '' } });
  return (
    <Details summary={summary}>
      <Form form={form} onSubmit={form.submit(({ reason }) => onWithdraw(reason))} submitText="Take it out">
        <TextArea label="Why is it taken out?" hint="Its words are kept for those who run the case" rows={2} {...form.field('reason', { required: 'Say why it is taken out', ...atMost(1000, 'The reason') })} />
      </Form>
    </Details>
  );
}
