import { identifierKinds, type IdentifierKind, checkIdentifier } from '../identifiers/index.js';
import { isLocalDate, type LocalDate, parseDateInput } from '../dates/index.js';
import { searchKeys } from '../text/index.js';

/** The words a person is found by: every name they go by, and the date of birth as one word. */
export function personKeys(names: readonly string[], bornOn: LocalDate | null): string[] {
  const words = names.flatMap((name) => [...searchKeys(name)]);
  return [...new Set([...words, ...(bornOn ? [birthKey(bornOn)] : [])])];
}

/** What somebody typed into the search box, read in every way it can be meant. */
export interface PersonQuery {
  /** Each must begin a word of a name. */
  readonly words: readonly string[];
  /** A date of birth, as the key it is stored under. */
  readonly birth: string | undefined;
  /** Identifiers of which this is a correct writing. Found by equality only. */
  readonly identifiers: readonly { readonly kind: IdentifierKind; readonly value: string }[];
}

export function readPersonQuery(typed: string, today: LocalDate): PersonQuery {
  const birth = readDate(typed.trim(), today);
  const identifiers = /\d/.test(typed)
    ? identifierKinds.flatMap(({ code }) => {
        const result = checkIdentifier(code, typed, today);
        return result.ok ? [{ kind: code, value: result.value }] : [];
      })
    : [];
  return { words: birth ? [] : searchKeys(typed), birth: birth ? birthKey(birth) : undefined, identifiers };
}

/** With a sign that no name has, so that digits typed as a word never match it. */
const birthKey = (date: LocalDate): string => `@${date}`;

function readDate(typed: string, today: LocalDate): LocalDate | undefined {
  if (isLocalDate(typed)) return typed;
  const [, day, month, year] = /^(\d{1,2})[ ./-](\d{1,2}|\p{L}+)[ ./-](\d{4})$/u.exec(typed) ?? [];
  if (!day || !month || !year) return undefined;
  const result = parseDateInput({ day, month, year }, { label: 'Date', today });
  return result.ok ? result.value : undefined;
}
