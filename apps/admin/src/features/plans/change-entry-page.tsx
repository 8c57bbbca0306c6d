import { TextArea, Timeline } from '@concord/ui';
import { useNavigate, useParams } from 'react-router';
import { useClient } from 'urql';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useConflict } from '../../app/use-conflict.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PlanEntryToChangeDocument, type PlanEntryToChangeQuery, PlanFormChoicesDocument, type PlanFormChoicesQuery, RevisePlanEntryDocument, WithdrawPlanEntryDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { audienceInput, audienceLabels, audienceOf, type Choices, showIn } from './audience-fields.js';
import { EntryForm, type EntryValues } from './entry-form.js';
import { WithdrawForm } from './withdraw-form.js';

type Entry = PlanEntryToChangeQuery['planEntry'];

export function Component() {
  const { caseFileId = '', entryId = '' } = useParams();
  const choices = usePageQuery(PlanFormChoicesDocument, { caseFileId });
  const query = usePageQuery(PlanEntryToChangeDocument, { entryId });
  return (
    <CaseFileFrame tab="plan" heading="Change an entry of the plan" width="reading" page={query.problem ? query.page : choices.page}>
      {query.data && choices.data && (
        <>
          <ChangeEntry entry={query.data.planEntry} choices={choices.data} />
          {query.data.planEntry.permittedActions.includes('withdraw') && <WithdrawEntry entry={query.data.planEntry} />}
          <History entry={query.data.planEntry} />
        </>
      )}
    </CaseFileFrame>
  );
}

const valuesOf = (entry: Entry, choices: Choices): EntryValues => ({
  headingKey: entry.headingKey,
  text: entry.text,
  sourceItemIds: [...entry.sourceItemIds],
  reason: '',
  ...audienceOf(entry, choices),
});

function ChangeEntry({ entry, choices }: { entry: Entry; choices: PlanFormChoicesQuery }) {
  const navigate = useNavigate();
  const client = useClient();
  const revise = useChange(RevisePlanEntryDocument);
  const form = useForm({ id: 'entry', start: valuesOf(entry, choices.audienceChoices) });
  const page = `/case-files/${entry.caseFileId}/plan`;
  const conflict = useConflict({
    form,
    version: entry.version,
    labels: { text: 'What is agreed', ...audienceLabels },
    show: showIn(choices.audienceChoices),
    load: async () => {
      const { data } = await client.query(PlanEntryToChangeDocument, { entryId: entry.id }, { requestPolicy: 'network-only' }).toPromise();
      const latest = data?.planEntry ?? entry;
      return { values: { ...valuesOf(latest, choices.audienceChoices), reason: form.values.reason }, version: latest.version };
    },
  });
  const submit = form.submit(async (values) => {
    const { text, sourceItemIds, reason } = values;
    await revise.send({ input: { id: entry.id, version: conflict.version, text, sourceItemIds: [...sourceItemIds], audience: audienceInput(values), reason } });
    void navigate(page);
  }, conflict.onProblem);
  return (
    <>
      {conflict.panel}
      <EntryForm caseFileId={entry.caseFileId} form={form} onSubmit={submit} submitText="Save the new wording" choices={choices} cancelHref={page}>
        <TextArea label="Why does it change?" hint="Earlier wordings are kept with their reasons" rows={2} {...form.field('reason', { required: 'Say why it changed', ...atMost(1000, 'The reason') })} />
      </EntryForm>
    </>
  );
}

function WithdrawEntry({ entry: { id, version, caseFileId } }: { entry: Entry }) {
  const navigate = useNavigate();
  const withdraw = useChange(WithdrawPlanEntryDocument);
  const takeOut = async (reason: string) => {
    await withdraw.send({ input: { id, version, reason } });
    void navigate(`/case-files/${caseFileId}/plan`);
  };
  return <WithdrawForm summary="Take this entry out of the plan" onWithdraw={takeOut} />;
}

const changes: Record<Entry['history'][number]['change'], string> = { WRITTEN: 'Written', CHANGED: 'Worded anew', CONFIRMED: 'Confirmed as still correct', WITHDRAWN: 'Taken out' };

function History({ entry }: { entry: Entry }) {
  if (entry.history.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">What changed, and why</h2>
      <Timeline
        headingLevel={3}
        events={entry.history.map((it) => ({ id: it.id, title: changes[it.change], at: it.createdAt, byline: it.author?.name, children: <><p>{it.reason}</p>{it.change !== 'CONFIRMED' && <p className="concord-prewrap">{it.text}</p>}</> }))}
      />
    </>
  );
}
