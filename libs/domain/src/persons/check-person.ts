import { isLocalDate, type LocalDate, formatDate } from '../dates/index.js';
import { checkIdentifier, type IdentifierKind } from '../identifiers/index.js';

/** What is wrong with one answer: the path of the field, and what to do. */
export interface AnswerProblem {
  readonly path: string;
  readonly message: string;
}

/** An identifier as it was typed. */
export interface TypedIdentifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/** What can be judged about a person without asking any record. Dates as typed, `YYYY-MM-DD`. */
export interface PersonToCheck {
  readonly familyName?: string | undefined;
  readonly givenNames?: string | undefined;
  readonly knownAs?: string | undefined;
  readonly bornOn?: string | undefined;
  readonly diedOn?: string | undefined;
}

const EARLIEST_BIRTH = '1895-01-01';

/** Names and dates: at least one name, real dates, in the past, in order. An empty list means that all is well. */
export function checkPerson(person: PersonToCheck, today: LocalDate): AnswerProblem[] {
  return [...checkNames(person), ...checkBirth(person.bornOn, today), ...checkDeath(person, today)];
}

function checkNames({ familyName, givenNames, knownAs }: PersonToCheck): AnswerProblem[] {
  if ([familyName, givenNames, knownAs].some((it) => it !== undefined && it !== '')) return [];
  return [
    {
      path: 'familyName',
      message: 'Enter at least one name. Where the name is not known, write what the person is called.',
    },
  ];
}

function checkBirth(bornOn: string | undefined, today: LocalDate): AnswerProblem[] {
  if (bornOn === undefined) return [];
  const problem = pastDate('Date of birth', bornOn, today);
  if (problem) return [{ path: 'bornOn', message: problem }];
  if (bornOn >= EARLIEST_BIRTH) return [];
  return [{ path: 'bornOn', message: 'Date of birth is more than 130 years ago. Check the year.' }];
}

function checkDeath({ bornOn, diedOn }: PersonToCheck, today: LocalDate): AnswerProblem[] {
  if (diedOn === undefined) return [];
  const problem = pastDate('Date of death', diedOn, today);
  if (problem) return [{ path: 'diedOn', message: problem }];
  if (bornOn === undefined || !isLocalDate(bornOn) || bornOn <= diedOn) return [];
  return [{ path: 'diedOn', message: 'Date of death is before the date of birth. Check both.' }];
}

/** A real day that is today or earlier, or what to do about it. */
export function pastDate(label: string, date: string, today: LocalDate): string | undefined {
  if (!isLocalDate(date)) return `${label} is not a real date. Check the day and the month.`;
  return date > today ? `${label} must be today or in the past. ${formatDate(date)} is in the future.` : undefined;
}

/** A real day that is today or later, or what to do about it. */
export function futureDate(label: string, date: string, today: LocalDate): string | undefined {
  if (!isLocalDate(date)) return `${label} is not a real date. Check the day and the month.`;
  return date < today ? `${label} must be today or in the future. ${formatDate(date)} is in the past.` : undefined;
}

/** Identifiers by their own rules, each once. Paths go on from `path`: `identifiers.0.value`. */
export function checkIdentifiers(
  identifiers: readonly TypedIdentifier[],
  today: LocalDate,
  path = 'identifiers',
): AnswerProblem[] {
  const seen = new Set<string>();
  return identifiers.flatMap(({ kind, value }, index) => {
    const result = checkIdentifier(kind, value, today);
    if (!result.ok) return [{ path: `${path}.${index}.value`, message: result.message }];
    const key = `${kind} ${result.value}`;
    if (seen.has(key))
      return [{ path: `${path}.${index}.value`, message: 'You have entered this number twice. Remove one.' }];
    seen.add(key);
    return [];
  });
}
