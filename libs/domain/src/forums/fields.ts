/**
 * Short ways to write a field, so that a form reads like a form. They add nothing but the usual lengths.
 */
import type { Category, CodedOption } from '../words.js';
import type { ChoiceField, DateAnswerField, NumberField, TextField, YesNoUnknownField } from './form-definition.js';

type Extras<Field> = Partial<Omit<Field, 'key' | 'kind' | 'label' | 'options' | 'itemCategory' | 'administrative'>>;

/** Words about a person: they become an item of this category. */
export const words = (
  key: string,
  label: string,
  itemCategory: Category,
  extras: Extras<TextField> = {},
): TextField => ({
  key,
  kind: 'LONG_TEXT',
  label,
  itemCategory,
  maximumLength: 4000,
  ...extras,
});

/** One line about a person: it becomes an item of this category. */
export const line = (
  key: string,
  label: string,
  itemCategory: Category,
  extras: Extras<TextField> = {},
): TextField => ({
  key,
  kind: 'TEXT',
  label,
  itemCategory,
  maximumLength: 200,
  ...extras,
});

/** One line about the referral itself. It stays on the form. */
export const note = (key: string, label: string, extras: Extras<TextField> = {}): TextField => ({
  key,
  kind: 'TEXT',
  label,
  administrative: true,
  maximumLength: 200,
  ...extras,
});

/** Yes, no or unknown with evidence, which becomes an item of this category. */
export const question = (
  key: string,
  label: string,
  itemCategory: Category,
  extras: Extras<YesNoUnknownField> = {},
): YesNoUnknownField => ({
  key,
  kind: 'YES_NO_UNKNOWN',
  label,
  itemCategory,
  maximumLength: 2000,
  evidenceLabel: 'How do you know, or what have you done to find out?',
  evidenceRequiredFor: ['YES'],
  ...extras,
});

export const choice = (
  key: string,
  label: string,
  options: CodedOption[],
  extras: Extras<ChoiceField> = {},
): ChoiceField => ({
  key,
  kind: 'CHOICE',
  label,
  options,
  ...extras,
});

export const choices = (
  key: string,
  label: string,
  options: CodedOption[],
  extras: Extras<ChoiceField> = {},
): ChoiceField => ({
  key,
  kind: 'CHOICES',
  label,
  options,
  ...extras,
});

export const date = (key: string, label: string, extras: Extras<DateAnswerField> = {}): DateAnswerField => ({
  key,
  kind: 'DATE',
  label,
  ...extras,
});

export const number = (
  key: string,
  label: string,
  minimum: number,
  maximum: number,
  extras: Extras<NumberField> = {},
): NumberField => ({ key, kind: 'NUMBER', label, ...extras, minimum, maximum });

/** A coded option in one line. */
export const option = (code: string, label: string, hint?: string): CodedOption =>
  hint === undefined ? { code, label } : { code, label, hint };
