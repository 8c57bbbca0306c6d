import { describe, expect, it } from '@jest/globals';
import { readSoughtPerson } from './sought-person.js';

const today = '2026-11-22';
const read = (sought: object) => readSoughtPerson(sought, today);
const paths = (sought: object): string[] => {
  const result = read(sought);
  return result.ok ? [] : result.problems.map((it) => it.path);
};

describe('whom somebody looks for in an emergency', () => {
  it('is a whole name with its date of birth, whatever its accents and hyphens', () => {
    const result = read({ givenNames: 'Siân', familyName: 'O’Neill-Évans', bornOn: '1961-03-27' });
    expect(result).toMatchObject({ ok: true, key: { by: 'NAME_AND_BIRTH', birth: '@1961-03-27', words: expect.arrayContaining(['sian', 'oneill', 'evans']), described: 'Siân O’Neill-Évans, born 27 March 1961' } });
  });

  it('is never a name alone, half a name, or a birthday to come', () => {
    expect(paths({ givenNames: 'Siân', familyName: 'Évans' })).toEqual(['bornOn']);
    expect(paths({ familyName: 'Évans', bornOn: '1961-03-27' })).toEqual(['givenNames']);
    expect(paths({ givenNames: '*', familyName: '%', bornOn: '1961-03-27' })).toEqual(['givenNames', 'familyName']);
    expect(paths({ givenNames: 'A', familyName: 'B', bornOn: '2027-01-01' })).toEqual(['bornOn']);
  });

  it('is one whole and right number, never that of a place', () => {
    expect(read({ identifierKind: 'NHS_NUMBER', identifier: '999 000 1006' })).toMatchObject({ ok: true, key: { by: 'NHS_NUMBER', value: '9990001006' } });
    expect(paths({ identifierKind: 'NHS_NUMBER', identifier: '999 000 1007' })).toEqual(['identifier']);
    expect(paths({ identifierKind: 'UPRN', identifier: '100000000001' })).toEqual(['identifierKind']);
  });
});
