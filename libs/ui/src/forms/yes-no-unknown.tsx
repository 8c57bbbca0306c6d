import type { ReactNode } from 'react';
import { type FieldProps } from './field.js';
import { Radios } from './radios.js';
import { TextArea } from './text-area.js';

export type YesNoUnknownAnswer = 'YES' | 'NO' | 'UNKNOWN';

export interface YesNoUnknownValue {
  answer: YesNoUnknownAnswer | '';
  evidence: string;
}

interface YesNoUnknownProps extends FieldProps<YesNoUnknownValue> {
  /** The answers that ask for evidence; yes and no by default, since "not known" needs none. */
  evidenceFor?: readonly YesNoUnknownAnswer[];
  evidenceLabel?: ReactNode;
  evidenceHint?: ReactNode;
  evidenceError?: string;
  maxLength?: number;
}

const answers: readonly { value: YesNoUnknownAnswer; label: string }[] = [
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
  { value: 'UNKNOWN', label: 'Not known' },
];

export const noAnswer: YesNoUnknownValue = { answer: '', evidence: '' };

/** Yes, no or not known, and on what that rests. "Not known" is an answer of its own: silence never means no. */
export function YesNoUnknown({
  value = noAnswer,
  onChange,
  evidenceFor = ['YES', 'NO'],
  evidenceLabel = 'What do you know, and how do you know it?',
  evidenceHint,
  evidenceError,
  maxLength,
  ...field
}: YesNoUnknownProps) {
  const evidence = (
    <TextArea
      id={`${field.id}-evidence`}
      label={evidenceLabel}
      hint={evidenceHint}
      error={evidenceError}
      rows={3}
      maxLength={maxLength}
      value={value.evidence}
      onChange={(text) => onChange({ ...value, evidence: text })}
      onBlur={field.onBlur}
    />
  );
  return (
    <Radios
      {...field}
      value={value.answer}
      onChange={(answer) => onChange({ ...value, answer })}
      options={answers.map((option) => ({
        ...option,
        reveal: evidenceFor.includes(option.value) ? evidence : undefined,
      }))}
    />
  );
}
