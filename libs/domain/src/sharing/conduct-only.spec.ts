import { describe, expect, it } from '@jest/globals';
import { beyondConduct } from './conduct-only.js';
import { commonAudience } from './common-audience.js';

describe('a visit-safety line', () => {
  it('is about conduct: words that name an illness or an offence are pointed out', () => {
    expect(beyondConduct('Visit in pairs. Ring first. Dog loose in the hall. Weapons seen.')).toEqual([]);
    expect(beyondConduct('Convicted of Assault; has schizophrenia')).toEqual(['schizophrenia', 'convicted', 'assault']);
  });
});

describe('a text made of several items', () => {
  it('goes to those who may see every one of them', () => {
    const entry = (itemId: string, agencyId: string, agencyFunction: 'ALL' | 'HOUSING' | 'ADULT_SOCIAL_CARE') => ({ itemId, agencyId, agencyFunction });
    const audiences = [entry('a', 'council', 'ALL'), entry('a', 'housing', 'HOUSING'), entry('b', 'council', 'ADULT_SOCIAL_CARE'), entry('b', 'health', 'ALL')];
    expect(commonAudience(['a', 'b'], audiences)).toEqual([{ agencyId: 'council', agencyFunction: 'ADULT_SOCIAL_CARE' }]);
    expect(commonAudience(['a', 'hidden'], audiences)).toEqual([]);
  });
});
