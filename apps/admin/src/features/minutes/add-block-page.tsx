import { minutesBlockKindLabels, type MinutesBlockKind } from '@concord/domain';
import { Link, Select, TextArea, TextField } from '@concord/ui';
import { useNavigate, useParams } from 'react-router';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AddMinutesBlockDocument, MinutesPageDocument } from '../../gql/graphql.js';
import { AudienceFields, audienceInput, type AudienceValues } from './audience-fields.js';

const kinds: MinutesBlockKind[] = ['DISCUSSION', 'SAFETY', 'RISK', 'DECISION', 'PLAN', 'CONTINGENCY', 'ACTION', 'REVIEW'];
const start = { kind: 'DISCUSSION' as MinutesBlockKind | '', heading: '', body: '', open: '' as AudienceValues['open'], agencies: [] as readonly string[] };

export function Component() {
  const { meetingId = '' } = useParams();
  const navigate = useNavigate();
  const back = `/meetings/${meetingId}/minutes`;
  const query = usePageQuery(MinutesPageDocument, { meetingId });
  const draftMinutes = query.data?.minutesOfMeeting[0];
  const add = useChange(AddMinutesBlockDocument);
  const form = useForm({ id: 'add-block', start });
  const draft = useDraft(`minutes-block:new:${meetingId}`, form);
  const submit = form.submit(async ({ kind, heading, body, open, agencies }, submissionId) => {
    await add.send({ input: { minutesId: draftMinutes?.id ?? '', kind: kind || 'DISCUSSION', heading, body, audience: audienceInput({ open, agencies }), submissionId } });
    void navigate(back);
  });
  return (
    <Page title="Add a block to the minutes" back={{ href: back, text: 'Back to the minutes' }} width="reading" {...query.page}>
      {draftMinutes && (
        <>
          {draft.notice}
          <Form form={form} onSubmit={submit} submitText="Add the block" actions={<Link href={back}>Cancel</Link>}>
            <Select label="What does it record?" options={kinds.map((value) => ({ value, label: minutesBlockKindLabels[value] }))} {...form.field('kind', { required: 'Choose what it records' })} />
            <TextField label="Heading" {...form.field('heading', { required: 'Enter a heading' })} />
            <TextArea label="Words" rows={8} {...form.field('body', { required: 'Write the words' })} />
            <AudienceFields form={form} agencies={draftMinutes.recipients} quotes={false} />
            {draft.status}
          </Form>
        </>
      )}
    </Page>
  );
}
