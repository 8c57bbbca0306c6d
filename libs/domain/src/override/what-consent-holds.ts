import { foldConsent, positionFor } from '../consent/consent-fold.js';
import type { ForumDefinition } from '../forums/forum-definition.js';
import { consentRecipient, usualBasis } from '../sharing/plan-releases.js';
import { gate, type GateReason } from '../sharing/release-gate.js';
import type { Recipient, SharingState } from '../sharing/sharing-state.js';

/** What the owner's usual basis meets for one item and one recipient, were there no override. */
export interface HeldBack extends Recipient {
  readonly itemId: string;
  readonly isHeld: boolean;
  readonly reason: GateReason;
}

/** Whether consent holds an item back from a recipient now. An override is for that and for nothing else (governance 3.1). */
export function heldBack(state: SharingState, definition: ForumDefinition, asked: Recipient & { readonly itemId: string }, at: Date): HeldBack {
  const item = state.items.find((it) => it.id === asked.itemId);
  const { itemId, agencyId, agencyFunction } = asked;
  if (!item || item.statutoryBar || item.withdrawnAt !== null) return { itemId, agencyId, agencyFunction, isHeld: false, reason: 'ITEM_WITHDRAWN' };
  const fold = foldConsent(state.consent, state.assessments, at);
  const position = positionFor(fold, item.category, consentRecipient(asked, state), definition.purposeCode);
  const choice = { basis: usualBasis(definition), basisId: null, validUntil: null };
  const answer = gate({ mode: definition.consentMode, item, choice, fold, position });
  return { itemId, agencyId, agencyFunction, isHeld: !answer.passes, reason: answer.reason };
}

/** The overrides that the person's own agreement has made needless: every item and recipient passes without them. */
export function coveredByConsent(state: SharingState, definition: ForumDefinition, at: Date): string[] {
  const live = state.choices.filter((it) => it.basis === 'OVERRIDE' && it.basisId !== null && it.endedAt === null);
  const ids = [...new Set(live.flatMap((it) => it.basisId ?? []))];
  return ids.filter((id) => live.filter((it) => it.basisId === id).every((it) => !heldBack(state, definition, it, at).isHeld));
}
