import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { InsetText, showDate, TextArea, WarningText } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ConditionPageDocument, type ConsentTaskPageQuery, PreviewConsentEffectDocument, WriteOutConditionDocument } from '../../gql/graphql.js';
import { blankLine, type ConsentValues, type ScopeLine, scopesOf, start } from './consent-form.js';
import { quoted } from './consent-words.js';
import { EffectPreview } from './effect-table.js';
import { ScopeFields } from './scope-fields.js';
import { useTablePeople } from './use-table-people.js';

type Task = ConsentTaskPageQuery['consentTask'];

/** Turns what the person said in their own words into lines that Concord keeps to (R21). */
export function WriteOutCondition({ task }: { task: Task }) {
  const navigate = useNavigate();
  const write = useChange(WriteOutConditionDocument);
  const page = usePageQuery(ConditionPageDocument, { caseFileId: task.caseFileId });
  const people = useTablePeople(task.caseFileId);
  // the same lines as in recording a no: only their noes are sent
  const form = useForm<ConsentValues>({ id: 'condition', start: { ...start, state: 'REFUSED', scopes: [lineOf(task)] } });
  const agencies = useMemo(() => [...new Map((page.data?.consentPosition.effects ?? []).map((it) => [it.agencyId, it.agency?.name ?? 'Agency'])).entries()].map(([value, label]) => ({ value, label })), [page.data]);
  const scopes = scopesOf(form.values);
  const { event } = task;
  const permits = (event?.scopes ?? []).filter((it) => it.effect === 'PERMIT').map(({ effect, category, recipient, agencyId, sector, until }) => ({ effect, category, recipient, agencyId, sector, until }));
  const input = { caseFileId: task.caseFileId, state: 'GIVEN_PARTIAL' as const, obtainedAt: event?.obtainedAt ?? task.raisedAt, supersedesIds: event ? [event.id] : [], scopes: [...permits, ...scopes] };
  const preview = usePageQuery(PreviewConsentEffectDocument, { input }, { pause: !event });
  const submit = form.submit(async ({ reason }) => {
    await write.send({ input: { taskId: task.id, version: task.version, scopes, reason } });
    void navigate(`/case-files/${task.caseFileId}/consent?done=yes`);
  });
  if (!event?.wordsShown) return <WarningText>The words are with the agency that recorded them. Ring them, or the lead professional.</WarningText>;
  return (
    <Form form={form} onSubmit={submit} submitText="Save. From now on Concord keeps to these lines">
      <InsetText>On {showDate(event.obtainedAt)} they said: {quoted(event.conditionText)}</InsetText>
      <p className="govuk-body">Until this is written out, everything that the condition names is held back. If you are not sure what they meant, ask them.</p>
      <ScopeFields form={form} agencies={agencies} people={people} hint="The first line says what the condition names. Change it to what they meant." />
      {scopes.length === 0 && <TextArea label="Why does nothing need holding back?" maxLength={1000} {...form.field('reason', { required: 'Write at least one line above, or say why nothing needs holding back', ...atMost(1000, 'The reason') })} />}
      <EffectPreview effects={preview.data?.previewConsentEffect} problem={preview.problem?.message} />
    </Form>
  );
}

/** To begin with, what is held back until now: the agency and the topic that the condition names. */
function lineOf({ event }: Task): ScopeLine {
  const line = blankLine('DENY');
  const named = event?.conditionAgencyId ? ({ recipient: 'AGENCY', agency: event.conditionAgencyId } as const) : {};
  return { ...line, ...named, category: event?.conditionCategory ?? '' };
}
