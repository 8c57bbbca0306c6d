/** What fills the braces of a forum's notice; what is left out stays as a gap to fill by hand. */
export type NoticeFilling = Readonly<Partial<Record<string, string>>>;

/** Fills a notice of a forum. A placeholder with nothing to say becomes a visible gap, so that nobody sends it unread. */
export function fillNotice(notice: string, filling: NoticeFilling): string {
  return notice.replace(/\{(\w+)\}/g, (_, key: string) => filling[key]?.trim() || `[${GAPS[key] ?? 'fill in'}]`);
}

const GAPS: Readonly<Record<string, string>> = {
  agreedPlan: 'what was agreed, in plain words',
  leadProfessional: 'name of the lead professional',
  reviewDate: 'date of the next review',
  dutyNumber: 'telephone number',
  coordinator: 'name of the co-ordinator',
  reason: 'the reason, in plain words',
  meetingDate: 'date of the meeting',
  meetingPlace: 'place of the meeting',
};

/** Whether something is still to be filled in. */
export const hasGaps = (letter: string): boolean => /\[[^\]\n]{3,60}\]/.test(letter);

/** One thing that the drafter says is safe to tell the adult. */
export interface SafeToState {
  readonly what: string;
  readonly who?: string | undefined;
  readonly by?: string | undefined;
}

/** "The fire service will fit smoke alarms by 3 March 2026." One sentence for each thing agreed. */
export function agreedInWords(agreed: readonly SafeToState[]): string {
  return agreed.map(({ what, who, by }) => `${who ? `${who}: ` : ''}${trimEnd(what)}${by ? `, by ${by}` : ''}.`).join(' ');
}

const trimEnd = (text: string): string => text.trim().replace(/[.;,]+$/, '');

/** How a letter may reach the adult. */
export type LetterRoute = 'BY_HAND' | 'POST' | 'EMAIL' | 'READ_ALOUD' | 'THROUGH_ADVOCATE';

export const letterRouteLabels: Record<LetterRoute, string> = {
  BY_HAND: 'Given by hand',
  READ_ALOUD: 'Read aloud and explained',
  THROUGH_ADVOCATE: 'Through an advocate',
  POST: 'By post',
  EMAIL: 'By e-mail',
};
export const letterRoutes = Object.keys(letterRouteLabels) as LetterRoute[];

/** Routes that leave words where somebody else may find them. */
const leavesWords: readonly LetterRoute[] = ['POST', 'EMAIL'];

/**
 * Why a letter must not go this way, or undefined when it may. Where a rule for safe contact is recorded, post and e-mail
 * are closed until the person who sends it says that they have read the rule and that this route keeps it (R62).
 */
export function routeProblem(route: LetterRoute, safeContactRule: string, ruleIsKept: boolean): string | undefined {
  if (!leavesWords.includes(route) || safeContactRule.trim() === '') return undefined;
  const rule = safeContactRule.toLowerCase();
  const named = route === 'POST' ? /\b(no|never|not|unsafe|don.?t)\b[^.]*\b(post|letter|mail)|\b(post|letters?|mail)\b[^.]*\b(unsafe|not safe)/ : /\b(no|never|not|unsafe|don.?t)\b[^.]*\be-?mail|\be-?mail\b[^.]*\b(unsafe|not safe)/;
  if (named.test(rule)) return 'The rule for safe contact closes this way. Give the letter by hand, or read it aloud.';
  return ruleIsKept ? undefined : 'There is a rule for safe contact. Read it, and say that this way keeps it, or choose another.';
}
