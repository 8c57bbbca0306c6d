import { useNavigate, useParams } from 'react-router';
import { type StatutoryBar, statutoryBars, statutoryBarWords } from '@concord/domain';
import { Link, Radios, TextArea, TextField, WarningText } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { RecordBarredItemDocument } from '../../gql/graphql.js';

const start: { barKind: StatutoryBar | ''; statement: string; source: string } = { barKind: '', statement: '', source: '' };

/** Recording what a law closes: under its law, for oneself and those one names. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const navigate = useNavigate();
  const record = useChange(RecordBarredItemDocument);
  const form = useForm({ id: 'closed-by-law', start });
  const back = `/case-files/${caseFileId}/information/closed-by-law`;
  const submit = form.submit(async ({ barKind, statement, source }, submissionId) => {
    if (!barKind) return;
    await record.send({ input: { caseFileId, barKind, statement, source, submissionId } });
    void navigate(back, { state: { done: 'Recorded. Only you read it until you name somebody.' } });
  });
  return (
    <Page title="Record something that a law closes" back={{ href: back, text: 'Back' }} width="reading">
      <WarningText>Record it here only if it must be kept at all. Telling others can be an offence: ask your legal adviser before you write.</WarningText>
      <Form form={form} onSubmit={submit} submitText="Record it" actions={<Link href={back}>Cancel</Link>}>
        <Radios
          label="Which law closes it?"
          options={statutoryBars.map((code) => ({ value: code, label: statutoryBarWords[code].label, hint: `${statutoryBarWords[code].law}. ${statutoryBarWords[code].hint}` }))}
          {...form.field('barKind', { required: 'Choose the law that closes it' })}
        />
        <TextArea label="What must be kept" maxLength={4000} {...form.field('statement', { required: 'Write what must be kept' })} />
        <TextField label="Where it comes from" {...form.field('source', { required: 'Say where it comes from' })} />
      </Form>
    </Page>
  );
}
