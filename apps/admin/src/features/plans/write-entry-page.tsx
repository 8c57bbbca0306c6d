import { Select } from '@concord/ui';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PlanFormChoicesDocument, type PlanFormChoicesQuery, WritePlanEntryDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { audienceInput } from './audience-fields.js';
import { EntryForm, startEntry } from './entry-form.js';

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(PlanFormChoicesDocument, { caseFileId });
  return (
    <CaseFileFrame tab="plan" heading="Add to the plan" width="reading" page={query.page}>
      {query.data && <WriteEntry caseFileId={caseFileId} choices={query.data} />}
    </CaseFileFrame>
  );
}

function WriteEntry({ caseFileId, choices }: { caseFileId: string; choices: PlanFormChoicesQuery }) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const write = useChange(WritePlanEntryDocument);
  const form = useForm({ id: 'entry', start: { ...startEntry, headingKey: search.get('heading') ?? '' } });
  const draft = useDraft(`plan-entry:new:${caseFileId}`, form);
  const page = `/case-files/${caseFileId}/plan`;
  const submit = form.submit(async (values, submissionId) => {
    const { headingKey, text, sourceItemIds } = values;
    await write.send({ input: { caseFileId, headingKey, text, sourceItemIds: [...sourceItemIds], audience: audienceInput(values), submissionId } });
    void navigate(page);
  });
  return (
    <>
      {draft.notice}
      <EntryForm
        caseFileId={caseFileId}
        form={form}
        onSubmit={submit}
        submitText="Save the entry"
        choices={choices}
        cancelHref={page}
        before={
          <Select
            label="Heading"
            options={choices.casePlan.sections.map(({ key, title }) => ({ value: key, label: title }))}
            {...form.field('headingKey', { required: 'Choose a heading' })}
          />
        }
      >
        {draft.status}
      </EntryForm>
    </>
  );
}
