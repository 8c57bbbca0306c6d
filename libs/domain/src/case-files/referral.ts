import { addWorkingDays, type LocalDate } from '../dates/index.js';
import type { Answer, Answers, ForumDefinition } from '../forums/index.js';
import { cleanText } from '../text/index.js';

/** What triage may decide about a referral. Every decision has a reason that the referrer reads (T25). */
export type TriageDecision = 'ACCEPT' | 'DECLINE' | 'RETURN' | 'REDIRECT';

export const triageDecisionLabels: Record<TriageDecision, string> = {
  ACCEPT: 'Accepted',
  DECLINE: 'Declined',
  RETURN: 'Sent back for more',
  REDIRECT: 'Sent elsewhere',
};

export const triageDecisions = Object.keys(triageDecisionLabels) as TriageDecision[];

/** The last day on which the referrer is owed a decision. */
export const decideBy = ({ clocks }: ForumDefinition, sentOn: LocalDate): LocalDate =>
  addWorkingDays(sentOn, clocks.triageDecisionWorkingDays);

/** The day by which agencies must first meet, for this urgency. Undefined for an urgency the forum does not know. */
export function firstMeetingBy(
  { urgencies }: ForumDefinition,
  urgencyCode: string,
  receivedOn: LocalDate,
): LocalDate | undefined {
  const urgency = urgencies.find((it) => it.code === urgencyCode);
  return urgency && addWorkingDays(receivedOn, urgency.firstMeetingWorkingDays);
}

/** The referrer's own answer about urgency, where the form asks it by that name and in the forum's codes. */
export function urgencyFrom({ urgencies }: ForumDefinition, answers: Answers): string | null {
  const answer = Object.hasOwn(answers, 'urgency') ? answers['urgency'] : null;
  return typeof answer === 'string' && urgencies.some((it) => it.code === answer) ? answer : null;
}

/** Answers as they are kept: text cleaned of what Word and hidden characters bring, blank answers left out. */
export function cleanAnswers(answers: Answers): Answers {
  const entries = Object.entries(answers).map(([key, answer]) => [key, cleanAnswer(answer)] as const);
  return Object.fromEntries(entries.filter(([, answer]) => answer !== null && answer !== ''));
}

function cleanAnswer(answer: Answer): Answer {
  if (typeof answer === 'string') return cleanText(answer);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer;
  return typeof answer.evidence === 'string' ? { ...answer, evidence: cleanText(answer.evidence) } : answer;
}
