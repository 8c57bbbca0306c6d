import type { AgencyFunction, AskedChannel, Category, ConsentAttempt, ConsentCapacityBasis, ConsentDecisionKind, ConsentGivenBy, ConsentMethod, ConsentState, ExplainedQuestion, NotSoughtReason, ScopeAction, ScopeEffect, ScopeRecipient, Sector } from '@concord/domain';

export interface ScopeRequest {
  readonly effect: ScopeEffect;
  readonly category?: Category | null | undefined;
  readonly recipient: ScopeRecipient;
  readonly agencyId?: string | null | undefined;
  readonly agencyFunction?: AgencyFunction | null | undefined;
  readonly sector?: Sector | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly action?: ScopeAction | null | undefined;
  readonly practitionerId?: string | null | undefined;
  readonly namedPerson?: string | undefined;
  readonly until?: Date | null | undefined;
}

/** What the person said about sharing, or why they were not asked. */
export interface ConsentRequest {
  readonly caseFileId: string;
  readonly state: ConsentState;
  readonly givenBy?: ConsentGivenBy | undefined;
  readonly giverName?: string | undefined;
  readonly authoritySeen?: boolean | null | undefined;
  readonly authorityRegistered?: boolean | null | undefined;
  readonly authorityInScope?: boolean | null | undefined;
  readonly method?: ConsentMethod | null | undefined;
  readonly notSoughtReason?: NotSoughtReason | null | undefined;
  readonly reason?: string | undefined;
  readonly wordsUsed?: string | undefined;
  readonly wishes?: string | undefined;
  readonly risksExplained?: boolean | null | undefined;
  readonly coercion?: 'NONE' | 'SUSPECTED' | undefined;
  readonly coercionText?: string | undefined;
  /** People at the table who may be putting pressure on the person, or are near somebody who does. They lose access at once. */
  readonly shutOutIds?: readonly string[] | undefined;
  readonly conditionText?: string | undefined;
  readonly conditionAgencyId?: string | null | undefined;
  readonly conditionCategory?: Category | null | undefined;
  readonly capacityAssessmentId?: string | null | undefined;
  readonly bestInterests?: string | undefined;
  readonly supersedesIds?: readonly string[] | undefined;
  readonly decisionKind?: ConsentDecisionKind | undefined;
  readonly questionsExplained?: readonly ExplainedQuestion[] | undefined;
  readonly interpreter?: string | undefined;
  readonly language?: string | undefined;
  readonly witness?: string | undefined;
  readonly capacityBasis?: ConsentCapacityBasis | undefined;
  readonly capacityDoubt?: string | undefined;
  readonly outcomesWanted?: string | undefined;
  readonly safeContact?: string | undefined;
  readonly evidence?: string | undefined;
  readonly askedChannel?: AskedChannel | null | undefined;
  readonly chaseOn?: string | null | undefined;
  readonly attempts?: readonly ConsentAttempt[] | undefined;
  readonly reviewOn?: string | null | undefined;
  readonly obtainedBy?: string | undefined;
  readonly obtainedAt: Date;
  readonly lateReason?: string | undefined;
  readonly scopes?: readonly ScopeRequest[] | undefined;
  readonly submissionId?: string | undefined;
}
