import { InsetText, Link, TextArea } from '@concord/ui';
import { useNavigate, useParams } from 'react-router';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { ReviseMinutesDocument } from '../../gql/graphql.js';

export function Component() {
  const { meetingId = '' } = useParams();
  const navigate = useNavigate();
  const back = `/meetings/${meetingId}/minutes`;
  const revise = useChange(ReviseMinutesDocument);
  const form = useForm({ id: 'new-version', start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await revise.send({ input: { meetingId, reason } });
    void navigate(back);
  });
  return (
    <Page title="Begin a new version of the minutes" back={{ href: back, text: 'Back to the minutes' }} width="reading">
      <InsetText>The approved version stays in force until the chair approves the new one. Then everybody who attended is told, and the earlier copies say that they were replaced.</InsetText>
      <Form form={form} onSubmit={submit} submitText="Begin a new version" actions={<Link href={back}>Cancel</Link>}>
        <TextArea label="Why is a new version needed?" {...form.field('reason', { required: 'Say why a new version is needed' })} />
      </Form>
    </Page>
  );
}
