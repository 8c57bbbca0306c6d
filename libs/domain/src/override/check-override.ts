import { formatDate, type LocalDate } from '../dates/index.js';
import type { ConsentMode } from '../forums/forum-definition.js';
import { type ConfidentialityBasis, type GatewayCode, gateways } from '../forums/legal-basis.js';
import { type GroundTest, groundTests, type InformDecision, type NotInformReason, type OverrideGround, testPath } from './override-words.js';

/** The reasons that every request gives, whatever its ground (governance 3.2), with the question each answers. */
export const overrideReasons = {
  factsReliedOn: 'What do you know, and from whom?',
  necessity: 'Why would it fail without this? What is it for?',
  proportionality: 'Why these items, these agencies and this long, and no fewer?',
  alternatives: 'What gentler ways were tried or considered, such as asking again or speaking without names?',
  wishes: 'What does the person want, in their words, and why did they say no?',
  riskIfNotShared: 'What harm could sharing do, and what harm could come of not sharing?',
} as const;
export type OverrideReason = keyof typeof overrideReasons;
export const overrideReasonKeys = Object.keys(overrideReasons) as OverrideReason[];

/** What may set confidence aside against the person's word. A bare power does not, and agreement is not there. */
export const overridingBases: readonly ConfidentialityBasis[] = [
  'PUBLIC_INTEREST_SERIOUS_HARM',
  'PUBLIC_INTEREST_SERIOUS_CRIME',
  'BEST_INTERESTS_MCA',
  'STATUTORY_DUTY',
  'COURT_ORDER',
];
/** Law that may be chosen today. */
export const activeGateways: readonly GatewayCode[] = (Object.keys(gateways) as GatewayCode[]).filter((it) => gateways[it].active);

/** A request to share without consent, as somebody wants to send it. */
export interface OverrideDraft extends Readonly<Record<OverrideReason, string>> {
  readonly grounds: readonly OverrideGround[];
  /** Answers to the tests of the grounds, by ground and key: `SERIOUS_CRIME_crime`. */
  readonly tests: Readonly<Record<string, string>>;
  readonly itemIds: readonly string[];
  readonly recipients: readonly { readonly agencyId: string; readonly agencyFunction: string }[];
  readonly gatewayCode: string;
  readonly confidentialityBasis: string;
  readonly informDecision: InformDecision;
  readonly informUntil?: LocalDate | null | undefined;
  readonly informReasonCode?: NotInformReason | null | undefined;
  readonly informReason?: string | null | undefined;
}

export interface OverrideSetting {
  readonly mode: ConsentMode;
  readonly fewestCharacters: number;
  readonly today: LocalDate;
}

export interface OverrideProblem {
  readonly path: string;
  readonly message: string;
}

const problem = (path: string, message: string): OverrideProblem => ({ path, message });

/** What is missing or cannot be (governance 3.1 to 3.3, R15, R30, R35). Empty when it may be sent. */
export function checkOverride(draft: OverrideDraft, setting: OverrideSetting): OverrideProblem[] {
  if (setting.mode === 'NOT_APPLICABLE') return [problem('caseFileId', 'This forum shares by law and does not ask for consent, so there is nothing to share without.')];
  return [...whatProblems(draft), ...reasonProblems(draft, setting), ...groundProblems(draft, setting), ...tellingProblems(draft, setting)];
}

function whatProblems({ itemIds, recipients, grounds, gatewayCode, confidentialityBasis }: OverrideDraft): OverrideProblem[] {
  return [
    ...(itemIds.length === 0 ? [problem('itemIds', 'Choose what to share. Name each statement: a whole case is never shared this way.')] : []),
    ...(recipients.length === 0 ? [problem('recipients', 'Choose who needs it.')] : []),
    ...(grounds.length === 0 ? [problem('grounds', 'Choose at least one ground.')] : []),
    ...(!(activeGateways as readonly string[]).includes(gatewayCode) ? [problem('gatewayCode', 'Choose the law that lets your agency share.')] : []),
    ...(!(overridingBases as readonly string[]).includes(confidentialityBasis) ? [problem('confidentialityBasis', 'Choose why confidence may be set aside.')] : []),
  ];
}

const reasonProblems = (draft: OverrideDraft, { fewestCharacters }: OverrideSetting): OverrideProblem[] =>
  overrideReasonKeys.flatMap((key) => lengthProblem(key, draft[key], overrideReasons[key], fewestCharacters));

const groundProblems = ({ grounds, tests }: OverrideDraft, { fewestCharacters }: OverrideSetting): OverrideProblem[] =>
  grounds.flatMap((ground) => groundTests[ground].flatMap((it) => lengthProblem(testPath(ground, it.key), tests[`${ground}_${it.key}`] ?? '', it.label, fewestFor(it, fewestCharacters))));

const fewestFor = ({ short }: GroundTest, fewest: number): number => (short ? 3 : fewest);

function lengthProblem(path: string, text: string, question: string, fewest: number): OverrideProblem[] {
  const length = text.trim().length;
  if (length === 0) return [problem(path, `Answer: ${question}`)];
  return length < fewest ? [problem(path, `Say a little more: ${question} At least ${fewest} characters, about this person and today.`)] : [];
}

function tellingProblems({ informDecision, informUntil, informReasonCode, informReason }: OverrideDraft, { today, fewestCharacters }: OverrideSetting): OverrideProblem[] {
  if (informDecision === 'INFORMED') return [];
  const why = [
    ...(informReasonCode ? [] : [problem('informReasonCode', 'Say why they are not told now.')]),
    ...lengthProblem('informReason', informReason ?? '', 'Why are they not told now?', fewestCharacters),
  ];
  if (informDecision === 'NOT_INFORMED') return why;
  if (!informUntil) return [problem('informUntil', 'Say by when they will be told.'), ...why];
  return informUntil < today ? [problem('informUntil', `They will be told by a day that is ${formatDate(today)} or later.`), ...why] : why;
}
