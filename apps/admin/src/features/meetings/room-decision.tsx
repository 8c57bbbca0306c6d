import { useState } from 'react';
import { useClient } from 'urql';
import type { DecisionDefinition } from '@concord/domain';
import { Button, Checkboxes, Details, Radios, Select, SummaryCard, Tag, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useConflict } from '../../app/use-conflict.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AmendDecisionDocument, DecisionNowDocument, RecordDecisionDocument, RecordDissentDocument, RoomChoicesDocument, type DecisionPartsFragment } from '../../gql/graphql.js';
import { WhoSeesPanel } from '../sharing/who-sees-panel.js';
import { audienceChoices, audienceInput, noAudience } from './audience-choices.js';
import type { RoomProps } from './room-props.js';

interface RoomDecisionProps extends RoomProps {
  decision: DecisionDefinition;
}

/** One decision of the forum: recorded, or to be recorded by those who keep the record. */
export function RoomDecision({ decision, ...room }: RoomDecisionProps) {
  const recorded = room.record.meeting.decisions.find((it) => it.decisionKey === decision.key);
  const [editing, setEditing] = useState(false);
  const mayEdit = room.canWrite && room.keeps;
  return (
    <div id={`decisions-${decision.key}`}>
      {recorded ? <Recorded decision={decision} recorded={recorded} {...room} /> : <SummaryCard headingLevel={3} title={decision.label} status={<Tag colour={decision.mandatory ? 'orange' : 'grey'}>{decision.mandatory ? 'To be decided' : 'May be decided'}</Tag>}><p className="govuk-body">{decision.question}</p></SummaryCard>}
      {mayEdit && !editing && <Button kind="secondary" onClick={() => setEditing(true)}>{recorded ? 'Change' : 'Record'} this decision<span className="govuk-visually-hidden">: {decision.label}</span></Button>}
      {mayEdit && editing && <DecisionForm decision={decision} recorded={recorded} {...room} onDone={() => { setEditing(false); room.reload(); }} />}
    </div>
  );
}

function Recorded({ decision, recorded, canWrite, reload }: RoomDecisionProps & { recorded: DecisionPartsFragment }) {
  const outcome = decision.outcomes.find((it) => it.code === recorded.outcome);
  return (
    <SummaryCard
      headingLevel={3}
      title={decision.label}
      status={<Tag colour={recorded.rationale ? 'green' : 'orange'}>{recorded.rationale ? 'Recorded' : 'Reason missing'}</Tag>}
      rows={[
        { key: 'Outcome', value: [outcome?.label, recorded.agency?.shortName].filter(Boolean).join(': ') },
        { key: 'Why', value: recorded.rationale },
        recorded.optionsConsidered ? { key: 'Also considered', value: recorded.optionsConsidered } : null,
        recorded.legalOptions.length > 0 ? { key: 'Legal options considered', value: recorded.legalOptions.map((code) => decision.legalOptions?.find((it) => it.code === code)?.label ?? code).join(', ') } : null,
        recorded.adultsView ? { key: 'The person’s view', value: recorded.adultsView } : null,
        ...recorded.dissents.map((it) => ({ key: `${it.agency?.shortName ?? 'An agency'} does not agree`, value: it.words })),
      ]}
    >
      <WhoSeesPanel subject={{ kind: 'DECISION', id: recorded.id }} of={decision.label} />
      {canWrite && <DissentForm decisionId={recorded.id} reload={reload} />}
    </SummaryCard>
  );
}

function DissentForm({ decisionId, reload }: { decisionId: string; reload: () => void }) {
  const dissent = useChange(RecordDissentDocument);
  const form = useForm({ id: `dissent-${decisionId}`, start: { words: '' } });
  const submit = form.submit(async ({ words }) => {
    await dissent.send({ input: { decisionId, words } });
    form.reset({ words: '' });
    reload();
  });
  return (
    <Details summary="Our agency does not agree">
      <Form form={form} onSubmit={submit} submitText="Record that we do not agree">
        <TextArea label="What does your agency not agree with, and why?" rows={3} maxLength={4000} {...form.field('words', { required: 'Write what your agency does not agree with' })} />
      </Form>
    </Details>
  );
}

const startOf = (it: DecisionPartsFragment | undefined) => ({
  outcome: it?.outcome ?? '',
  agencyId: it?.agencyId ?? '',
  rationale: it?.rationale ?? '',
  optionsConsidered: it?.optionsConsidered ?? '',
  legalOptions: it?.legalOptions ?? ([] as readonly string[]),
  reliedOn: it?.reliedOn ?? ([] as readonly string[]),
  adultsView: it?.adultsView ?? '',
  ...noAudience,
});
type DecisionValues = ReturnType<typeof startOf>;

function DecisionForm({ decision, recorded, meeting, record, onDone }: RoomDecisionProps & { recorded: DecisionPartsFragment | undefined; onDone: () => void }) {
  const client = useClient();
  const recordNew = useChange(RecordDecisionDocument);
  const amend = useChange(AmendDecisionDocument);
  const [known, setKnown] = useState(recorded);
  const form = useForm<DecisionValues>({ id: `decision-${decision.key}`, start: startOf(recorded) });
  const load = async () => {
    const { data } = await client.query(DecisionNowDocument, { meetingId: meeting.id }).toPromise();
    const now = data?.meeting.decisions.find((it) => it.decisionKey === decision.key);
    setKnown(now);
    return { values: startOf(now), version: now?.version ?? 0 };
  };
  const conflict = useConflict({ form, version: recorded?.version ?? 0, labels: { outcome: 'Outcome', rationale: 'Why', optionsConsidered: 'Also considered', adultsView: 'The person’s view' }, load });
  const submit = form.submit(async ({ outcome, agencyId, audience, agencies, ...words }, submissionId) => {
    const input = { ...words, legalOptions: [...words.legalOptions], reliedOn: [...words.reliedOn], outcome: outcome || null, agencyId: agencyId || null, ...audienceInput({ audience, agencies }) };
    if (known) await amend.send({ input: { ...input, id: known.id, version: conflict.version } });
    else await recordNew.send({ input: { ...input, meetingId: meeting.id, decisionKey: decision.key, submissionId } });
    onDone();
  }, conflict.onProblem);
  const items = record.caseFileItems.flatMap((group) => group.items.map((it) => ({ value: it.id, label: `${group.agency.shortName}: ${it.statement.slice(0, 120)}` })));
  return (
    <>
      {conflict.panel}
      <Form form={form} onSubmit={submit} submitText="Save the decision">
        <Radios label={decision.question} options={decision.outcomes.map((it) => ({ value: it.code, label: it.label, hint: it.hint, reveal: decision.needsAgency?.includes(it.code) && form.values.outcome === it.code && <AgencyField form={form} caseFileId={meeting.caseFileId} /> }))} {...form.field('outcome', { required: 'Choose the outcome' })} />
        <TextArea label="Why?" hint="A meeting cannot be finished without a reason" rows={3} maxLength={4000} {...form.field('rationale')} />
        <TextArea label="What else was considered?" rows={2} maxLength={4000} {...form.field('optionsConsidered')} />
        {decision.legalOptions && <Checkboxes label="Legal options considered" small options={decision.legalOptions.map((it) => ({ value: it.code, label: it.label }))} {...form.field('legalOptions')} />}
        <TextArea label="What does the person say about it?" rows={2} maxLength={4000} {...form.field('adultsView')} />
        {items.length > 0 && <Details summary="Information it rests on"><Checkboxes label="Only those who may see all of it can read the decision" small options={items} {...form.field('reliedOn')} /></Details>}
        <Radios label="Who may read it?" small options={audienceChoices(form.values, meeting.caseFileId, (keys) => form.set('agencies', keys))} {...form.field('audience')} />
      </Form>
    </>
  );
}

function AgencyField({ form, caseFileId }: { form: ReturnType<typeof useForm<DecisionValues>>; caseFileId: string }) {
  const { data } = usePageQuery(RoomChoicesDocument, { caseFileId });
  const options = [...new Map((data?.audienceChoices ?? []).map((it) => [it.agencyId, { value: it.agencyId, label: it.agency?.shortName ?? '' }])).values()];
  return <Select label="Which agency?" options={options} {...form.field('agencyId', { required: 'Choose the agency' })} />;
}
