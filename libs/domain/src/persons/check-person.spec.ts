import { describe, expect, it } from '@jest/globals';
import { checkIdentifiers, checkPerson, futureDate } from './check-person.js';
import { personKeys, readPersonQuery } from './person-search.js';

const today = '2026-11-22';

describe('a person to register', () => {
  it('needs one name and nothing else', () => {
    expect(checkPerson({ knownAs: 'Mouse' }, today)).toEqual([]);
    expect(checkPerson({ givenNames: '' }, today)).toMatchObject([{ path: 'familyName' }]);
  });

  it.each([
    ['2026-11-22', undefined],
    ['2026-11-23', 'must be today or in the past'],
    ['2025-02-29', 'not a real date'],
    ['1850-01-01', 'more than 130 years ago'],
  ])('born on %s: %s', (bornOn, message) => {
    const [problem] = checkPerson({ givenNames: 'A', bornOn }, today);
    expect(problem?.message ?? '').toContain(message ?? '');
    expect(problem === undefined).toBe(message === undefined);
  });

  it('has numbers that pass their owner’s rule, each once', () => {
    expect(checkIdentifiers([{ kind: 'NHS_NUMBER', value: '9990001006' }], today)).toEqual([]);
    expect(checkIdentifiers([{ kind: 'NHS_NUMBER', value: '9990001007' }], today)).toMatchObject([
      { path: 'identifiers.0.value' },
    ]);
  });

  it('may be expecting a child, not have expected one', () => {
    expect(futureDate('Due date', '2026-11-22', today)).toBeUndefined();
    expect(futureDate('Due date', '2026-11-21', today)).toContain('in the past');
  });
});

describe('searching', () => {
  it('reads words, dates and whole numbers, and never a date as words', () => {
    expect(readPersonQuery('Siân O’Ne', today)).toEqual({ words: ['sian', 'one'], birth: undefined, identifiers: [] });
    for (const typed of ['30 4 1961', '30/04/1961', '1961-04-30', '30 April 1961'])
      expect(readPersonQuery(typed, today)).toMatchObject({ words: [], birth: '@1961-04-30' });
    expect(readPersonQuery('999 000 1006', today).identifiers).toContainEqual({
      kind: 'NHS_NUMBER',
      value: '9990001006',
    });
    expect(readPersonQuery('9990001007', today).identifiers.filter((it) => it.kind === 'NHS_NUMBER')).toEqual([]);
  });

  it('finds a person by every name and the birthday', () => {
    expect(personKeys(['Évans', 'Siân Mair', ''], '1961-04-30')).toEqual(['evans', 'sian', 'mair', '@1961-04-30']);
  });
});
