import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../rule-broken.js';
import { checkHandling, gradesOf, gradingInWords, type HandlingWish, refuseAboveOfficial } from './handling.js';
import { type HandlingOfItem, obligationsOf } from './obligations.js';

const wish = (changes: Partial<HandlingWish> = {}): HandlingWish => ({
  category: 'OFFENDING', assertion: 'FACT', handlingCode: 'NONE', handlingText: '', grading: null, sourceProtected: false, sharesByDefault: false, recipients: 1, roles: ['VICTIM'], ...changes,
});
const fieldOf = (work: () => void): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof RuleBroken) return error.field;
    throw error;
  }
};

describe('what law enforcement records', () => {
  it.each(['POLICE', 'PROBATION'] as const)('R27: of %s names a standing that tells suspect from victim; one that does not is not enough', (sector) => {
    expect(fieldOf(() => checkHandling(sector, wish({ roles: [] })))).toBe('persons');
    expect(fieldOf(() => checkHandling(sector, wish({ roles: ['ADULT_AT_RISK', 'CARER'] })))).toBe('persons');
    for (const role of ['SUSPECT', 'CONVICTED', 'VICTIM', 'WITNESS', 'OTHER'] as const) expect(fieldOf(() => checkHandling(sector, wish({ roles: [role, 'HOUSEHOLD'] })))).toBeUndefined();
  });

  it('R27: asks nobody else, and stands in nobody’s way at a door', () => {
    expect(fieldOf(() => checkHandling('HEALTH', wish({ roles: [] })))).toBeUndefined();
    expect(fieldOf(() => checkHandling('POLICE', wish({ roles: [], category: 'STAFF_SAFETY' })))).toBeUndefined();
  });
});

describe('gradings', () => {
  const old = { scheme: 'FIVE_FIVE_FIVE', source: 'B', information: '3', handling: '2', gradedBy: '4471', gradedOn: '2014-06-02' } as const;

  it('are read in their own scheme, which is always named', () => {
    expect(gradingInWords(old)).toMatch(/^5x5x5: source B \(mostly reliable\), information 3 /);
    expect(gradingInWords({ ...old, scheme: 'THREE_FIVE_TWO', source: '2', information: 'E', handling: 'C' })).toMatch(/^3x5x2: source 2 \(untested\), information E \(suspected to be false\)/);
    expect(Object.values(gradesOf.THREE_FIVE_TWO).map((it) => Object.keys(it).length)).toEqual([3, 5, 2]);
    expect(Object.values(gradesOf.FIVE_FIVE_FIVE).map((it) => Object.keys(it).length)).toEqual([5, 5, 5]);
  });

  it('of the older scheme that stay at home stay at home', () => {
    const kept = (changes: Partial<HandlingWish>) => fieldOf(() => checkHandling('POLICE', wish({ grading: { ...old, handling: '4' }, sourceProtected: true, recipients: 0, ...changes })));
    expect([kept({}), kept({ recipients: 1 }), kept({ sharesByDefault: true })]).toEqual([undefined, 'recipients', 'recipients']);
  });
});

describe('what is above OFFICIAL', () => {
  it.each([['SECRET', 'x'], ['TOP_SECRET', 'x'], ['OFFICIAL_SENSITIVE', 'a\nUK TOP SECRET\nb'], ['OFFICIAL_SENSITIVE', 'SECRET - STRAP']] as const)('is refused: %s, %s', (marking, words) => {
    expect(fieldOf(() => refuseAboveOfficial(marking, words))).toBe('marking');
  });

  it('is not ordinary speech', () => {
    expect(fieldOf(() => refuseAboveOfficial('OFFICIAL_SENSITIVE', 'It is a SECRET that he drinks.', 'secret', 'Top secret, she said'))).toBeUndefined();
  });
});

describe('what a reader must heed', () => {
  const handling = (changes: Partial<HandlingOfItem> = {}): HandlingOfItem => ({ handlingCode: 'NONE', noCopies: false, noOnward: false, toldInConfidence: false, harmIfSourceKnown: false, accepted: false, ...changes });
  const codes = (changes: Partial<HandlingOfItem>) => obligationsOf({ overrides: [], handling: handling(changes) }).map((it) => it.code);

  it('follows from what its owner said, and from nothing else', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ handlingCode: 'P' })).toEqual([]);
    expect(codes({ handlingCode: 'C' })).toEqual(['CONDITIONS', 'NO_ONWARD', 'WATERMARK']);
    expect(codes({ noCopies: true })).toEqual(['NO_COPY', 'WATERMARK']);
    expect(codes({ noOnward: true })).toEqual(['NO_ONWARD']);
    expect(codes({ harmIfSourceKnown: true })).toEqual(['THIRD_PARTY']);
    expect(obligationsOf({ overrides: [] })).toEqual([]);
  });
});
