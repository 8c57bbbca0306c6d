import { describe, expect, it } from '@jest/globals';
import { mappaLevel2, marm } from '../forums/index.js';
import { moonlightPanel } from '../forums/testing/index.js';
import { checkRiskCodes, isDisputed, placeRating } from './rating.js';

describe('placing a rating', () => {
  it('finds the band on a matrix', () => {
    const placed = placeRating(marm.riskScale, { moment: 'CURRENT', likelihood: 'LIKELY', impact: 'MAJOR' });
    expect(placed).toMatchObject({ score: 16, level: 'EXTREME', moment: 'CURRENT', group: null });
  });

  it('takes a level for a group in a setting on a ladder, made-up ones too', () => {
    expect(placeRating(mappaLevel2.riskScale, { group: 'STAFF', setting: 'COMMUNITY', level: 'VERY_HIGH' }).level).toBe('VERY_HIGH');
    expect(placeRating(moonlightPanel.riskScale, { group: 'WALKER', setting: 'BOAT', level: 'STORM' })).toMatchObject({ level: 'STORM', score: null });
  });

  it('says beside the field what is missing', () => {
    expect(() => placeRating(marm.riskScale, { moment: 'CURRENT', likelihood: 'LIKELY' })).toThrow(expect.objectContaining({ field: 'impact' }));
    expect(() => placeRating(moonlightPanel.riskScale, { group: 'WALKER', setting: 'BOAT', level: 'EXTREME' })).toThrow(expect.objectContaining({ field: 'level' }));
    expect(() => placeRating(marm.riskScale, { moment: 'LATER', likelihood: 'LIKELY', impact: 'MAJOR' })).toThrow(expect.objectContaining({ field: 'moment' }));
  });

  it('knows only the domains and groups of the forum', () => {
    expect(() => checkRiskCodes(marm.riskScale, { domain: 'FIRE', atRisk: ['SELF', 'PUBLIC'] })).not.toThrow();
    expect(() => checkRiskCodes(marm.riskScale, { domain: 'WATER', atRisk: ['SELF'] })).toThrow(expect.objectContaining({ field: 'domain' }));
    expect(() => checkRiskCodes(moonlightPanel.riskScale, { domain: 'WATER', atRisk: [] })).toThrow(expect.objectContaining({ field: 'atRisk' }));
  });
});

describe('ratings that differ', () => {
  const at = (moment: string, level: string) => ({ moment, group: null, setting: null, level });
  it('are a dispute where they are about the same moment', () => {
    expect(isDisputed([at('CURRENT', 'HIGH'), at('CURRENT', 'EXTREME')])).toBe(true);
    expect(isDisputed([at('INITIAL', 'EXTREME'), at('CURRENT', 'HIGH'), at('CURRENT', 'HIGH')])).toBe(false);
  });
});
