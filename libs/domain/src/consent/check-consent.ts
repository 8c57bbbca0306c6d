import type { ConsentMode } from '../forums/forum-definition.js';
import type { Category } from '../words.js';
import type { AskedChannel, CapacityConclusion, ConsentAttempt, ConsentCapacityBasis, ConsentGivenBy, ConsentState, NotSoughtReason, ScopeEffect, ScopeRecipient } from './consent-words.js';
import { isLocalDate, londonDate } from '../dates/london.js';

/** A consent event as somebody wants to record it. */
export interface ConsentDraft {
  readonly state: ConsentState;
  readonly givenBy?: ConsentGivenBy | undefined;
  readonly giverName?: string | undefined;
  readonly authoritySeen?: boolean | null | undefined;
  readonly authorityRegistered?: boolean | null | undefined;
  readonly authorityInScope?: boolean | null | undefined;
  readonly method?: string | null | undefined;
  readonly interpreter?: string | undefined;
  readonly askedChannel?: AskedChannel | null | undefined;
  readonly chaseOn?: string | null | undefined;
  readonly attempts?: readonly ConsentAttempt[] | undefined;
  readonly capacityBasis?: ConsentCapacityBasis | undefined;
  readonly capacityDoubt?: string | undefined;
  readonly notSoughtReason?: NotSoughtReason | null | undefined;
  readonly reason?: string | undefined;
  readonly wordsUsed?: string | undefined;
  readonly coercion?: 'NONE' | 'SUSPECTED' | undefined;
  readonly coercionText?: string | undefined;
  readonly conditionText?: string | undefined;
  readonly conditionAgencyId?: string | null | undefined;
  readonly conditionCategory?: Category | null | undefined;
  readonly capacityAssessmentId?: string | null | undefined;
  readonly bestInterests?: string | undefined;
  readonly supersedesIds?: readonly string[] | undefined;
  readonly obtainedAt: Date;
  readonly lateReason?: string | undefined;
  readonly scopes?: readonly ScopeDraft[] | undefined;
}

export interface ScopeDraft {
  readonly effect: ScopeEffect;
  readonly category?: Category | null | undefined;
  readonly recipient: ScopeRecipient;
  readonly agencyId?: string | null | undefined;
  readonly sector?: string | null | undefined;
  readonly practitionerId?: string | null | undefined;
  readonly namedPerson?: string | undefined;
  readonly until?: Date | null | undefined;
}

/** What the check must know beside the draft. */
export interface ConsentSetting {
  readonly mode: ConsentMode;
  readonly capacity: CapacityConclusion | 'PRESUMED';
  readonly at: Date;
}

export interface ConsentProblem {
  readonly path: string;
  readonly message: string;
}

const LATE_AFTER_DAYS = 7;
const DAY = 86_400_000;
const problem = (path: string, message: string): ConsentProblem => ({ path, message });
const isBlank = (text: string | null | undefined): boolean => !text || text.trim() === '';

/** What is missing or cannot be (governance 2.1 to 2.3, 1.6 as amended). Empty when it may be recorded. */
export function checkConsent(draft: ConsentDraft, setting: ConsentSetting): ConsentProblem[] {
  return [...modeProblems(setting), ...whenProblems(draft, setting), ...stateProblems(draft, setting), ...giverProblems(draft, setting), ...scopeProblems(draft, setting), ...capacityProblems(draft), ...concernProblems(draft)];
}

/** A forum that shares by law asks no consent question (R15). */
const modeProblems = ({ mode }: ConsentSetting): ConsentProblem[] =>
  mode === 'NOT_APPLICABLE' ? [problem('state', 'This forum shares by law, so consent is not asked. Record the person’s wishes in the plan.')] : [];

function whenProblems({ obtainedAt, lateReason }: ConsentDraft, { at }: ConsentSetting): ConsentProblem[] {
  if (obtainedAt > at) return [problem('obtainedAt', 'When it was said must be now or in the past.')];
  const isLate = at.getTime() - obtainedAt.getTime() > LATE_AFTER_DAYS * DAY;
  return isLate && isBlank(lateReason) ? [problem('lateReason', 'Say why this is recorded more than 7 days later.')] : [];
}

function stateProblems(draft: ConsentDraft, setting: ConsentSetting): ConsentProblem[] {
  const permits = (draft.scopes ?? []).filter((it) => it.effect === 'PERMIT');
  const denials = (draft.scopes ?? []).filter((it) => it.effect === 'DENY');
  switch (draft.state) {
    case 'NOT_SOUGHT':
      if (!draft.notSoughtReason) return [problem('notSoughtReason', 'Say why the person was not asked.')];
      return draft.notSoughtReason === 'OTHER' && isBlank(draft.reason) ? [problem('reason', 'Say why, in your words.')] : [];
    case 'GIVEN':
      return [...(permits.length === 0 ? [problem('scopes', 'Say what the person agreed to.')] : []), ...methodProblems(draft)];
    case 'GIVEN_PARTIAL': {
      const hasLimit = denials.length > 0 || !isBlank(draft.conditionText) || permits.some((it) => it.category || it.until);
      return [...(permits.length === 0 || !hasLimit ? [problem('scopes', 'Say what the person agreed to and what not.')] : []), ...methodProblems(draft)];
    }
    case 'REFUSED':
    case 'WITHDRAWN':
      return [...(permits.length > 0 ? [problem('scopes', 'A no holds nothing that may be shared. Record “Agreed, with limits” instead.')] : []), ...methodProblems(draft)];
    case 'LACKS_CAPACITY':
      return lacksCapacityProblems(draft);
    case 'UNABLE_TO_OBTAIN':
      return attemptProblems(draft, setting);
    case 'ENTERED_IN_ERROR':
      return (draft.supersedesIds ?? []).length !== 1 || isBlank(draft.reason) ? [problem('reason', 'Name the one record that is wrong, and say what is wrong with it.')] : [];
    case 'PENDING':
      return pendingProblems(draft, setting);
    case 'DECEASED':
      return [];
  }
}

/** Somebody who was asked and has not answered is asked again on a day that is named now. */
const pendingProblems = ({ askedChannel, chaseOn }: ConsentDraft, { at }: ConsentSetting): ConsentProblem[] => [
  ...(askedChannel ? [] : [problem('askedChannel', 'Say how you asked them.')]),
  ...(chaseOn && isLocalDate(chaseOn) && chaseOn >= londonDate(at) ? [] : [problem('chaseOn', 'Say on which day to ask again, today or later.')]),
];

function attemptProblems({ attempts = [] }: ConsentDraft, { at }: ConsentSetting): ConsentProblem[] {
  if (attempts.length === 0) return [problem('attempts', 'Say what you tried, and on which day.')];
  return attempts.flatMap((it, index) => (isLocalDate(it.on) && it.on <= londonDate(at) ? [] : [problem(`attempts.${index}.on`, 'The day you tried must be today or earlier.')]));
}

const methodProblems = ({ method, interpreter }: ConsentDraft): ConsentProblem[] => [
  ...(method ? [] : [problem('method', 'Say how they told you.')]),
  ...(method === 'BSL_OR_INTERPRETED' && isBlank(interpreter) ? [problem('interpreter', 'Say who interpreted.')] : []),
];

/** Capacity is presumed; whoever doubts it says why, whoever relies on an assessment names it. */
const capacityProblems = ({ capacityBasis, capacityDoubt, capacityAssessmentId, state }: ConsentDraft): ConsentProblem[] => [
  ...(capacityBasis === 'DOUBTED' && isBlank(capacityDoubt) ? [problem('capacityDoubt', 'Say what makes you doubt that they can decide this.')] : []),
  ...(capacityBasis === 'ASSESSED' && !capacityAssessmentId && state !== 'LACKS_CAPACITY' ? [problem('capacityAssessmentId', 'Choose the assessment, or record it first.')] : []),
];

/** A belief with brief grounds is enough; the assessment carries the date of the full record (R22 as amended). */
function lacksCapacityProblems({ capacityAssessmentId, bestInterests, givenBy }: ConsentDraft): ConsentProblem[] {
  const hasDecider = givenBy === 'ATTORNEY_HEALTH_WELFARE' || givenBy === 'DEPUTY_WELFARE' || givenBy === 'COURT';
  return [
    ...(capacityAssessmentId ? [] : [problem('capacityAssessmentId', 'Record the assessment of capacity first. A reasonable belief with brief grounds is enough to begin with.')]),
    ...(isBlank(bestInterests) && !hasDecider ? [problem('bestInterests', 'Say why sharing is, or is not, in the person’s best interests.')] : []),
  ];
}

function giverProblems(draft: ConsentDraft, { capacity }: ConsentSetting): ConsentProblem[] {
  const { givenBy = 'SUBJECT' } = draft;
  if (givenBy === 'SUBJECT') return [];
  const isYesOrNo = ['GIVEN', 'GIVEN_PARTIAL', 'REFUSED', 'WITHDRAWN'].includes(draft.state);
  return [
    ...(isBlank(draft.giverName) ? [problem('giverName', 'Say who they are.')] : []),
    ...(draft.authoritySeen === true ? [] : [problem('authoritySeen', 'See the document that gives them authority first.')]),
    ...(needsRegister(givenBy) && draft.authorityRegistered !== true ? [problem('authorityRegistered', 'A power of attorney must be registered before it is used.')] : []),
    ...(draft.authorityInScope === true ? [] : [problem('authorityInScope', 'Their authority must cover this decision.')]),
    ...(isYesOrNo && givenBy === 'ATTORNEY_HEALTH_WELFARE' && !isLacking(capacity)
      ? [problem('givenBy', 'An attorney for health and welfare acts only once capacity is lost. Ask the person, or record an assessment first.')]
      : []),
  ];
}

const needsRegister = (givenBy: ConsentGivenBy): boolean => givenBy.startsWith('ATTORNEY') || givenBy === 'ENDURING_POWER';
const isLacking = (capacity: ConsentSetting['capacity']): boolean => capacity === 'LACKS_CAPACITY' || capacity === 'REASONABLE_BELIEF_LACKS';

function scopeProblems({ scopes = [] }: ConsentDraft, { at }: ConsentSetting): ConsentProblem[] {
  return scopes.flatMap((it, index) => [
    ...(it.recipient === 'AGENCY' && !it.agencyId ? [problem(`scopes.${index}.agencyId`, 'Choose the agency.')] : []),
    ...(it.recipient === 'SECTOR' && !it.sector ? [problem(`scopes.${index}.sector`, 'Choose the kind of organisation.')] : []),
    ...(it.recipient === 'NAMED_PERSON' ? namedPersonProblems(it, index) : []),
    ...(it.until && it.until <= at ? [problem(`scopes.${index}.until`, 'The end must be in the future.')] : []),
  ]);
}

/** A yes opens nothing for one person alone, and a no to one person shuts them out of everything, so it names no topic. */
const namedPersonProblems = ({ effect, practitionerId, namedPerson, category }: ScopeDraft, index: number): ConsentProblem[] => [
  ...(isBlank(namedPerson) && !practitionerId ? [problem(`scopes.${index}.namedPerson`, 'Say who it is.')] : []),
  ...(effect === 'DENY' && practitionerId && category ? [problem(`scopes.${index}.category`, 'A no to one person at the table closes the whole case to them. Choose “Everything”.')] : []),
];

function concernProblems({ conditionText, conditionAgencyId, conditionCategory, coercion, coercionText }: ConsentDraft): ConsentProblem[] {
  const names = Boolean(conditionAgencyId) || Boolean(conditionCategory);
  return [
    ...(!isBlank(conditionText) && !names ? [problem('conditionAgencyId', 'Say which agency or which topic the condition is about. It waits until somebody has written it out.')] : []),
    ...(coercion === 'SUSPECTED' && isBlank(coercionText) ? [problem('coercionText', 'Say what makes you think that somebody is putting pressure on them.')] : []),
  ];
}
