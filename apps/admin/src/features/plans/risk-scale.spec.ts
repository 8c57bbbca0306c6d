import { describe, expect, it } from '@jest/globals';
import { mappaLevel2, marm, type RiskMatrixScale } from '@concord/domain';
import type { RatingPartsFragment } from '../../gql/graphql.js';
import { badgeOf, bandsForMatrix, inOrder, ratedFor, ratingInWords } from './risk-scale.js';

const rating = (over: Partial<RatingPartsFragment>): RatingPartsFragment => ({
  id: 'r', source: 'MEETING', moment: null, likelihood: null, impact: null, score: null, group: null, setting: null, level: 'HIGH', controls: '', reason: '', disagreement: '', createdAt: '', authorAgency: null, author: null, ...over,
});

describe('a rating in words', () => {
  it('says likelihood, impact, level and score on a matrix', () => {
    const it = rating({ moment: 'CURRENT', likelihood: 'LIKELY', impact: 'MAJOR', level: 'EXTREME', score: 16 });
    expect([ratingInWords(marm.riskScale, it), ratedFor(marm.riskScale, it), badgeOf(marm.riskScale, it)]).toEqual(['Likely, major: Extreme (16)', 'Now', 'EXTREME']);
  });

  it('says group, setting and level on a ladder, with a colour by its place', () => {
    const it = rating({ group: 'STAFF', setting: 'COMMUNITY', level: 'VERY_HIGH' });
    expect([ratingInWords(mappaLevel2.riskScale, it), badgeOf(mappaLevel2.riskScale, it)]).toEqual(['Staff, in the community: Very high', 'EXTREME']);
    expect(badgeOf(mappaLevel2.riskScale, rating({ level: 'NO_SUCH_STEP' }))).toBe('NOT_ASSESSED');
  });

  it('stands in the order of the forum’s moments, the meeting’s first', () => {
    const at = (moment: string, source: 'MEETING' | 'AGENCY') => rating({ id: `${moment} ${source}`, moment, source });
    const mixed = [at('TARGET', 'MEETING'), at('CURRENT', 'AGENCY'), at('CURRENT', 'MEETING'), at('INITIAL', 'MEETING')];
    expect(inOrder(marm.riskScale, mixed).map(({ id }) => id)).toEqual(['INITIAL MEETING', 'CURRENT MEETING', 'CURRENT AGENCY', 'TARGET MEETING']);
  });

  it('uses the 5 x 5 matrix only where the forum has one', () => {
    const matrix = marm.riskScale as RiskMatrixScale;
    expect(bandsForMatrix(matrix)?.map(({ code }) => code)).toEqual(['LOW', 'MODERATE', 'HIGH', 'EXTREME']);
    expect(bandsForMatrix({ ...matrix, impact: matrix.impact.slice(1) })).toBeNull();
  });
});
