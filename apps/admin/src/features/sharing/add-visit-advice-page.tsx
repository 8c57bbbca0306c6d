import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { beyondConduct } from '@concord/domain';
import { Checkbox, InsetText, Link, Radios, TextArea, TextField, WarningText } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { RecordSafetyLineDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';

const start = { statement: '', isConfirmed: false, share: 'YES' as 'YES' | 'NO' | '', withholdReason: '', ringInstead: '' };

/** One line of what a visitor must do: conduct only. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const navigate = useNavigate();
  const record = useChange(RecordSafetyLineDocument);
  const form = useForm({ id: 'visit-advice', start });
  const words = beyondConduct(form.values.statement);
  const [hasWarned, setWarned] = useState(false);
  const showsWarning = words.length > 0 || hasWarned;

  const submit = form.submit(async ({ statement, isConfirmed, share, withholdReason, ringInstead }, submissionId) => {
    setWarned(words.length > 0);
    const withheld = share === 'NO' ? { withholdReason, ringInstead } : {};
    await record.send({ input: { caseFileId, statement, isConfirmed, ...withheld, submissionId } });
    void navigate(`/case-files/${caseFileId}/visit?done=yes`);
  });

  return (
    <CaseFileFrame tab="information" heading="Add visit advice" width="reading">
      <InsetText>Say what a visitor must do: two people, ring first, dog in the hall, weapons seen. No diagnosis, no offence.</InsetText>
      <Form form={form} onSubmit={submit} submitText="Give it to every agency at the table" actions={<Link href={`/case-files/${caseFileId}/visit`}>Cancel</Link>}>
        <TextArea label="What must a visitor do?" maxLength={500} {...form.field('statement', { required: 'Say what a visitor must do', ...atMost(500, 'The advice') })} />
        {showsWarning && (
          <>
            <WarningText>{words.length > 0 ? `“${words.join('”, “')}” may name an illness or an offence. Is it needed for a safe visit?` : 'Look at the words once more.'}</WarningText>
            <Checkbox label="The words are needed for a safe visit" {...form.field('isConfirmed')} />
          </>
        )}
        <Radios
          label="May the other agencies read it?"
          options={[
            { value: 'YES', label: 'Yes' },
            {
              value: 'NO',
              label: 'No. They read “Do not visit”, and whom to ring',
              reveal: form.values.share === 'NO' && (
                <>
                  <TextArea label="Why not?" maxLength={1000} {...form.field('withholdReason', { required: 'Say why they may not read it' })} />
                  <TextField label="Whom must they ring?" hint="Name or desk, and number" {...form.field('ringInstead', { required: 'Say whom to ring' })} />
                </>
              ),
            },
          ]}
          {...form.field('share')}
        />
      </Form>
    </CaseFileFrame>
  );
}
