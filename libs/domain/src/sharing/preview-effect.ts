import { foldConsent, positionFor } from '../consent/consent-fold.js';
import type { ForumDefinition } from '../forums/forum-definition.js';
import { categories, type Category } from '../words.js';
import { consentRecipient, usualBasis } from './plan-releases.js';
import { gate, type GateReason } from './release-gate.js';
import type { TableSeat, SharingState } from './sharing-state.js';

/** The state of sharing one category with one agency: from the scope alone, never from what items there are. */
export interface CategoryEffect {
  readonly category: Category;
  readonly agencyId: string;
  readonly agencyFunction: TableSeat['agencyFunction'];
  readonly isOpen: boolean;
  readonly reason: GateReason;
}

/** What a change of consent or capacity does to one category and agency. */
export interface EffectChange extends CategoryEffect {
  readonly was: boolean;
  readonly change: 'OPENS' | 'CLOSES' | 'SAME';
}

type Facts = Pick<SharingState, 'seats' | 'sectors' | 'consent' | 'assessments' | 'bornOn'>;

/** Category by agency at the table: what consent means now for something confidential that risks the adult alone. */
export function effectNow(facts: Facts, definition: ForumDefinition, at: Date): CategoryEffect[] {
  const fold = foldConsent(facts.consent, facts.assessments, at, facts);
  return categories
    .filter((category) => category !== 'STAFF_SAFETY')
    .flatMap((category) =>
      facts.seats.map((seat) => {
        const basis = usualBasis(definition);
        const position = positionFor(fold, category, consentRecipient(seat, facts), definition.purposeCode);
        const item = { confidential: true, riskTo: 'ADULT' as const };
        const answer = gate({ mode: definition.consentMode, item, choice: { basis, basisId: null, validUntil: null }, fold, position });
        return { category, agencyId: seat.agencyId, agencyFunction: seat.agencyFunction, isOpen: answer.passes, reason: answer.reason };
      }),
    );
}

/** Which categories open or close for which agency. Built from the scope, so it names no item and counts none. */
export function previewEffect(before: Facts, after: Facts, definition: ForumDefinition, at: Date): EffectChange[] {
  const earlier = new Map(effectNow(before, definition, at).map((it) => [keyOf(it), it.isOpen]));
  return effectNow(after, definition, at).map((it) => {
    const was = earlier.get(keyOf(it)) ?? false;
    return { ...it, was, change: was === it.isOpen ? 'SAME' : it.isOpen ? 'OPENS' : 'CLOSES' };
  });
}

const keyOf = (it: CategoryEffect): string => `${it.category}|${it.agencyId}|${it.agencyFunction}`;
