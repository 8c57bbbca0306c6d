import { useNavigate, useParams } from 'react-router';
import { Link, Radios } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { Problem } from '../../app/problem.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { useWorkingOn } from '../../app/working-on.js';
import { PurposePageDocument } from '../../gql/graphql.js';

/** For what a case is read, where it is not the everyday work on it. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const navigate = useNavigate();
  const working = useWorkingOn();
  const query = usePageQuery(PurposePageDocument, { caseFileId });
  const form = useForm({ id: 'purpose', start: { purpose: '' } });
  const submit = form.submit(async ({ purpose }) => {
    const done = await working?.begin(caseFileId, purpose);
    if (!done) throw new Problem('INTERNAL', 'We could not save this. Try again.');
    void navigate(`/case-files/${caseFileId}`);
  });
  return (
    <Page title="Why you read this case" heading="Why are you reading this case?" back={{ href: `/case-files/${caseFileId}`, text: 'Back to the case' }} width="reading" {...query.page}>
      {query.data && (
        <Form form={form} onSubmit={submit} submitText="Continue" actions={<Link href={`/case-files/${caseFileId}`}>Cancel</Link>}>
          <Radios
            label="Purpose"
            hint="It is written beside everything you read, for an hour, or until the meeting ends. It ends when you open another case."
            options={query.data.purposes.map((it) => ({ value: it.code, label: it.label, hint: it.hint }))}
            {...form.field('purpose', { required: 'Choose why you read this case' })}
          />
        </Form>
      )}
    </Page>
  );
}
