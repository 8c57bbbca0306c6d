import { describe, expect, it } from '@jest/globals';
import { defaultRiskBands, impacts, likelihoods, rateRisk, riskBandsProblem, type RiskBand } from './matrix.js';

describe('the risk matrix', () => {
  it('rates every pair of likelihood and impact', () => {
    const rows = likelihoods.map((row) =>
      impacts.map((column) => rateRisk(row.score, column.score).band.charAt(0)).join(''),
    );
    expect(rows).toEqual(['LLLMM', 'LMMHH', 'LMHHE', 'MHHEE', 'MHEEE']);
  });

  it('gives the score with the band', () => {
    expect(rateRisk(3, 5)).toEqual({ score: 15, band: 'EXTREME' });
  });

  it('takes the bands of an area', () => {
    const cautious: RiskBand[] = [
      { code: 'MODERATE', label: 'Moderate', from: 1, to: 4 },
      { code: 'EXTREME', label: 'Extreme', from: 5, to: 25 },
    ];
    expect(rateRisk(1, 5, cautious).band).toBe('EXTREME');
    expect(riskBandsProblem(cautious)).toBeUndefined();
  });

  it('finds bands that leave a score out or hold it twice', () => {
    expect(riskBandsProblem(defaultRiskBands)).toBeUndefined();
    expect(riskBandsProblem(defaultRiskBands.slice(1))).toContain('A score of 1 must fall in one risk band');
    expect(riskBandsProblem([...defaultRiskBands, { code: 'HIGH', label: 'High', from: 6, to: 9 }])).toContain(
      'A score of 6',
    );
    expect(() => rateRisk(1, 1, [])).toThrow(RangeError);
  });
});
