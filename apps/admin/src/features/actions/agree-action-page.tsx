import { actionPriorityLabels, type ActionPriority } from '@concord/domain';
import { Checkbox, DateFields, type DateParts, Link, noDate, Radios, Select, TextArea, toIsoDate } from '@concord/ui';
import { useNavigate, useParams } from 'react-router';
import { Form } from '../../app/form.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AgreeActionChoicesDocument, type AgreeActionChoicesQuery, AgreeActionDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { AudienceFields, audienceInput, type AudienceValues, startAudience } from '../plans/audience-fields.js';
import { OwnerFields, ownerInput, type OwnerValues, startOwner } from './owner-fields.js';

interface ActionValues extends OwnerValues, AudienceValues {
  what: string;
  desiredOutcome: string;
  dueOn: DateParts;
  priority: ActionPriority | '';
  visit: boolean;
  riskId: string;
  headingKey: string;
  [more: string]: unknown;
}

const start: ActionValues = { what: '', desiredOutcome: '', dueOn: noDate, priority: '', visit: false, riskId: '', headingKey: '', ...startOwner, ...startAudience };

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(AgreeActionChoicesDocument, { caseFileId });
  return (
    <CaseFileFrame tab="actions" heading="Agree an action" width="reading" page={query.page}>
      {query.data && <AgreeAction caseFileId={caseFileId} choices={query.data} />}
    </CaseFileFrame>
  );
}

function AgreeAction({ caseFileId, choices }: { caseFileId: string; choices: AgreeActionChoicesQuery }) {
  const navigate = useNavigate();
  const agree = useChange(AgreeActionDocument);
  const form = useForm({ id: 'action', start });
  const draft = useDraft(`action:new:${caseFileId}`, form);
  const page = `/case-files/${caseFileId}/actions`;
  const submit = form.submit(async (values, submissionId) => {
    const { what, desiredOutcome, visit, priority } = values;
    const link = { riskId: values.riskId || null, headingKey: values.headingKey || null };
    const input = { caseFileId, what, desiredOutcome, visit, priority: priority || null, dueOn: toIsoDate(values.dueOn) ?? '', ...link, ...ownerInput(values) };
    await agree.send({ input: { ...input, audience: audienceInput(values), submissionId } });
    void navigate(page);
  });
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Save the action" actions={<Link href={page}>Cancel</Link>}>
        <TextArea label="What will be done?" rows={3} {...form.field('what', { required: 'Write what will be done', ...atMost(1000, 'The action') })} />
        <TextArea label="What should it achieve?" hint="For the person, not for the agency" rows={2} {...form.field('desiredOutcome', { required: 'Write what it should achieve', ...atMost(1000, 'The desired outcome') })} />
        <OwnerFields form={form} />
        <DateFields label="Due date" hint="For example, 27 3 2026" {...form.field('dueOn', aDate('The due date', { mustBe: 'today or later' }))} />
        <Radios
          label="Priority"
          options={(Object.keys(actionPriorityLabels) as ActionPriority[]).map((value) => ({ value, label: actionPriorityLabels[value] }))}
          {...form.field('priority', { required: 'Choose a priority' })}
        />
        <Checkbox label="Somebody will visit the person: open the safety lines to their agency" {...form.field('visit')} />
        {choices.caseRisks.length > 0 && (
          <Select label="Which risk does it answer?" placeholder="None in particular" options={choices.caseRisks.map((it) => ({ value: it.id, label: it.description.slice(0, 100) }))} {...form.field('riskId')} />
        )}
        <Select label="Which part of the plan does it belong to?" placeholder="None in particular" options={choices.casePlan.sections.map((it) => ({ value: it.key, label: it.title }))} {...form.field('headingKey')} />
        <AudienceFields form={form} choices={choices.audienceChoices} />
        {draft.status}
      </Form>
    </>
  );
}
