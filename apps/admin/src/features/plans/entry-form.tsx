import { Checkboxes, Details, Link, TextArea } from '@concord/ui';
import type { FormEvent, ReactNode } from 'react';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import type { Form as FormState } from '../../app/use-form.js';
import type { PlanFormChoicesQuery } from '../../gql/graphql.js';
import { WhoWillSeeText } from '../sharing/who-sees-panel.js';
import { audienceInput, AudienceFields, type AudienceValues, startAudience } from './audience-fields.js';

export interface EntryValues extends AudienceValues {
  headingKey: string;
  text: string;
  sourceItemIds: readonly string[];
  reason: string;
  [more: string]: unknown;
}

export const startEntry: EntryValues = { headingKey: '', text: '', sourceItemIds: [], reason: '', ...startAudience };

interface EntryFormProps {
  caseFileId: string;
  form: FormState<EntryValues>;
  onSubmit: (event: FormEvent) => Promise<void>;
  submitText: string;
  choices: PlanFormChoicesQuery;
  cancelHref: string;
  /** Fields above the words: the heading of a new entry. */
  before?: ReactNode;
  children?: ReactNode;
}

/** The questions about an entry of the plan: its words, what it rests on, who may read it. */
export function EntryForm({ caseFileId, form, onSubmit, submitText, choices: { casePlan, audienceChoices, caseFileItems }, cancelHref, before, children }: EntryFormProps) {
  const heading = casePlan.sections.find((it) => it.key === form.values.headingKey);
  const items = caseFileItems.flatMap((it) => it.items);
  return (
    <Form form={form} onSubmit={onSubmit} submitText={submitText} actions={<Link href={cancelHref}>Cancel</Link>}>
      {before}
      <TextArea label="What is agreed?" hint={heading?.prompt} rows={8} maxLength={4000} {...form.field('text', { required: 'Write what is agreed', ...atMost(4000, 'The entry') })} />
      {items.length > 0 && (
        <Details summary="What does it rest on?" open={form.values.sourceItemIds.length > 0}>
          <Checkboxes
            label="Shared items it quotes or follows from"
            hint="Only agencies that may see every one of them will see this entry, and their conditions go with it"
            small
            options={items.map((it) => ({ value: it.id, label: it.statement, hint: it.ownerAgency?.name }))}
            {...form.field('sourceItemIds')}
          />
        </Details>
      )}
      <AudienceFields form={form} choices={audienceChoices} forOutOfHours={heading?.outOfHours} />
      {form.values.openTo !== '' && <WhoWillSeeText caseFileId={caseFileId} audience={audienceInput(form.values)} sourceItemIds={form.values.sourceItemIds} />}
      {children}
    </Form>
  );
}
