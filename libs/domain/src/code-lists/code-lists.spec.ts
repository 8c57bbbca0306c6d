import { describe, expect, it } from '@jest/globals';
import * as lists from './index.js';

const everyList = Object.entries<unknown>(lists).filter((entry): entry is [string, lists.CodeList] =>
  Array.isArray(entry[1]),
);

describe('every code list', () => {
  it('is found here', () => {
    expect(everyList.length).toBeGreaterThanOrEqual(16);
  });

  it.each(everyList)('%s has each code once, fit for a GraphQL enum', (_, list) => {
    const codes = list.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z][A-Z0-9_]*$/);
  });

  it.each(everyList)('%s has each label once', (_, list) => {
    expect(new Set(list.map(({ label }) => label)).size).toBe(list.length);
  });
});

describe('questions about a person', () => {
  it.each([
    'ethnicities',
    'sexes',
    'statedGenders',
    'genderIdentities',
    'pronouns',
    'languages',
    'accommodationStatuses',
    'adultAtRiskAnswers',
  ] as const)('%s keep not asked, prefers not to say and not known apart', (name) => {
    expect(lists[name].map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NOT_ASKED', 'PREFER_NOT_TO_SAY', 'UNKNOWN']),
    );
  });

  it('are counted for the NHS by its own codes', () => {
    expect((['A', 'S', 'PREFER_NOT_TO_SAY', 'NOT_ASKED', 'UNKNOWN'] as const).map(lists.nhsEthnicityCode)).toEqual([
      'A',
      'S',
      'Z',
      '99',
      '99',
    ]);
  });

  it('know an answer from none', () => {
    expect([lists.isWithoutAnswer('NOT_ASKED'), lists.isWithoutAnswer('NO')]).toEqual([true, false]);
  });
});

describe('an address', () => {
  it('of a refuge is always protected', () => {
    for (const chosen of lists.addressSafeties) expect(lists.safetyFor('REFUGE', chosen.code)).toBe('PROTECTED');
  });

  it('of any other kind keeps what was chosen', () => {
    expect(lists.safetyFor('HOME', 'OPEN')).toBe('OPEN');
    expect(lists.safetyFor('HOSTEL', 'RESTRICTED')).toBe('RESTRICTED');
    expect(lists.safetyFor('PRISON', 'PROTECTED')).toBe('PROTECTED');
  });
});

describe('a relationship', () => {
  it('has another side', () => {
    expect((['PARENT', 'CARER', 'TENANT', 'SIBLING', 'EX_PARTNER'] as const).map(lists.inverseRelationship)).toEqual([
      'CHILD',
      'CARED_FOR',
      'LANDLORD',
      'SIBLING',
      'EX_PARTNER',
    ]);
  });

  it('seen from both sides is itself again, except with a professional', () => {
    for (const { code } of lists.relationships.filter((each) => each.code !== 'PROFESSIONAL')) {
      expect(lists.inverseRelationship(lists.inverseRelationship(code))).toBe(code);
    }
  });
});

describe('a code from outside', () => {
  it('belongs to a list or not', () => {
    expect(lists.isCodeOf(lists.abuseTypes, 'SELF_NEGLECT')).toBe(true);
    expect(lists.isCodeOf(lists.abuseTypes, 'self-neglect')).toBe(false);
  });
});

describe('a label', () => {
  it('is found by its code', () => {
    expect(lists.labelOf(lists.abuseTypes, 'SELF_NEGLECT')).toBe('Self-neglect');
    expect(() => lists.labelOf(lists.abuseTypes, 'NONE')).toThrow(RangeError);
  });
});
