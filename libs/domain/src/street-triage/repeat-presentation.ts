import { dayAfter, formatDate, type LocalDate, londonDate } from '../dates/index.js';

/** What counts as presenting. */
export type PresentationKind = 'S136' | 'S135' | 'TRIAGE_CONTACT' | 'POLICE_CRISIS_CALL';
export const presentationKindLabels: Record<PresentationKind, string> = {
  S136: 'section 136',
  S135: 'section 135',
  TRIAGE_CONTACT: 'street triage contact',
  POLICE_CRISIS_CALL: 'police call in a mental health crisis',
};

/** One time somebody presented. Several records of one night carry one episode. */
export interface Presentation {
  readonly episodeId: string;
  readonly kind: PresentationKind;
  readonly at: Date;
}

/** N presentations in M days, set by each area (reference 12.5: three in 90 days). */
export interface RepeatRule {
  readonly presentations: number;
  readonly withinDays: number;
  readonly counts: readonly PresentationKind[];
}
export const usualRepeatRule: RepeatRule = { presentations: 3, withinDays: 90, counts: ['S136', 'S135'] };

/** What is there already, so that nothing is proposed twice. */
export interface RepeatContext {
  /** The anticipatory plan in force: the day it is next looked at, or null where there is none. */
  readonly planReviewOn: LocalDate | null;
  /** A MARM is open, or has been referred and not yet decided. */
  readonly marmUnderWay: boolean;
  /** Somebody last looked at a proposal and decided; only a presentation after that proposes again. */
  readonly lastDecidedAt: Date | null;
}

export type ProposedStep = 'ANTICIPATORY_PLAN' | 'REVIEW_THE_PLAN' | 'MARM';
export const proposedStepLabels: Record<ProposedStep, string> = {
  ANTICIPATORY_PLAN: 'Write an anticipatory plan with the person: what helps, what to avoid, who to ring',
  REVIEW_THE_PLAN: 'Look at the anticipatory plan again with the person: it is in force and the person presented again',
  MARM: 'Consider a multi-agency risk management meeting (MARM)',
};

/** A proposal for somebody to decide. It starts nothing, refers nobody and shows no score (reference 8.3). */
export interface RepeatProposal {
  readonly steps: readonly ProposedStep[];
  /** Why, in one paragraph of facts. */
  readonly why: string;
  readonly count: number;
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
  readonly episodeIds: readonly string[];
}

/**
 * Whether the number of presentations calls for a plan rather than for the next presentation. Days are London days; the
 * window reaches back the rule's number of days from today. Pure, and never more than a proposal.
 */
export function repeatPresentation(presentations: readonly Presentation[], at: Date, context: RepeatContext, rule: RepeatRule = usualRepeatRule): RepeatProposal | undefined {
  const counted = episodesWithin(presentations, at, rule);
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last || counted.length < rule.presentations) return undefined;
  if (context.lastDecidedAt && last.at <= context.lastDecidedAt) return undefined;
  const steps = stepsFor(context);
  const [firstOn, lastOn] = [londonDate(first.at), londonDate(last.at)];
  return { steps, why: whyWords(counted, rule, context, at), count: counted.length, firstOn, lastOn, episodeIds: counted.map((it) => it.episodeId) };
}

/** Each episode once, at its first record, in order; later records of the same night are not another presentation. */
function episodesWithin(presentations: readonly Presentation[], at: Date, { withinDays, counts }: RepeatRule): readonly Presentation[] {
  const from = dayAfter(londonDate(at), -withinDays);
  const episodes = new Map<string, Presentation>();
  const eligible = presentations.filter((it) => counts.includes(it.kind) && it.at <= at).sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const it of eligible) if (!episodes.has(it.episodeId)) episodes.set(it.episodeId, it);
  return [...episodes.values()].filter((it) => londonDate(it.at) >= from);
}

const stepsFor = ({ planReviewOn, marmUnderWay }: RepeatContext): readonly ProposedStep[] => [
  planReviewOn === null ? 'ANTICIPATORY_PLAN' : 'REVIEW_THE_PLAN',
  ...(marmUnderWay ? [] : (['MARM'] as const)),
];

function whyWords(counted: readonly Presentation[], { presentations, withinDays }: RepeatRule, { planReviewOn, marmUnderWay }: RepeatContext, at: Date): string {
  const list = counted.map((it) => `${presentationKindLabels[it.kind]} on ${formatDate(it.at)}`).join('; ');
  const late = planReviewOn !== null && planReviewOn < londonDate(at);
  const plan = planReviewOn === null ? 'There is no anticipatory plan in force.' : `There is a plan; it ${late ? 'was' : 'is'} due to be looked at on ${formatDate(planReviewOn)}.`;
  const marm = marmUnderWay ? ' A MARM is under way.' : '';
  return `${counted.length} presentations within ${withinDays} days: ${list}. The area’s rule is ${presentations} within ${withinDays} days. ${plan}${marm} You decide; nothing has been started.`;
}
