import type { BasisDefault, ConfidentialityBasis, Sch1Code, Sch1Paragraph18Reason, UkGdprBasisDefault } from '../forums/legal-basis.js';
import type { ConsentAnswer } from '../consent/consent-fold.js';
import type { GateReason } from '../sharing/release-gate.js';
import type { Category, Sector } from '../words.js';
import { isHealthInformation, isRefused, lacksCapacity, part2Conditions } from './basis-words.js';
import type { BasisContext } from './basis-context.js';
import { isWholeBasis, type LawfulBasis } from './lawful-basis.js';
import type { PolicyRow } from './policy-row.js';

/** How things stand when something is shared: it decides which of a row's conditions is the true one. */
export interface BasisSituation {
  readonly reason: GateReason;
  readonly consent: ConsentAnswer;
  readonly capacity: BasisContext['capacity'];
  readonly confidential: boolean;
  readonly category: Category;
}

/** The function that an agency of this sector shares under, where the gateway is its own functions. */
const FUNCTION_OF: Record<Sector, string> = {
  POLICE: 'Policing: protecting life and property and preventing crime.',
  PROBATION: 'Supervision and management of risk.',
  PRISON: 'Custody and safe release.',
  HEALTH: 'Providing health care.',
  COUNCIL: 'Care and support, housing and public protection.',
  HOUSING: 'Managing the tenancy and supporting the tenant.',
  FIRE: 'Fire safety and rescue.',
  AMBULANCE: 'Emergency care.',
  VOLUNTARY: 'Supporting people, as in the charity’s objects.',
};

/**
 * The basis a disclosure usually has: the row's first power, and of its conditions those that are true as things stand.
 * Nobody types it, and it claims nothing that is not so: no consent where none was given, no best interests where nobody
 * was found unable to decide.
 */
export function usualLawfulBasis(row: PolicyRow, situation: BasisSituation): LawfulBasis {
  const { layers, ownerSector } = row;
  const gatewayCodes = layers.gatewayCodes.slice(0, 1);
  return {
    gatewayCodes,
    ...(gatewayCodes.includes('AGENCY_FUNCTIONS') ? { gatewayNote: FUNCTION_OF[ownerSector] } : {}),
    ...dataProtection(layers, situation),
    confidentialityBases: confidence(layers, situation),
    necessityText: NECESSITY,
    lessIntrusiveConsidered: true,
    proportionalityText: PROPORTION,
  };
}

const NECESSITY = 'The agencies chosen cannot do their part in this case without it.';
const PROPORTION = 'One statement, in as few words as the risk needs, to the agencies chosen and while they take part.';

function dataProtection(layers: BasisDefault, situation: BasisSituation): Pick<LawfulBasis, 'regime' | 'art6' | 'art9' | 'sch1' | 'sch1Paragraph18Reason' | 'vulnerableReason' | 'section35' | 'sch8'> {
  if (layers.regime === 'PART_3') return { regime: 'PART_3', section35: layers.section35, sch8: layers.sch8.slice(0, 1) };
  const { art6, art9 } = layers;
  const sch1 = schedule1(layers, situation);
  return {
    regime: 'UK_GDPR',
    art6,
    art9,
    sch1,
    ...(art6 === 'A6_EA6' ? { vulnerableReason: 'ADULT_AT_RISK' as const } : {}),
    ...(sch1.includes('S1_18') ? { sch1Paragraph18Reason: paragraph18Reason(situation) } : {}),
  };
}

/** The first condition that the article 9 condition needs and that is true: paragraph 18 only while the person has not decided. */
function schedule1({ art9, sch1 }: UkGdprBasisDefault, situation: BasisSituation): Sch1Code[] {
  if (art9 === 'A9_H') return ['S1_2'];
  if (art9 === 'A9_B') return ['S1_1'];
  const decided = situation.consent === 'PERMITTED' || (isRefused(situation) && !lacksCapacity(situation));
  const fitting = sch1.filter((it) => part2Conditions.includes(it) && !(it === 'S1_18' && decided));
  return (fitting.length > 0 ? fitting : sch1).slice(0, 1);
}

function paragraph18Reason(situation: BasisSituation): Sch1Paragraph18Reason {
  if (lacksCapacity(situation)) return 'CANNOT_GIVE';
  return situation.reason === 'PRESSURE_SUSPECTED' ? 'WOULD_PREJUDICE' : 'NOT_REASONABLE_TO_OBTAIN';
}

/** Of the row's reasons, those that hold: what the person agreed, else best interests, else the public interest. */
function confidence({ confidentialityBases: offered }: BasisDefault, situation: BasisSituation): ConfidentialityBasis[] {
  if (!situation.confidential) return ['NOT_CONFIDENTIAL'];
  if (situation.reason === 'CHILD_AT_RISK') return ['STATUTORY_DUTY'];
  if (offered.includes('STATUTORY_POWER') && !offered.includes('EXPLICIT_CONSENT')) return ['STATUTORY_POWER', 'PUBLIC_INTEREST_SERIOUS_HARM'];
  if (situation.consent === 'PERMITTED' && offered.includes('EXPLICIT_CONSENT')) return ['EXPLICIT_CONSENT'];
  if (lacksCapacity(situation) && offered.includes('BEST_INTERESTS_MCA')) return ['BEST_INTERESTS_MCA'];
  return ['PUBLIC_INTEREST_SERIOUS_HARM'];
}

/** What a release keeps: the usual basis, or the owner's own. A whole basis of the owner's takes nothing from the usual one. */
export function frozenBasis(row: PolicyRow, situation: BasisSituation, said: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (isWholeBasis(said)) return { ...said, changedByOwner: true };
  return { ...usualLawfulBasis(row, situation), ...said };
}

/** Whether the usual basis still lacks words that only the owner has: the strict necessity of something sensitive under Part 3. */
export const needsOwnersWords = (row: PolicyRow, category: Category): boolean => row.layers.regime === 'PART_3' && isHealthInformation(category);
