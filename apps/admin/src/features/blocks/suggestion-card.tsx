import { suggestionReasonLabels } from '@concord/domain';
import { Radios, showDate, SummaryCard, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { SettleBlockSuggestionDocument, type WhoMayNotSeePageQuery } from '../../gql/graphql.js';

type Suggestion = WhoMayNotSeePageQuery['blockSuggestions'][number];

/** A colleague who may be close to the person: shut out, or not needed and why. */
export function SuggestionCard({ suggestion, caseFileId, after }: { suggestion: Suggestion; caseFileId: string; after: (what: string) => void }) {
  const { id, version, practitioner, reasonCode, madeAt } = suggestion;
  const settle = useChange(SettleBlockSuggestionDocument);
  const start: { outcome: 'BLOCKED' | 'DISMISSED' | ''; reason: string } = { outcome: '', reason: '' };
  const form = useForm({ id: `suggestion-${id}`, start });
  const submit = form.submit(async ({ outcome, reason }) => {
    if (outcome) await settle.send({ input: { id, version, caseFileId, outcome, reason } });
    after(outcome === 'BLOCKED' ? 'They are shut out' : 'Recorded: not needed');
  });
  return (
    <SummaryCard
      title={practitioner ? `${practitioner.name}, ${practitioner.jobTitle}` : 'Somebody no longer in the directory'}
      rows={[
        { key: 'What matches', value: suggestionReasonLabels[reasonCode] },
        { key: 'Noticed', value: showDate(madeAt) },
      ]}
    >
      <Form form={form} onSubmit={submit} submitText="Record your answer">
        <Radios
          label="What do you decide?"
          hint="A shared name or home proves nothing. Ask your manager or the privacy officer if you are unsure, never the colleague."
          options={[
            { value: 'BLOCKED', label: 'Shut them out of everything about this person' },
            { value: 'DISMISSED', label: 'Not needed' },
          ]}
          {...form.field('outcome', { required: 'Choose what you decide' })}
        />
        <TextArea label="Why?" maxLength={1000} {...form.field('reason', { required: 'Say why' })} />
      </Form>
    </SummaryCard>
  );
}
