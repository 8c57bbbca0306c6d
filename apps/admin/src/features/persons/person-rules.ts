import { checkIdentifier, checkPostcode, todayInLondon, type IdentifierKind } from '@concord/domain';
import { aDate } from '../../app/rules.js';

/** Rules of the fields about a person, said as the server says them, so that nobody has to send to find out. */

export interface Names {
  givenNames: string;
  familyName: string;
  knownAs: string;
}

export const aNameAtLeast = {
  validate: (_: string, { givenNames, familyName, knownAs }: Names): string | true =>
    [givenNames, familyName, knownAs].some((name) => name.trim() !== '') ||
    'Enter at least one name. Where the name is not known, write what the person is called.',
};

export const aNumberOf = (kind: IdentifierKind | '') => ({
  validate: (value: string): string | true => {
    if (kind === '') return value.trim() !== '' || 'Enter the number';
    const result = checkIdentifier(kind, value, todayInLondon(new Date()));
    return result.ok || result.message;
  },
});

export const aPostcodeIfAny = {
  validate: (value: string): string | true => {
    if (value.trim() === '') return true;
    const result = checkPostcode(value);
    return result.ok || result.message;
  },
};

export const aBirthday = aDate('Date of birth', { mustBe: 'today or earlier' });
