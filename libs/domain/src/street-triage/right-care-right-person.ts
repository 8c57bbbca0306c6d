import { formatDateTime } from '../dates/index.js';
import { isBlank, missing, refused, type Section136Problem, toCheck, when } from './section-136-problem.js';

/** What a call is about (national partnership agreement, July 2023; reference 5.4). */
export type RcrpCategory = 'WELFARE_CONCERN' | 'WALKED_OUT_OF_HEALTH_CARE' | 'ABSENT_FROM_MENTAL_HEALTH_CARE' | 'SECTION_136_HANDOVER' | 'TRANSPORT' | 'MEDICAL_INCIDENT' | 'OTHER';
export const rcrpCategoryLabels: Record<RcrpCategory, string> = {
  WELFARE_CONCERN: 'Concern for somebody’s welfare',
  WALKED_OUT_OF_HEALTH_CARE: 'Walked out of a hospital or another health service',
  ABSENT_FROM_MENTAL_HEALTH_CARE: 'Left a mental health service, or absent without leave',
  SECTION_136_HANDOVER: 'Section 136: handing over at the place of safety',
  TRANSPORT: 'Taking a patient somewhere',
  MEDICAL_INCIDENT: 'A medical incident',
  OTHER: 'Something else',
};
export const rcrpCategories = Object.keys(rcrpCategoryLabels) as RcrpCategory[];

/** The questions of the threshold. One yes means that the police attend. "Immediate" is present and continuing, not future. */
export const rcrpQuestions = [
  { key: 'crime', label: 'Has a crime happened, or is one happening?' },
  { key: 'riskToLife', label: 'Is there a real and immediate risk to somebody’s life?' },
  { key: 'seriousHarm', label: 'Is somebody suffering serious harm, or at real and immediate risk of it?' },
] as const;
export type RcrpQuestion = (typeof rcrpQuestions)[number]['key'];
/** Not asked is not the same as not known (T15). Nobody declines on either. */
export type RcrpAnswer = 'YES' | 'NO' | 'NOT_KNOWN' | 'NOT_ASKED';
export type RcrpAnswers = Readonly<Record<RcrpQuestion, RcrpAnswer>>;

/** Whether the threshold is met; undefined while a question has no answer and none is yes. */
export function isThresholdMet(answers: RcrpAnswers): boolean | undefined {
  const given = rcrpQuestions.map(({ key }) => answers[key]);
  if (given.includes('YES')) return true;
  return given.every((it) => it === 'NO') ? false : undefined;
}

/** An agency that was asked to take a declined call on. */
export interface RcrpHandover {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly askedAt: Date;
  readonly answer: 'WAITING' | 'ACCEPTED' | 'REFUSED';
  /** The person who answered for the agency, by name. A team is not a person. */
  readonly answeredByName: string | null;
  /** The agency that person works for. */
  readonly answeredByAgencyId: string | null;
  readonly answeredAt: Date | null;
  readonly refusedWhy: string | null;
}

/** One call, as the police log it. */
export interface RcrpCall {
  readonly category: RcrpCategory | null;
  readonly calledAt: Date;
  readonly answers: RcrpAnswers;
  readonly decision: 'ATTEND' | 'DECLINE' | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  /** Why, in the words of whoever decided. */
  readonly reason: string | null;
  /** When the caller was told, and to whom to turn. */
  readonly callerToldAt: Date | null;
  readonly handovers: readonly RcrpHandover[];
}

/** Who has the call at an instant. It is never nobody's (T18). */
export interface RcrpStanding {
  readonly state: 'UNDECIDED' | 'POLICE_ATTEND' | 'WAITING_FOR_ACCEPTANCE' | 'ACCEPTED';
  /** The agency that answers for the person now; null means the police. */
  readonly heldByAgencyId: string | null;
  readonly words: string;
  /** An agency has been asked and has not answered in time. */
  readonly isOverdue: boolean;
}

/** What areas set. The agreement names no number for this, so it is a setting. */
export interface RcrpSettings {
  readonly acceptWithinMinutes: number;
}
export const usualRcrpSettings: RcrpSettings = { acceptWithinMinutes: 60 };

/** Who has the call: the police, until somebody at a named agency has accepted it by name. */
export function rcrpStanding(call: RcrpCall, at: Date, { acceptWithinMinutes }: RcrpSettings = usualRcrpSettings): RcrpStanding {
  const police = { heldByAgencyId: null, isOverdue: false };
  if (call.decision === null) return { ...police, state: 'UNDECIDED', words: 'Nobody has decided yet. The police have the call.' };
  if (call.decision === 'ATTEND') return { ...police, state: 'POLICE_ATTEND', words: 'The police attend.' };
  const accepted = call.handovers.find((it) => isAcceptance(it) && acceptanceProblems(it, 0).length === 0);
  if (accepted?.answeredAt) return { state: 'ACCEPTED', heldByAgencyId: accepted.agencyId, isOverdue: false, words: `${accepted.answeredByName ?? ''} of ${accepted.agencyName} took it on, on ${formatDateTime(accepted.answeredAt)}.` };
  const asked = call.handovers.filter((it) => it.answer === 'WAITING').at(-1);
  const since = asked?.askedAt ?? call.decidedAt ?? call.calledAt;
  const isOverdue = at.getTime() - since.getTime() > acceptWithinMinutes * 60_000;
  return { state: 'WAITING_FOR_ACCEPTANCE', heldByAgencyId: null, isOverdue, words: waitingWords(asked) };
}

const waitingWords = (asked: RcrpHandover | undefined): string =>
  asked ? `The police have the call until somebody at ${asked.agencyName} accepts it by name.` : 'The police have the call. Ask an agency to take it on.';

const isAcceptance = ({ answer }: RcrpHandover): boolean => answer === 'ACCEPTED';

/**
 * What is missing or cannot be in a call (T18, scenario 8). A call that meets the threshold is not declined; a declined
 * one needs a reason, a named agency, and somebody there who accepts it by name.
 */
export function checkRcrpCall(call: RcrpCall): Section136Problem[] {
  return [
    ...when(call.category === null, missing('category', 'Say what the call is about.')),
    ...when(call.decision === null, missing('decision', 'Say whether the police attend.')),
    ...when(call.decision !== null && isBlank(call.decidedByName), missing('decidedByName', 'Name who decided.')),
    ...when(call.decision !== null && call.decidedAt === null, missing('decidedAt', 'Say when it was decided.')),
    ...(call.decision === 'DECLINE' ? declineProblems(call) : []),
  ];
}

/** Whether a declined call may leave the police: checked when somebody closes it or marks it handed over. */
export const mayCloseRcrpCall = (call: RcrpCall, at: Date): boolean =>
  (call.decision === 'ATTEND' || rcrpStanding(call, at).state === 'ACCEPTED') && !checkRcrpCall(call).some(({ weight }) => weight !== 'CHECK');

function declineProblems(call: RcrpCall): Section136Problem[] {
  return [
    ...thresholdProblems(call.answers),
    ...when(isBlank(call.reason), missing('reason', 'Say why the police do not attend.')),
    ...when(call.callerToldAt === null, missing('callerToldAt', 'Tell the caller who takes it on, and record when.')),
    ...when(call.handovers.length === 0, missing('handovers', 'Name the agency that takes it on. A declined call always goes to a named agency.')),
    ...when(call.handovers.length > 0 && !call.handovers.some(isAcceptance), missing('handovers', 'Somebody at the agency has to accept it by name. Until then the police have the call.')),
    ...call.handovers.flatMap(handoverProblems),
  ];
}

function thresholdProblems(answers: RcrpAnswers): readonly Section136Problem[] {
  if (isThresholdMet(answers) === true) return [refused('decision', 'An answer says that the threshold is met, so the police attend. Change the decision, or put the answer right if it was a slip.')];
  return rcrpQuestions.flatMap(({ key, label }) => [
    ...when(answers[key] === 'NOT_ASKED', refused(`answers.${key}`, `Ask: ${label} A call is not declined before that.`)),
    ...when(answers[key] === 'NOT_KNOWN', refused(`answers.${key}`, `Nobody knows: ${label} Find out, or attend. Not knowing is not a no.`)),
  ]);
}

const handoverProblems = (handover: RcrpHandover, index: number): readonly Section136Problem[] => [
  ...(isAcceptance(handover) ? acceptanceProblems(handover, index) : []),
  ...when(handover.answer === 'REFUSED' && isBlank(handover.refusedWhy), missing(`handovers.${index}.refusedWhy`, `Write why ${handover.agencyName} does not take it on, then ask another agency or escalate.`)),
  ...when(handover.answer === 'WAITING' && !isBlank(handover.answeredByName), toCheck(`handovers.${index}.answer`, `${handover.answeredByName ?? ''} is named, and the answer still says waiting. Say whether they accepted.`)),
];

function acceptanceProblems({ agencyId, agencyName, askedAt, answeredByName, answeredByAgencyId, answeredAt }: RcrpHandover, index: number): readonly Section136Problem[] {
  const path = `handovers.${index}`;
  return [
    ...when(isBlank(answeredByName) || sameWords(answeredByName, agencyName), missing(`${path}.answeredByName`, `Write the name of the person at ${agencyName} who accepts it. An agency or a team is not a person.`)),
    ...when(answeredByAgencyId !== agencyId, refused(`${path}.answeredByAgencyId`, `Only somebody of ${agencyName} can accept for it. Nobody accepts for another agency.`)),
    ...when(answeredAt === null, missing(`${path}.answeredAt`, 'Say when they accepted.')),
    ...when(answeredAt !== null && answeredAt < askedAt, refused(`${path}.answeredAt`, 'It was accepted before it was asked. Check both times.')),
  ];
}

const sameWords = (one: string | null, other: string): boolean => (one ?? '').trim().toLowerCase() === other.trim().toLowerCase();
