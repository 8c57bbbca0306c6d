/** How likely a harm is, from 1 to 5 (reference 2.6). */
export const likelihoods = [
  { score: 1, label: 'Rare' },
  { score: 2, label: 'Unlikely' },
  { score: 3, label: 'Possible' },
  { score: 4, label: 'Likely' },
  { score: 5, label: 'Almost certain' },
] as const;

/** How bad it would be, from 1 to 5 (reference 2.6). */
export const impacts = [
  { score: 1, label: 'Negligible' },
  { score: 2, label: 'Minor' },
  { score: 3, label: 'Moderate' },
  { score: 4, label: 'Major' },
  { score: 5, label: 'Catastrophic (death)' },
] as const;

export type Likelihood = (typeof likelihoods)[number]['score'];
export type Impact = (typeof impacts)[number]['score'];
export type RiskBandCode = 'LOW' | 'MODERATE' | 'HIGH' | 'EXTREME';

/** One band of scores, both ends included. */
export interface RiskBand {
  readonly code: RiskBandCode;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A score from 1 to 25 and the band it falls in. */
export interface RiskRating {
  readonly score: number;
  readonly band: RiskBandCode;
}

/** The National Patient Safety Agency bands: the default, which an area may change (reference 2.6). */
export const defaultRiskBands: readonly RiskBand[] = [
  { code: 'LOW', label: 'Low', from: 1, to: 3 },
  { code: 'MODERATE', label: 'Moderate', from: 4, to: 6 },
  { code: 'HIGH', label: 'High', from: 8, to: 12 },
  { code: 'EXTREME', label: 'Extreme', from: 15, to: 25 },
];

/** Multiplies likelihood by impact and finds the band. Throws RangeError when the bands of a setting leave the score out. */
export function rateRisk(
  likelihood: Likelihood,
  impact: Impact,
  bands: readonly RiskBand[] = defaultRiskBands,
): RiskRating {
  const score = likelihood * impact;
  const band = bands.find(({ from, to }) => score >= from && score <= to);
  if (band === undefined) throw new RangeError(`No risk band holds the score ${score}`);
  return { score, band: band.code };
}

/** Says what is wrong with bands an administrator has set: each score the matrix can give must fall in exactly one. */
export function riskBandsProblem(bands: readonly RiskBand[]): string | undefined {
  const wrong = possibleScores().find(
    (score) => bands.filter(({ from, to }) => score >= from && score <= to).length !== 1,
  );
  return wrong === undefined
    ? undefined
    : `A score of ${wrong} must fall in one risk band, not in none or two. Change where the bands begin or end.`;
}

function possibleScores(): readonly number[] {
  return likelihoods.flatMap((likelihood) => impacts.map((impact) => likelihood.score * impact.score));
}
