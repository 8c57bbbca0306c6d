import { type ConfidentialityBasis, gateways } from '../forums/legal-basis.js';
import type { LawfulBasis } from './lawful-basis.js';

const WHY: Record<ConfidentialityBasis, string> = {
  EXPLICIT_CONSENT: 'with the person’s agreement',
  IMPLIED_DIRECT_CARE: 'as part of care that the person would expect',
  BEST_INTERESTS_MCA: 'in the person’s best interests, since they cannot decide this now',
  PUBLIC_INTEREST_SERIOUS_HARM: 'to prevent serious harm',
  PUBLIC_INTEREST_SERIOUS_CRIME: 'to prevent or detect serious crime',
  STATUTORY_DUTY: 'as the law requires',
  STATUTORY_POWER: 'as the law allows',
  COURT_ORDER: 'as a court ordered',
  NOT_CONFIDENTIAL: 'and it was not given in confidence',
};

/** A basis in one plain sentence, for the owner's page: what it rests on and why confidence allows it. */
export function basisSentence({ gatewayCodes, confidentialityBases }: Pick<LawfulBasis, 'gatewayCodes' | 'confidentialityBases'>): string {
  const powers = gatewayCodes.map((it) => gateways[it].label);
  const reasons = confidentialityBases.filter((it) => it !== 'STATUTORY_POWER' || confidentialityBases.length === 1).map((it) => WHY[it]);
  return `Shared under ${listed(powers)}, ${listed(reasons)}.`;
}

const listed = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);
