import { useNavigate } from 'react-router';
import { type AgencyDocumentKind, agencyDocumentKindLabels, agencyDocumentKinds } from '@concord/domain';
import { DateFields, Link, noDate, Radios, TextField, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { RecordAgencyDocumentDocument } from '../../gql/graphql.js';

const start = { kind: '' as AgencyDocumentKind | '', title: '', whereKept: '', inForceOn: noDate, reviewOn: noDate };

/** A sharing agreement, policy document or privacy notice of one's own agency. */
export function Component() {
  const navigate = useNavigate();
  const record = useChange(RecordAgencyDocumentDocument);
  const form = useForm({ id: 'document', start });
  const submit = form.submit(async ({ kind, title, whereKept, inForceOn, reviewOn }, submissionId) => {
    await record.send({ input: { kind: kind || 'SHARING_AGREEMENT', title, whereKept, inForceOn: toIsoDate(inForceOn) ?? '', reviewOn: toIsoDate(reviewOn) ?? '', submissionId } });
    void navigate('/standing?done=document');
  });
  return (
    <Page title="Record a document" back={{ href: '/standing', text: 'Agreements and training' }} width="reading">
      <Form form={form} onSubmit={submit} submitText="Record it" actions={<Link href="/standing">Cancel</Link>}>
        <Radios label="What is it?" options={agencyDocumentKinds.map((value) => ({ value, label: agencyDocumentKindLabels[value] }))} {...form.field('kind', { required: 'Say what it is' })} />
        <TextField label="Title and version" {...form.field('title', { required: 'Enter the title', ...atMost(200, 'The title') })} />
        <TextField label="Where is it kept?" hint="For example, a page of your intranet" {...form.field('whereKept', { required: 'Say where it is kept', ...atMost(300, 'This') })} />
        <DateFields label="In force since" hint="For example, 27 3 2026" {...form.field('inForceOn', aDate('The date', {}))} />
        <DateFields label="Review by" hint="For example, 27 3 2027" {...form.field('reviewOn', aDate('The review date', {}))} />
      </Form>
    </Page>
  );
}
