import { useNavigate } from 'react-router';
import { DateFields, Link, noDate, Select, TextField, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate, atMost } from '../../app/rules.js';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AgencyTrainingPageDocument, RecordTrainingDocument } from '../../gql/graphql.js';

const start = { practitionerId: '', title: '', completedOn: noDate, expiresOn: noDate };

/** That a colleague was trained. Nobody records their own. */
export function Component() {
  const navigate = useNavigate();
  const { id: me } = useSession().practitioner;
  const query = usePageQuery(AgencyTrainingPageDocument, {});
  const record = useChange(RecordTrainingDocument);
  const form = useForm({ id: 'training', start });
  const submit = form.submit(async ({ practitionerId, title, completedOn, expiresOn }, submissionId) => {
    await record.send({ input: { practitionerId, title, completedOn: toIsoDate(completedOn) ?? '', expiresOn: toIsoDate(expiresOn) ?? '', submissionId } });
    void navigate('/standing?done=training');
  });
  const colleagues = (query.data?.agencyTraining ?? []).filter((it) => it.practitionerId !== me);
  return (
    <Page title="Record training" back={{ href: '/standing', text: 'Agreements and training' }} width="reading" {...query.page}>
      {query.data && (
        <Form form={form} onSubmit={submit} submitText="Record it" actions={<Link href="/standing">Cancel</Link>}>
          <Select label="Who was trained?" hint="A colleague records yours" options={colleagues.map((it) => ({ value: it.practitionerId, label: it.practitioner?.name ?? 'Somebody' }))} {...form.field('practitionerId', { required: 'Choose who was trained' })} />
          <TextField label="What was the training?" {...form.field('title', { required: 'Enter the training', ...atMost(200, 'The training') })} />
          <DateFields label="When?" hint="For example, 27 3 2026" {...form.field('completedOn', aDate('The day of the training', { mustBe: 'today or earlier' }))} />
          <DateFields label="Last day that it counts" hint="For example, 26 3 2027" {...form.field('expiresOn', aDate('The last day', {}))} />
        </Form>
      )}
    </Page>
  );
}
