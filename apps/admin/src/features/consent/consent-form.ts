import type { AskedChannel, Category, ConsentCapacityBasis, ConsentDecisionKind, ConsentGivenBy, ConsentMethod, ConsentState, ExplainedQuestion, NotSoughtReason, ScopeAction, ScopeEffect, ScopeRecipient, Sector } from '@concord/domain';
import { londonInstant, parseTimeInput, startOfLondonDay } from '@concord/domain';
import { type DateParts, noDate, toIsoDate } from '@concord/ui';
import type { RecordConsentInput } from '../../gql/graphql.js';

export interface ScopeLine {
  effect: ScopeEffect | '';
  category: Category | '';
  recipient: ScopeRecipient | '';
  agency: string;
  sector: Sector | '';
  action: ScopeAction | '';
  practitionerId: string;
  namedPerson: string;
  until: DateParts;
}

export const blankLine = (effect: ScopeEffect = 'PERMIT'): ScopeLine => ({ effect, category: '', recipient: 'FORUM_PARTICIPANTS', agency: '', sector: '', action: '', practitionerId: '', namedPerson: '', until: noDate });

export interface AttemptLine {
  on: DateParts;
  channel: AskedChannel | '';
  note: string;
}
export const blankAttempt = (): AttemptLine => ({ on: noDate, channel: '', note: '' });

export const start = {
  state: '' as ConsentState | '',
  decisionKind: 'CONFIDENTIALITY_CONSENT' as ConsentDecisionKind | '',
  explained: [] as readonly string[],
  interpreter: '',
  language: '',
  witness: '',
  evidence: '',
  capacityBasis: 'PRESUMED' as ConsentCapacityBasis | '',
  capacityDoubt: '',
  outcomesWanted: '',
  safeContact: '',
  askedChannel: '' as AskedChannel | '',
  chaseOn: noDate,
  attempts: [blankAttempt()] as AttemptLine[],
  on: noDate,
  time: '',
  obtainedBy: '',
  method: '' as ConsentMethod | '',
  notSoughtReason: '' as NotSoughtReason | '',
  reason: '',
  scopes: [blankLine()] as ScopeLine[],
  wordsUsed: '',
  wishes: '',
  givenBy: 'SUBJECT' as ConsentGivenBy | '',
  giverName: '',
  authority: [] as readonly string[],
  coercion: 'NONE' as 'NONE' | 'SUSPECTED' | '',
  coercionText: '',
  shutOutIds: [] as readonly string[],
  conditionText: '',
  conditionAgencyId: '',
  conditionCategory: '' as Category | '',
  capacityAssessmentId: '',
  bestInterests: '',
  supersedesIds: [] as readonly string[],
  reviewOn: noDate,
  lateReason: '',
};
export type ConsentValues = typeof start;

const hasScopes = (state: ConsentState | ''): boolean => state === 'GIVEN' || state === 'GIVEN_PARTIAL' || state === 'REFUSED' || state === 'WITHDRAWN';
/** A no to everything has no lines; a no to something has. */
export const showsScopes = hasScopes;
export const saysNo = (state: ConsentState | ''): boolean => state === 'REFUSED' || state === 'WITHDRAWN';
export const wasAnswered = hasScopes;

const orNothing = <Value extends string>(value: Value | ''): Value | undefined => (value === '' ? undefined : value);

/** When the person said it: the day and time given, or now. A day alone is its first moment. */
export function obtainedAt(values: ConsentValues, now: Date): string {
  const day = toIsoDate(values.on);
  if (!day) return now.toISOString();
  const time = parseTimeInput(values.time);
  return ((time.ok && londonInstant(day, time.value)) || startOfLondonDay(day)).toISOString();
}

/** The lines as they are sent. A no holds noes only; an empty line of a no means everything. */
export const scopesOf = (values: Pick<ConsentValues, 'scopes' | 'state'>): NonNullable<RecordConsentInput['scopes']> =>
  values.scopes
    .map((line) => ({ ...line, effect: saysNo(values.state) ? ('DENY' as const) : line.effect }))
    .filter((line) => !saysNo(values.state) || line.category !== '' || line.recipient !== 'FORUM_PARTICIPANTS')
    .map((line) => {
      const until = toIsoDate(line.until);
      return {
        effect: line.effect || ('PERMIT' as const),
        category: orNothing(line.category),
        recipient: line.recipient || ('FORUM_PARTICIPANTS' as const),
        agencyId: line.recipient === 'AGENCY' ? orNothing(line.agency) : undefined,
        sector: line.recipient === 'SECTOR' ? orNothing(line.sector) : undefined,
        action: orNothing(line.action),
        practitionerId: line.recipient === 'NAMED_PERSON' && line.effect !== 'PERMIT' ? orNothing(line.practitionerId) : undefined,
        namedPerson: line.recipient === 'NAMED_PERSON' ? line.namedPerson : undefined,
        until: until ? startOfLondonDay(until).toISOString() : undefined,
      };
    });

const attemptsOf = ({ attempts }: ConsentValues): NonNullable<RecordConsentInput['attempts']> =>
  attempts.flatMap((it) => {
    const on = toIsoDate(it.on);
    return on && it.channel ? [{ on, channel: it.channel, note: it.note }] : [];
  });

const howItWasAsked = (values: ConsentValues): Partial<RecordConsentInput> => ({
  decisionKind: orNothing(values.decisionKind),
  questionsExplained: values.explained as ExplainedQuestion[],
  risksExplained: saysNo(values.state) ? values.explained.includes('IF_NOT_SHARED') : undefined,
  interpreter: values.interpreter,
  language: values.language,
  witness: values.witness,
  evidence: values.evidence,
  capacityBasis: orNothing(values.capacityBasis),
  capacityDoubt: values.capacityBasis === 'DOUBTED' ? values.capacityDoubt : undefined,
  capacityAssessmentId: values.capacityBasis === 'ASSESSED' ? orNothing(values.capacityAssessmentId) : undefined,
  outcomesWanted: values.outcomesWanted,
});

/** What is sent. Only the answers that the chosen state asks for. */
export function inputOf(caseFileId: string, values: ConsentValues, now: Date): RecordConsentInput {
  const bySomebodyElse = values.givenBy !== 'SUBJECT' && values.givenBy !== '';
  return {
    caseFileId,
    state: values.state as ConsentState,
    obtainedAt: obtainedAt(values, now),
    obtainedBy: values.obtainedBy,
    method: wasAnswered(values.state) ? orNothing(values.method) : undefined,
    notSoughtReason: values.state === 'NOT_SOUGHT' ? orNothing(values.notSoughtReason) : undefined,
    reason: values.reason,
    wordsUsed: values.wordsUsed,
    wishes: values.wishes,
    givenBy: values.givenBy || undefined,
    giverName: bySomebodyElse ? values.giverName : undefined,
    authoritySeen: bySomebodyElse ? values.authority.includes('seen') : undefined,
    authorityRegistered: bySomebodyElse ? values.authority.includes('registered') : undefined,
    authorityInScope: bySomebodyElse ? values.authority.includes('inScope') : undefined,
    coercion: values.coercion || undefined,
    coercionText: values.coercion === 'SUSPECTED' ? values.coercionText : undefined,
    shutOutIds: values.coercion === 'SUSPECTED' ? [...values.shutOutIds] : undefined,
    conditionText: values.state === 'GIVEN_PARTIAL' ? values.conditionText : undefined,
    conditionAgencyId: values.state === 'GIVEN_PARTIAL' && values.conditionText ? orNothing(values.conditionAgencyId) : undefined,
    conditionCategory: values.state === 'GIVEN_PARTIAL' && values.conditionText ? orNothing(values.conditionCategory) : undefined,
    ...(values.state === 'LACKS_CAPACITY' ? { capacityAssessmentId: orNothing(values.capacityAssessmentId) } : {}),
    bestInterests: values.state === 'LACKS_CAPACITY' ? values.bestInterests : undefined,
    supersedesIds: [...values.supersedesIds],
    ...(wasAnswered(values.state) ? howItWasAsked(values) : {}),
    askedChannel: values.state === 'PENDING' ? orNothing(values.askedChannel) : undefined,
    chaseOn: values.state === 'PENDING' ? (toIsoDate(values.chaseOn) ?? undefined) : undefined,
    attempts: values.state === 'UNABLE_TO_OBTAIN' ? attemptsOf(values) : undefined,
    safeContact: values.safeContact,
    reviewOn: toIsoDate(values.reviewOn) ?? undefined,
    lateReason: values.lateReason,
    scopes: hasScopes(values.state) ? scopesOf(values) : [],
  };
}

/** Empty, or a time of day as people write it. */
export const aTimeIfAny = {
  validate: (value: string): string | true => {
    const time = parseTimeInput(value);
    return value.trim() === '' || time.ok || time.message;
  },
};
