import type { RiskScaleDefinition } from '@concord/domain';
import { Checkboxes, Link, Select, TextArea } from '@concord/ui';
import type { FormEvent, ReactNode } from 'react';
import { Form } from '../../app/form.js';
import { atLeastOne, atMost } from '../../app/rules.js';
import type { Form as FormState } from '../../app/use-form.js';
import { AudienceFields, type AudienceValues, type Choices, startAudience } from './audience-fields.js';

export interface RiskValues extends AudienceValues {
  domain: string;
  atRisk: readonly string[];
  description: string;
  triggers: string;
  protectiveFactors: string;
  adultsView: string;
  evidence: string;
  reason: string;
  [more: string]: unknown;
}

export const startRisk: RiskValues = { domain: '', atRisk: [], description: '', triggers: '', protectiveFactors: '', adultsView: '', evidence: '', reason: '', ...startAudience };

/** The words of a risk as the API takes them. */
export const riskWords = ({ domain, atRisk, description, triggers, protectiveFactors, adultsView, evidence }: RiskValues) => ({
  domain,
  atRisk: [...atRisk],
  description,
  triggers,
  protectiveFactors,
  adultsView,
  evidence,
});

interface RiskFormProps {
  form: FormState<RiskValues>;
  onSubmit: (event: FormEvent) => Promise<void>;
  submitText: string;
  scale: RiskScaleDefinition;
  choices: Choices;
  cancelHref: string;
  children?: ReactNode;
}

const LONG = 4000;

/** The questions about a risk, with the domains and groups of the forum's own scale. */
export function RiskForm({ form, onSubmit, submitText, scale, choices, cancelHref, children }: RiskFormProps) {
  const text = (name: 'triggers' | 'protectiveFactors' | 'adultsView' | 'evidence', label: string, hint?: string) => (
    <TextArea label={label} hint={hint} rows={3} {...form.field(name, atMost(LONG, label))} />
  );
  return (
    <Form form={form} onSubmit={onSubmit} submitText={submitText} actions={<Link href={cancelHref}>Cancel</Link>}>
      <Select
        label="What is it about?"
        options={scale.domains.map(({ code, label }) => ({ value: code, label }))}
        {...form.field('domain', { required: 'Choose what the risk is about' })}
      />
      <Checkboxes
        label="Who is at risk?"
        options={scale.groups.map(({ code, label }) => ({ value: code, label }))}
        {...form.field('atRisk', atLeastOne('Choose who is at risk'))}
      />
      <TextArea
        label="What could happen, how and how soon?"
        maxLength={LONG}
        {...form.field('description', { required: 'Describe the risk', ...atMost(LONG, 'The description') })}
      />
      {text('triggers', 'What sets it off?')}
      {text('protectiveFactors', 'What makes it smaller?', 'Strengths, people, routines')}
      {text('adultsView', 'How does the adult see it?', 'In their own words')}
      {text('evidence', 'What does it rest on?', 'From whom, and from when')}
      <AudienceFields form={form} choices={choices} />
      {children}
    </Form>
  );
}
