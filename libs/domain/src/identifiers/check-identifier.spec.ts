import { describe, expect, it } from '@jest/globals';
import { checkIdentifier, identifierKinds, type IdentifierKind } from './index.js';

const today = '2026-03-05';
const check = (kind: IdentifierKind, value: string) => checkIdentifier(kind, value, today);

describe('every kind of identifier', () => {
  it.each(identifierKinds.filter(({ code }) => code !== 'NATIONAL_INSURANCE_NUMBER'))(
    'accepts its own example: $label',
    ({ code, example }) => {
      expect(check(code, example).ok).toBe(true);
    },
  );

  it.each(identifierKinds)('asks for a value when none was typed: $label', ({ code }) => {
    expect(check(code, ' \u200B ')).toMatchObject({ ok: false, message: expect.stringMatching(/^Enter /) });
  });

  it.each(identifierKinds)('gives back its stored form when that is checked again: $label', ({ code, example }) => {
    const first = check(code, example);
    if (first.ok) expect(check(code, first.value)).toEqual(first);
  });
});

describe('a National Insurance number', () => {
  it('is accepted and shown in pairs', () => {
    expect(check('NATIONAL_INSURANCE_NUMBER', 'pp123456c')).toEqual({
      ok: true,
      value: 'PP123456C',
      display: 'PP 12 34 56 C',
    });
  });

  it.each(['QQ123456C', 'DA123456A', 'AO123456A', 'GB123456A', 'ZZ123456A'])(
    'is refused when its letters are never issued: %s',
    (value) => {
      expect(check('NATIONAL_INSURANCE_NUMBER', value)).toMatchObject({
        message: expect.stringContaining('these two letters'),
      });
    },
  );

  it('is refused when its last letter is beyond D', () => {
    expect(check('NATIONAL_INSURANCE_NUMBER', 'PP123456E')).toMatchObject({
      message: expect.stringContaining('A, B, C or D'),
    });
  });

  it('is refused when its shape is wrong', () => {
    expect(check('NATIONAL_INSURANCE_NUMBER', 'PP12345C')).toMatchObject({
      message: expect.stringContaining('two letters, six digits'),
    });
  });
});

describe('numbers of probation, prison, property and health organisations', () => {
  it.each<[IdentifierKind, string, string]>([
    ['PROBATION_CRN', ' x320741 ', 'X320741'],
    ['PRISON_NUMBER', 'a1234bc', 'A1234BC'],
    ['UPRN', '000100062', '100062'],
    ['ODS_CODE', 'a12345', 'A12345'],
  ])('%s typed as %j is kept as %s', (kind, typed, value) => {
    expect(check(kind, typed)).toMatchObject({ ok: true, value });
  });

  it.each<[IdentifierKind, string]>([
    ['PROBATION_CRN', 'XX32074'],
    ['PROBATION_CRN', 'X3207411'],
    ['PRISON_NUMBER', 'A123BC'],
    ['PRISON_NUMBER', '1234ABC'],
    ['UPRN', '0'],
    ['UPRN', '1234567890123'],
    ['UPRN', '12A'],
    ['ODS_CODE', 'A1'],
    ['ODS_CODE', 'A1234567890'],
  ])('%s is refused when its shape is wrong: %s', (kind, typed) => {
    expect(check(kind, typed).ok).toBe(false);
  });
});

describe('a reference whose form only its owner knows', () => {
  it('is kept as written, with gaps closed and nothing hidden', () => {
    expect(check('HOUSING_REFERENCE', ' Ten/12\u200B \t  ab ')).toMatchObject({ ok: true, value: 'Ten/12 ab' });
  });

  it('is refused when it is too long or says nothing', () => {
    expect(check('VISOR_REFERENCE', 'x'.repeat(41))).toMatchObject({
      message: expect.stringContaining('This one has 41.'),
    });
    expect(check('HOME_OFFICE_REFERENCE', '--')).toMatchObject({
      message: expect.stringContaining('at least one letter or digit'),
    });
  });
});
