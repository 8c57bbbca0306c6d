import {
  accommodationStatuses,
  communicationNeeds,
  ethnicities,
  genderIdentities,
  languages,
  pronouns,
  sexes,
  withoutAnswer,
  yesNoAnswers,
  type CodeList,
} from '@concord/domain';
import { isEmptyDate, type DateParts } from '@concord/ui';
import { wordsFor } from './code-words.js';

const lists: Partial<Record<string, CodeList>> = {
  interpreterNeeded: yesNoAnswers,
  language: [...languages, ...withoutAnswer],
  pronouns,
  sex: sexes,
  accommodation: accommodationStatuses,
  ethnicity: ethnicities,
  genderIdentity: genderIdentities,
  birthKnown: [
    { code: 'EXACT', label: 'Known' },
    { code: 'ESTIMATED', label: 'An estimate' },
    { code: 'NOT_KNOWN', label: 'Not known' },
  ],
  died: [
    { code: 'YES', label: 'Yes' },
    { code: 'NO', label: 'No, or not that we know' },
  ],
};

/** A value of the form in words, for comparing two versions. */
export function amendmentInWords(name: string, value: unknown): string {
  if (name === 'bornOn' || name === 'diedOn') return dateAsTyped(value as DateParts);
  if (name === 'communicationNeeds') return needsInWords(value as string[]);
  const text = typeof value === 'string' ? value : '';
  const list = lists[name];
  return list ? wordsFor(list, text) : text;
}

const dateAsTyped = (parts: DateParts): string =>
  isEmptyDate(parts) ? '' : `${parts.day} ${parts.month} ${parts.year}`;

const needsInWords = (codes: readonly string[]): string =>
  codes.map((code) => wordsFor(communicationNeeds, code)).join('\n');
