import { InsetText, Link, Radios, Select, TextArea } from '@concord/ui';
import { useNavigate, useParams } from 'react-router';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { MinutesCopyPageDocument, RecordDisagreementDocument } from '../../gql/graphql.js';

interface DisagreeValues {
  blockId: string;
  words: string;
  open: 'TABLE' | 'RECORD' | '';
}

/** An agency says that it does not agree with minutes. It is kept with the version and never changed. */
export function Component() {
  const { copyId = '' } = useParams();
  const navigate = useNavigate();
  const back = `/minutes/copies/${copyId}`;
  const query = usePageQuery(MinutesCopyPageDocument, { id: copyId });
  const copy = query.data?.minutesCopy;
  const record = useChange(RecordDisagreementDocument);
  const form = useForm<DisagreeValues>({ id: 'disagree', start: { blockId: '', words: '', open: '' } });
  const draft = useDraft(`disagreement:${copyId}`, form);
  const submit = form.submit(async ({ blockId, words, open }, submissionId) => {
    await record.send({ input: { copyId, words, openToTable: open === 'TABLE', submissionId, ...(blockId ? { blockId } : {}) } });
    void navigate(back);
  });
  return (
    <Page title="Disagree with minutes" heading="Say that your agency does not agree" back={{ href: back, text: 'Back to the copy' }} width="reading" {...query.page}>
      {copy && (
        <>
          <InsetText>Your words are kept with {copy.label.replace('Extract of minutes, ', '')} and cannot be changed. The minutes stay as they are unless the chair begins a new version.</InsetText>
          {draft.notice}
          <Form form={form} onSubmit={submit} submitText="Record this" actions={<Link href={back}>Cancel</Link>}>
            <Select label="What is it about?" placeholder="The minutes as a whole" options={(copy.blocks ?? []).filter((it) => !it.masked).map((it) => ({ value: it.id, label: it.heading }))} {...form.field('blockId')} />
            <TextArea label="What do you not agree with, and why?" rows={6} {...form.field('words', { required: 'Say what you do not agree with, and why' })} />
            <Radios
              label="Who may read this?"
              hint="Do not repeat what was shared with your agency alone."
              options={[
                { value: 'TABLE', label: 'Everybody at the table' },
                { value: 'RECORD', label: 'Only the chair, the minute taker and the co-ordinator' },
              ]}
              {...form.field('open', { required: 'Say who may read this' })}
            />
            {draft.status}
          </Form>
        </>
      )}
    </Page>
  );
}
