import { LinkButton, TextArea, TextField } from '@concord/ui';
import { useClient } from 'urql';
import { useParams } from 'react-router';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useConflict } from '../../app/use-conflict.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { EditMinutesBlockDocument, MinutesPageDocument, type MinutesBlockPartsFragment } from '../../gql/graphql.js';

interface EditBlockFormProps {
  block: MinutesBlockPartsFragment;
  onDone: () => void;
  onCancel: () => void;
}

/** New words for a block. When somebody else changed it meanwhile, both versions are shown. */
export function EditBlockForm({ block, onDone, onCancel }: EditBlockFormProps) {
  const { meetingId = '' } = useParams();
  const client = useClient();
  const edit = useChange(EditMinutesBlockDocument);
  const form = useForm({ id: `words-${block.id}`, start: { heading: block.heading, body: block.body } });
  const draft = useDraft(`minutes-block:${block.id}:v${block.version}`, form);
  const conflict = useConflict({
    form,
    version: block.version,
    labels: { heading: 'Heading', body: 'Words' },
    load: async () => {
      const { data } = await client.query(MinutesPageDocument, { meetingId }).toPromise();
      const latest = data?.minutesOfMeeting[0]?.blocks.find((it) => it.id === block.id) ?? block;
      return { values: { heading: latest.heading, body: latest.body }, version: latest.version };
    },
  });
  const submit = form.submit(async (values) => {
    await edit.send({ input: { id: block.id, version: conflict.version, ...values } });
    onDone();
  }, conflict.onProblem);
  return (
    <>
      {conflict.panel}
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Save these words" actions={<LinkButton onClick={onCancel}>Cancel</LinkButton>}>
        <TextField label="Heading" {...form.field('heading', { required: 'Enter a heading' })} />
        <TextArea label="Words" rows={8} {...form.field('body', { required: 'Write the words, or take the block out' })} />
        {draft.status}
      </Form>
    </>
  );
}
