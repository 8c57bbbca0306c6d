import { formatDate, isLocalDate, type LocalDate } from '../dates/index.js';
import { checkIdentifier, type IdentifierKind, identifierKinds } from '../identifiers/index.js';
import { personKeys } from '../persons/person-search.js';
import { cleanLine, searchKeys } from '../text/index.js';

/** What somebody types to find one person in an emergency: name and date of birth, or one whole number. */
export interface SoughtPerson {
  readonly givenNames?: string | undefined;
  readonly familyName?: string | undefined;
  readonly bornOn?: string | undefined;
  readonly identifierKind?: string | undefined;
  readonly identifier?: string | undefined;
}

/** The same in the form in which people are found: exact, and one person only. */
export type SoughtKey =
  | { readonly by: 'NAME_AND_BIRTH'; readonly words: readonly string[]; readonly birth: string; readonly described: string }
  | { readonly by: IdentifierKind; readonly value: string; readonly described: string };

export type SoughtResult =
  | { readonly ok: true; readonly key: SoughtKey }
  | { readonly ok: false; readonly problems: readonly { readonly path: string; readonly message: string }[] };

/** Numbers of a place find whoever lives there, so nobody is found by them. */
export const emergencyIdentifierKinds = identifierKinds.filter(({ code }) => code !== 'UPRN');

/** Reads what was typed. It looks at nothing but the words: whether anybody is known by them is found out only by opening. */
export function readSoughtPerson(sought: SoughtPerson, today: LocalDate): SoughtResult {
  return sought.identifierKind ? byNumber(sought, today) : byName(sought, today);
}

function byNumber({ identifierKind, identifier = '' }: SoughtPerson, today: LocalDate): SoughtResult {
  const kind = emergencyIdentifierKinds.find(({ code }) => code === identifierKind);
  if (!kind) return refused('identifierKind', 'Choose the kind of number.');
  const result = checkIdentifier(kind.code, identifier, today);
  if (!result.ok) return refused('identifier', result.message);
  return { ok: true, key: { by: kind.code, value: result.value, described: `${kind.label} ${result.display}` } };
}

function byName({ givenNames = '', familyName = '', bornOn = '' }: SoughtPerson, today: LocalDate): SoughtResult {
  const problems = [
    ...(searchKeys(givenNames).length === 0 ? [{ path: 'givenNames', message: 'Enter the first name as it is likely to be recorded.' }] : []),
    ...(searchKeys(familyName).length === 0 ? [{ path: 'familyName', message: 'Enter the family name.' }] : []),
    ...(isLocalDate(bornOn) && bornOn <= today ? [] : [{ path: 'bornOn', message: 'Enter the date of birth. Without it, use a number such as the NHS number.' }]),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const words = [...new Set([...searchKeys(givenNames), ...searchKeys(familyName)])];
  const [birth = ''] = personKeys([], bornOn);
  return { ok: true, key: { by: 'NAME_AND_BIRTH', words, birth, described: `${cleanLine(givenNames)} ${cleanLine(familyName)}, born ${formatDate(bornOn)}` } };
}

const refused = (path: string, message: string): SoughtResult => ({ ok: false, problems: [{ path, message }] });
