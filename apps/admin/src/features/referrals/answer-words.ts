import {
  fieldsOf,
  formatDate,
  isLocalDate,
  type Answer,
  type Answers,
  type CodedOption,
  type ForumDefinition,
  type FormField,
} from '@concord/domain';

/** The label of a forum's own code; the code itself where the definition has lost it. */
export const optionLabel = (options: readonly CodedOption[], code: string | null | undefined): string =>
  options.find((it) => it.code === code)?.label ?? code ?? '';

const yesNoUnknown = { YES: 'Yes', NO: 'No', UNKNOWN: 'Not known' };

/** An answer in words, for reading. */
export function answerText(field: FormField, answer: Answer | undefined): string {
  if (answer === undefined || answer === null) return '';
  if (Array.isArray(answer))
    return answer.map((code) => ('options' in field ? optionLabel(field.options, code) : code)).join('; ');
  if (typeof answer === 'object') return [yesNoUnknown[answer.answer], answer.evidence].filter(Boolean).join('. ');
  if (field.kind === 'CHOICE') return optionLabel(field.options, String(answer));
  if (field.kind === 'DATE' && isLocalDate(String(answer))) return formatDate(String(answer));
  return String(answer);
}

/** The answers of one section that say something, with their questions. */
export const answeredIn = (fields: readonly FormField[], answers: Answers) =>
  fields.map((field) => ({ field, text: answerText(field, answers[field.key]) })).filter(({ text }) => text !== '');

/** The section of a form that asks a question. */
export const sectionOf = ({ referralForm }: ForumDefinition, key: string) =>
  referralForm.sections.find(({ fields }) => fields.some((it) => it.key === key));

/** What each question is called, by the path of its field in the form. */
export const fieldLabels = ({ referralForm }: ForumDefinition): Record<string, string> =>
  Object.fromEntries(fieldsOf(referralForm).map((field) => [`answers.${field.key}`, field.label]));

/** The definition as the API gives it: its shape is the published type. */
export const asDefinition = (definition: unknown): ForumDefinition => definition as ForumDefinition;
export const asAnswers = (answers: unknown): Answers => (answers ?? {}) as Answers;
