import { RuleBroken } from '../rule-broken.js';
import type { CodedOption } from '../words.js';

const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

/** What a block of the minutes records. */
export type MinutesBlockKind =
  | 'ATTENDANCE'
  | 'STATEMENT'
  | 'DISCUSSION'
  | 'INFORMATION'
  | 'SAFETY'
  | 'RISK'
  | 'DECISION'
  | 'PLAN'
  | 'CONTINGENCY'
  | 'ACTION'
  | 'REVIEW';

export const minutesBlockKindLabels: Record<MinutesBlockKind, string> = {
  ATTENDANCE: 'Who was there',
  STATEMENT: 'Opening statement',
  DISCUSSION: 'Discussion',
  INFORMATION: 'Information from an agency',
  SAFETY: 'Visit safety',
  RISK: 'Risk',
  DECISION: 'Decision',
  PLAN: 'Plan',
  CONTINGENCY: 'If things go wrong, and out of hours',
  ACTION: 'Action',
  REVIEW: 'Next review',
};
export const minutesBlockKinds = codesOf(minutesBlockKindLabels);

/** Where a version of the minutes stands. Minutes own this state; the meeting does not. */
export type MinutesState = 'DRAFT' | 'APPROVED' | 'ISSUED' | 'SUPERSEDED';

export const minutesStateLabels: Record<MinutesState, string> = {
  DRAFT: 'Draft',
  APPROVED: 'Approved by the chair',
  ISSUED: 'Issued',
  SUPERSEDED: 'Replaced by a newer version',
};
export const minutesStates = codesOf(minutesStateLabels);

/** What may be done to a version as a whole. */
export type MinutesStep = 'edit' | 'approve' | 'issue' | 'supersede';

const steps: Record<MinutesStep, { from: readonly MinutesState[]; to: MinutesState; refusal: string }> = {
  edit: { from: ['DRAFT'], to: 'DRAFT', refusal: 'These minutes are approved and no longer change. Begin a new version instead.' },
  approve: { from: ['DRAFT'], to: 'APPROVED', refusal: 'This version is already approved.' },
  issue: { from: ['APPROVED', 'ISSUED'], to: 'ISSUED', refusal: 'Only approved minutes can be sent. Ask the chair to approve them first.' },
  supersede: { from: ['APPROVED', 'ISSUED'], to: 'SUPERSEDED', refusal: 'Only approved minutes can be replaced by a new version.' },
};

/**
 * The state after a step.
 * @throws RuleBroken when the step is not open from here
 */
export function minutesStateAfter(state: MinutesState, step: MinutesStep): MinutesState {
  const { from, to, refusal } = steps[step];
  if (!from.includes(state)) throw new RuleBroken(refusal);
  return to;
}

/** Why an owner takes words out of what was issued. Nothing else is a reason (need-to-know section 5). */
export type BlankingReason = 'ERROR' | 'UNLAWFUL' | 'DANGER_TO_SOURCE';

export const blankingReasonLabels: Record<BlankingReason, string> = {
  ERROR: 'The words are wrong',
  UNLAWFUL: 'Sharing the words was unlawful',
  DANGER_TO_SOURCE: 'The words put somebody who told us in danger',
};
export const blankingReasons = codesOf(blankingReasonLabels);

/** What stands in place of words that their owner took out. */
export const BLANKED = 'These words were taken out by the agency that owns them.';

/** What stands once in a copy for everything that owners chose to mask. It names no owner and no number. */
export const MASKED = 'Information held elsewhere is not shared with you. Ring the co-ordinator.';

const limited: Readonly<Record<string, readonly MinutesBlockKind[]>> = {
  ACTIONS_AND_SAFETY: ['SAFETY', 'ACTION', 'CONTINGENCY', 'REVIEW'],
  // These two answer requests and registers; they are not circulated to the table.
  EXECUTIVE_SUMMARY: [],
  SYSTEM_BLOCK_ENTRY: [],
};

/** Whether a product holds blocks of this kind. A product that nobody has limited holds them all. */
export const productHolds = (product: string, kind: MinutesBlockKind): boolean => limited[product]?.includes(kind) ?? true;

/** The products that are sent to agencies at the table. */
export const circulatedProducts = (products: readonly CodedOption[]): CodedOption[] =>
  products.filter(({ code }) => minutesBlockKinds.some((kind) => productHolds(code, kind)));
