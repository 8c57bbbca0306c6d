import { RuleBroken } from '../rule-broken.js';
import type { OverrideStanding, OverrideState } from './override-words.js';

/** What may be done with an override, from where, and where it leads: the whole machine as data. */
export const overrideSteps = {
  authorise: { from: ['REQUESTED'], to: 'AUTHORISED' },
  refuse: { from: ['REQUESTED'], to: 'REFUSED' },
  withdraw: { from: ['REQUESTED'], to: 'WITHDRAWN' },
  revoke: { from: ['AUTHORISED'], to: 'REVOKED' },
  letLapse: { from: ['AUTHORISED'], to: 'LAPSED' },
  consentTakesOver: { from: ['AUTHORISED'], to: 'CONSENTED' },
  endByReview: { from: ['AUTHORISED'], to: 'ENDED_BY_REVIEW' },
} as const satisfies Record<string, { readonly from: readonly OverrideState[]; readonly to: OverrideState }>;

export type OverrideStep = keyof typeof overrideSteps;

/**
 * Where a step leads.
 * @throws RuleBroken when it is not open from here
 */
export function afterStep(state: OverrideState, step: OverrideStep): OverrideState {
  const { from, to } = overrideSteps[step];
  if (!(from as readonly OverrideState[]).includes(state)) throw new RuleBroken('This was already decided or ended. Look at it again.');
  return to;
}

/** Where it stands at an instant: an authorised one that was not confirmed in time has run out, whatever any job did. */
export function standingOf({ state, activeUntil }: { readonly state: OverrideState; readonly activeUntil: Date | null }, at: Date): OverrideStanding {
  if (state !== 'AUTHORISED') return state;
  return activeUntil !== null && activeUntil > at ? 'ACTIVE' : 'EXPIRED';
}
