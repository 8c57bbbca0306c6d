/**
 * A form as data: sections and fields, and one pure check of the answers. The browser and the server run
 * the same check. Coded answers stay on the form; a free-text answer becomes an item of the referring
 * agency with the category named here, so that it is released like any other (need-to-know section 1).
 */
import { notAsReassurance } from '../sharing/no-reassurance.js';
import type { Category, CodedOption } from '../words.js';
import { conditionHolds, isBlank, isIsoDay, type AnswerCondition } from './condition.js';
import type { Answer, Answers, YesNoUnknownAnswer } from './answer.js';

/**
 * When a field must be answered: as soon as the form is saved, when it is sent, or when it is sent and
 * something else was answered in a certain way. Without a rule it may be left empty.
 */
export type RequiredRule = 'ALWAYS' | 'ON_SUBMIT' | { onSubmitWhen: AnswerCondition };

interface FieldCommon {
  /** The stored key, unique in the form. */
  key: string;
  /** The question, in sentence case. */
  label: string;
  /** Help under the question. */
  hint?: string;
  /** When an answer is required. */
  required?: RequiredRule;
  /** Shown only when this holds; a hidden field is never required. */
  showWhen?: AnswerCondition;
  /**
   * The category of the item that the words become. Every field that takes words has one, unless it is
   * `administrative`.
   */
  itemCategory?: Category;
  /** Words about the referral itself and never about a person, such as a reference number. */
  administrative?: true;
  /** The adult's own words: kept as said, never tidied. */
  adultsOwnWords?: true;
  /** Facts about a child at risk: these go to children's services at once, whatever the adult says. */
  aboutChildAtRisk?: true;
}

export interface TextField extends FieldCommon {
  kind: 'TEXT' | 'LONG_TEXT';
  /** Most characters accepted. */
  maximumLength: number;
}

export interface YesNoUnknownField extends FieldCommon {
  kind: 'YES_NO_UNKNOWN';
  /** Most characters of evidence accepted. */
  maximumLength: number;
  /** The label above the evidence box. */
  evidenceLabel: string;
  /** Answers for which the evidence must be given when the form is sent. */
  evidenceRequiredFor: ('YES' | 'NO' | 'UNKNOWN')[];
}

export interface ChoiceField extends FieldCommon {
  kind: 'CHOICE' | 'CHOICES';
  options: CodedOption[];
}

export interface DateAnswerField extends FieldCommon {
  kind: 'DATE';
}

export interface NumberField extends FieldCommon {
  kind: 'NUMBER';
  minimum: number;
  maximum: number;
}

export type FormField = TextField | YesNoUnknownField | ChoiceField | DateAnswerField | NumberField;

export interface FormSection {
  /** The stored key, unique in the form. */
  key: string;
  /** The heading. */
  title: string;
  /** One or two sentences above the fields. */
  guidance?: string;
  fields: FormField[];
}

export interface FormDefinition {
  /** The heading of the whole form. */
  title: string;
  /** What the referrer reads before starting. */
  introduction: string;
  sections: FormSection[];
}

/** What is wrong with one answer, and what to do about it. */
export interface FieldProblem {
  /** The field's key; an unknown key is reported under itself. */
  key: string;
  /** Plain English that says what to do. */
  message: string;
}

export interface ValidateOptions {
  /** True when the form is being sent; a draft may be incomplete. */
  submitting: boolean;
  /** The day on which conditions are judged, as an ISO day. Only date conditions read it. */
  onDate?: string;
}

/** An item that a form gives rise to when it is sent. */
export interface ItemFromAnswer {
  fieldKey: string;
  /** The question, so that the words can be read on their own. */
  label: string;
  category: Category;
  text: string;
  adultsOwnWords: boolean;
  aboutChildAtRisk: boolean;
}

/** Every field of a form, in order. */
export const fieldsOf = (form: FormDefinition): FormField[] => form.sections.flatMap((section) => section.fields);

/** Checks answers against a form. Pure; the same in browser and server. An empty list means it may be saved or sent. */
export const validateAnswers = (form: FormDefinition, answers: Answers, options: ValidateOptions): FieldProblem[] => {
  const fields = fieldsOf(form);
  const known = new Set(fields.map((field) => field.key));
  const unknown = Object.keys(answers)
    .filter((key) => !known.has(key))
    .map((key) => ({ key, message: 'This form has no such question. Remove the answer and try again.' }));
  return [...unknown, ...fields.flatMap((field) => problemsOf(field, answers, options))];
};

/** Whether a field is shown for these answers. */
export const isShown = (field: FormField, answers: Answers, onDate = ''): boolean =>
  field.showWhen === undefined || conditionHolds(field.showWhen, answers, onDate);

/** The items that the free-text answers become, in the order of the form. Blank and hidden answers give none. */
export const itemsFromAnswers = (form: FormDefinition, answers: Answers, onDate = ''): ItemFromAnswer[] =>
  fieldsOf(form).flatMap((field) => {
    const text = wordsIn(field, answerTo(field, answers));
    if (field.itemCategory === undefined || text === '' || !isShown(field, answers, onDate)) return [];
    return [
      {
        fieldKey: field.key,
        label: field.label,
        category: field.itemCategory,
        text: field.itemCategory === 'STAFF_SAFETY' ? forVisitors(answerTo(field, answers), text) : text,
        adultsOwnWords: field.adultsOwnWords === true,
        aboutChildAtRisk: field.aboutChildAtRisk === true && !saysNo(answerTo(field, answers)),
      },
    ];
  });

/** Under visit safety the words of a “no” must not read as advice that it is safe. */
const forVisitors = (answer: Answer | undefined, text: string): string =>
  isYesNoUnknown(answer) && answer.answer !== 'YES' ? notAsReassurance(answer.answer, text) : text;

/** “No” with a reason is no reason to alert anybody; “unknown” is. */
const saysNo = (answer: Answer | undefined): boolean => isYesNoUnknown(answer) && answer.answer === 'NO';

/**
 * The answers that stay on the form: everything without the words that became items. Judge threshold rules
 * and gates (triage-rules.ts) on the whole answers when the form is sent, and keep what was found: a rule
 * that asks whether some words were given cannot be judged on these.
 */
export const codedAnswers = (form: FormDefinition, answers: Answers): Answers => {
  const kept: Answers = {};
  for (const field of fieldsOf(form)) {
    const answer = answerTo(field, answers);
    if (isBlank(answer) || answer === undefined) continue;
    if (isYesNoUnknown(answer)) kept[field.key] = { answer: answer.answer };
    else if (field.itemCategory === undefined || !takesWords(field)) kept[field.key] = answer;
  }
  return kept;
};

/** True for a field into which somebody types words. */
export const takesWords = (field: FormField): boolean =>
  field.kind === 'TEXT' || field.kind === 'LONG_TEXT' || field.kind === 'YES_NO_UNKNOWN';

const answerTo = (field: FormField, answers: Answers): Answer | undefined =>
  Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;

const problemsOf = (field: FormField, answers: Answers, options: ValidateOptions): FieldProblem[] => {
  const answer = answerTo(field, answers);
  if (!isShown(field, answers, options.onDate)) {
    return isBlank(answer) ? [] : shapeProblems(field, answer);
  }
  if (isBlank(answer)) {
    return isRequired(field, answers, options) ? [{ key: field.key, message: missingMessage(field) }] : [];
  }
  const problems = shapeProblems(field, answer);
  return problems.length > 0 || !options.submitting ? problems : evidenceProblems(field, answer);
};

const isRequired = (field: FormField, answers: Answers, { submitting, onDate = '' }: ValidateOptions): boolean => {
  if (field.required === undefined) return false;
  if (field.required === 'ALWAYS') return true;
  if (!submitting) return false;
  return field.required === 'ON_SUBMIT' || conditionHolds(field.required.onSubmitWhen, answers, onDate);
};

const missingMessage = (field: FormField): string => {
  const question = `“${field.label}”`;
  switch (field.kind) {
    case 'YES_NO_UNKNOWN':
      return `Answer yes, no or unknown to ${question}. Unknown is a proper answer.`;
    case 'CHOICE':
      return `Choose an answer to ${question}.`;
    case 'CHOICES':
      return `Choose at least one answer to ${question}.`;
    case 'DATE':
      return `Enter a date for ${question}.`;
    case 'NUMBER':
      return `Enter a number for ${question}.`;
    default:
      return `Answer ${question}. If it is not known, say so and say what was done to find out.`;
  }
};

const shapeProblems = (field: FormField, answer: Answer | undefined): FieldProblem[] => {
  const problem = shapeProblem(field, answer);
  return problem === undefined ? [] : [{ key: field.key, message: problem }];
};

const shapeProblem = (field: FormField, answer: Answer | undefined): string | undefined => {
  switch (field.kind) {
    case 'TEXT':
    case 'LONG_TEXT':
      return typeof answer === 'string' ? tooLong(field, answer) : `Answer “${field.label}” in words.`;
    case 'YES_NO_UNKNOWN':
      return isYesNoUnknown(answer)
        ? tooLong(field, answer.evidence ?? '')
        : `Answer yes, no or unknown to “${field.label}”.`;
    case 'CHOICE':
      return typeof answer === 'string' && isOffered(field, answer)
        ? undefined
        : `Choose one of the answers offered for “${field.label}”.`;
    case 'CHOICES':
      return isChoices(field, answer)
        ? undefined
        : `Choose only from the answers offered for “${field.label}”, each once.`;
    case 'DATE':
      return typeof answer === 'string' && isIsoDay(answer)
        ? undefined
        : `Enter a real date for “${field.label}”, for example 27 3 2026.`;
    case 'NUMBER':
      return isNumberWithin(field, answer)
        ? undefined
        : `Enter a whole number from ${field.minimum} to ${field.maximum} for “${field.label}”.`;
  }
};

const tooLong = (field: TextField | YesNoUnknownField, text: string): string | undefined => {
  const over = text.length - field.maximumLength;
  if (over <= 0) return undefined;
  const characters = over === 1 ? 'character' : 'characters';
  return `Shorten “${field.label}” by ${over} ${characters}: it has ${text.length} and the most is ${field.maximumLength}.`;
};

const isOffered = (field: ChoiceField, code: string): boolean => field.options.some((option) => option.code === code);

const isChoices = (field: ChoiceField, answer: Answer | undefined): boolean =>
  Array.isArray(answer) &&
  new Set(answer).size === answer.length &&
  answer.every((code) => typeof code === 'string' && isOffered(field, code));

const isNumberWithin = (field: NumberField, answer: Answer | undefined): boolean =>
  typeof answer === 'number' && Number.isInteger(answer) && answer >= field.minimum && answer <= field.maximum;

const yesNoUnknownCodes: unknown[] = ['YES', 'NO', 'UNKNOWN'];

const isYesNoUnknown = (answer: Answer | undefined): answer is YesNoUnknownAnswer =>
  typeof answer === 'object' &&
  answer !== null &&
  !Array.isArray(answer) &&
  yesNoUnknownCodes.includes(answer.answer) &&
  (answer.evidence === undefined || typeof answer.evidence === 'string') &&
  Object.keys(answer).every((key) => key === 'answer' || key === 'evidence');

const evidenceProblems = (field: FormField, answer: Answer | undefined): FieldProblem[] => {
  if (field.kind !== 'YES_NO_UNKNOWN' || !isYesNoUnknown(answer)) return [];
  if (!field.evidenceRequiredFor.includes(answer.answer) || !isBlank(answer.evidence)) return [];
  const message =
    answer.answer === 'UNKNOWN'
      ? `Say what has been done to find out the answer to “${field.label}”.`
      : `Say how you know the answer to “${field.label}”.`;
  return [{ key: field.key, message }];
};

const wordsIn = (field: FormField, answer: Answer | undefined): string => {
  if (!takesWords(field)) return '';
  if (typeof answer === 'string') return answer.trim();
  if (isYesNoUnknown(answer)) return (answer.evidence ?? '').trim();
  return '';
};
