import { useNavigate, useSearchParams } from 'react-router';
import { relationships } from '@concord/domain';
import { EmptyState, InsetText, Link, Radios, Select, TextArea, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ConcernAboutDocument, RecordConcernDocument } from '../../gql/graphql.js';

type YesNo = 'YES' | 'NO' | '';
const start = {
  raisedBy: '',
  relationship: '',
  words: '',
  howToReply: '',
  adultMayKnow: '' as YesNo,
  otherAgenciesMayKnow: '' as YesNo,
};

/** Writes down a worry of a family member or carer: `?person=` and, where there is one, `?caseFile=`. */
export function Component() {
  const [parameters] = useSearchParams();
  const personId = parameters.get('person') ?? '';
  const caseFileId = parameters.get('caseFile') ?? undefined;
  const query = usePageQuery(ConcernAboutDocument, { personId }, { pause: personId === '' });
  return (
    <Page
      title="Write down a family concern"
      back={
        caseFileId ? { href: `/case-files/${caseFileId}`, text: 'Case file' } : { href: '/concerns', text: 'Concerns' }
      }
      width="reading"
      {...query.page}
      empty={
        personId === '' && (
          <EmptyState heading="Whom is it about?">
            <Link href="/persons">Find the person first</Link>.
          </EmptyState>
        )
      }
    >
      {query.data && <ConcernForm personId={personId} personName={query.data.person.name} caseFileId={caseFileId} />}
    </Page>
  );
}

function ConcernForm({
  personId,
  personName,
  caseFileId,
}: {
  personId: string;
  personName: string;
  caseFileId: string | undefined;
}) {
  const navigate = useNavigate();
  const record = useChange(RecordConcernDocument);
  const form = useForm({ id: 'concern', start });
  const draft = useDraft(`concern:${personId}`, form);
  const submit = form.submit(async ({ adultMayKnow, otherAgenciesMayKnow, howToReply, ...rest }, submissionId) => {
    const input = {
      ...rest,
      personId,
      caseFileId,
      howToReply: howToReply || undefined,
      adultMayKnow: adultMayKnow === 'YES',
      otherAgenciesMayKnow: otherAgenciesMayKnow === 'YES',
      submissionId,
    };
    const { recordConcern } = await record.send({ input });
    void navigate(`/concerns/${recordConcern.id}`);
  });
  return (
    <>
      {draft.notice}
      <InsetText>
        About <strong>{personName}</strong>. You may always listen and write down what you are told. What you may tell
        them about {personName} is another question, and needs {personName}’s permission.
      </InsetText>
      <Form form={form} onSubmit={submit} submitText="Keep this concern" actions={<Link href="/concerns">Cancel</Link>}>
        <TextField
          label="Who raised it?"
          width={30}
          spellCheck={false}
          {...form.field('raisedBy', { required: 'Write who raised it' })}
        />
        <Select
          label="What are they to the person?"
          options={relationships.map(({ code, label }) => ({ value: code, label }))}
          {...form.field('relationship', { required: 'Choose what they are to the person' })}
        />
        <TextArea
          label="What did they say?"
          hint="In their words"
          maxLength={4000}
          {...form.field('words', { required: 'Write down what they said', ...atMost(4000, 'This') })}
        />
        <TextArea
          label="How can they be reached with a reply?"
          rows={2}
          maxLength={500}
          {...form.field('howToReply', atMost(500, 'This'))}
        />
        <Radios
          label="May the person know that they raised it?"
          hint="Ask them: it is their choice"
          inline
          options={yesNo}
          {...form.field('adultMayKnow', { required: 'Say whether the person may know' })}
        />
        <Radios
          label="May other agencies at the table read it?"
          hint="Ask them: it is their choice. Whoever runs the case reads it in any case."
          inline
          options={yesNo}
          {...form.field('otherAgenciesMayKnow', { required: 'Say whether other agencies may read it' })}
        />
        {draft.status}
      </Form>
    </>
  );
}

const yesNo = [
  { value: 'YES' as const, label: 'Yes' },
  { value: 'NO' as const, label: 'No' },
];
