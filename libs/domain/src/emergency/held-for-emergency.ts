import { foldConsent, positionFor } from '../consent/consent-fold.js';
import type { ForumDefinition } from '../forums/forum-definition.js';
import { gate, type GateReason } from '../sharing/release-gate.js';
import type { SharingState } from '../sharing/sharing-state.js';
import type { AgencyFunction, Sector } from '../words.js';

/** One item and one function to which it is, or should be, open in an emergency. */
export interface ForEmergencies {
  readonly itemId: string;
  readonly agencyFunction: AgencyFunction;
}

/** What holds an emergency release back: the person's own no. That nobody was asked, or not yet, never does. */
const NO: readonly GateReason[] = ['REFUSED', 'WITHDRAWN', 'CONDITION_UNCLEAR'];

/**
 * Which of these may not stay open in an emergency, because the person said no and nothing beats it. The same gate as
 * every release: others at risk, a lack of capacity or pressure let it pass; an item taken back passes nowhere.
 */
export function heldForEmergencies<T extends ForEmergencies>(releases: readonly T[], state: SharingState, definition: ForumDefinition, at: Date): T[] {
  const fold = foldConsent(state.consent, state.assessments, at, state);
  return releases.filter(({ itemId, agencyFunction }) => {
    const item = state.items.find((it) => it.id === itemId);
    if (!item || item.statutoryBar || item.withdrawnAt !== null) return true;
    const recipient = { agencyId: ANY_AGENCY, agencyFunction, sector: sectorOf[agencyFunction], since: null };
    const position = positionFor(fold, item.category, recipient, definition.purposeCode);
    const answer = gate({ mode: definition.consentMode, item, choice: { basis: 'OWNER', basisId: null, validUntil: null }, fold, position });
    return !answer.passes && NO.includes(answer.reason);
  });
}

/** An emergency release names a function, whichever agency works in it. */
const ANY_AGENCY = '00000000-0000-7000-8000-000000000000';

/** The sector in which a function usually stands: a no to the police is a no to policing. */
const sectorOf: Record<AgencyFunction, Sector> = {
  POLICING: 'POLICE',
  PROBATION: 'PROBATION',
  PRISON: 'PRISON',
  MENTAL_HEALTH: 'HEALTH',
  ACUTE_HEALTH: 'HEALTH',
  PRIMARY_CARE: 'HEALTH',
  COMMUNITY_HEALTH: 'HEALTH',
  AMBULANCE: 'AMBULANCE',
  ADULT_SOCIAL_CARE: 'COUNCIL',
  CHILDRENS_SERVICES: 'COUNCIL',
  EMERGENCY_DUTY: 'COUNCIL',
  HOUSING: 'HOUSING',
  HOMELESSNESS: 'COUNCIL',
  FIRE_AND_RESCUE: 'FIRE',
  SUBSTANCE_USE: 'HEALTH',
  DOMESTIC_ABUSE_SUPPORT: 'VOLUNTARY',
  VOLUNTARY_SUPPORT: 'VOLUNTARY',
  PARTNERSHIP_OFFICE: 'COUNCIL',
};
