export {
  defaultRiskBands,
  impacts,
  likelihoods,
  rateRisk,
  riskBandsProblem,
  type Impact,
  type Likelihood,
  type RiskBand,
  type RiskBandCode,
  type RiskRating,
} from './matrix.js';
