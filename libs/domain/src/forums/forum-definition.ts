/**
 * What a forum is: a versioned definition, never code. Nothing in Concord asks "is this a MARM?"; it asks
 * the definition. Source of the shape: reference.md 0.1 and 12, need-to-know.md section 3, governance 1.7.
 * Every number and every word here is a default that an area may change (settings.ts).
 */
import type { AgencyFunction, Capacity, Category, CodedOption, Sector, ShareDefault } from '../words.js';
import type { AnswerCondition } from './condition.js';
import type { FormDefinition } from './form-definition.js';
import type { BasisDefault } from './legal-basis.js';

/** What consent means in a forum (need-to-know section 3). */
export type ConsentMode = 'NOT_APPLICABLE' | 'INFORM_AND_VIEWS' | 'EXPECTED' | 'REQUIRED';

export interface ForumDefinition {
  /** The stored code. Unique; never reused. */
  code: string;
  /** Counts up from 1. A case file keeps the version with which it was opened. */
  version: number;
  /** The first day on which this version is used, as an ISO day. */
  validFrom: string;
  /** The area whose local settings made this version, absent for the shipped text. */
  area?: string;
  /** The full name. */
  title: string;
  /** The name in menus and tables. */
  shortTitle: string;
  /** What it is for and what it is not for, in a few sentences. */
  purpose: string;
  /** The law it stands on, spelled out. */
  statutoryBasis: string[];
  /** What the person discussed is called here (reference 0). */
  subjectNoun: { singular: string; plural: string };
  /** Who leads, in words. */
  lead: string;
  /** The marking on every page, print and file. */
  marking: 'OFFICIAL-SENSITIVE';
  /** Called together for one person, or a panel that sits anyway (reference 2.1). */
  conveningModel: 'AD_HOC' | 'STANDING_PANEL';
  /** For a standing panel: how often it sits and how long one case gets. */
  sitting?: { everyDays: number; slotMinutes: number };
  /** What consent means for a release here. */
  consentMode: ConsentMode;
  /** For `REQUIRED`: what may happen without consent (governance 1.7, R25). */
  withoutConsent?: CodedOption[];
  /** The purpose of every release in this forum. Forums that share a purpose share what was released for it. */
  purposeCode: string;
  /** The lawful basis offered to an owner of each sector. */
  basisDefaults: Record<Sector, BasisDefault>;
  /** Letters and lines. Words in braces are filled in (see `noticePlaceholders`). */
  notices: ForumNotices;
  /**
   * Some areas work only with adults who can decide about the matter themselves. Absent: capacity decides nothing here.
   * It warns the chair, who goes on or hands over with a reason; it never ends a case by itself (R22).
   */
  requiresCapacity?: boolean;
  /** Whether the adult may be in the room. */
  adultMayAttend: boolean;
  /** What the adult is told unless that is unsafe. */
  adultInformedDefault: string;
  /** The referral. */
  referralForm: FormDefinition;
  /** The local name of the form, a setting since letters change (reference 1.6). */
  localFormCode: string;
  /** What the answers suggest to triage. A rule never rejects anybody by itself. */
  thresholdRules: ThresholdRule[];
  /** Why triage may decline. Never capacity alone. */
  declineReasons: CodedOption[];
  /** Where else triage may send it. */
  redirectTargets: CodedOption[];
  /** Why triage may send it back for more. */
  returnReasons: CodedOption[];
  /** How soon the first meeting must be. */
  urgencies: Urgency[];
  /** What must hold before triage may accept; a failed gate sends the referral back, never away. */
  referralGates: ReferralGate[];
  /** Whose triage team gets the referral. */
  coordinator: { agencyFunction: AgencyFunction; label: string };
  /** Who is invited. */
  seats: Seat[];
  /** When a meeting counts, judged by agency and not by heads. */
  quorum: Quorum;
  /** Who may chair. */
  chair: ChairRule;
  /** What is read at the start and acknowledged by everybody. */
  statement: OpeningStatement;
  /** The order of business. */
  agenda: AgendaItem[];
  /** What may or must be decided. */
  decisions: DecisionDefinition[];
  /** How risk is rated. People rate; Concord never computes a score for them. */
  riskScale: RiskScaleDefinition;
  /** The parts of the plan. */
  planHeadings: PlanHeading[];
  /** Every time limit. Working days are those of England and Wales. */
  clocks: ForumClocks;
  /** The minutes that can be produced. */
  minutesProducts: CodedOption[];
  /** Who gets them. */
  minutesRecipients: MinutesRecipients;
  /** Why a case file may be closed. Non-engagement alone is not among them (T03). */
  closureReasons: ClosureReason[];
  /** What people will try to close for, and why not. */
  refusedClosureReasons: RefusedClosureReason[];
  /** Where a stuck or worsening matter goes. */
  escalationTargets: CodedOption[];
  /** What owners see beside each category and function. Absent means NO. */
  categoryDefaults: CategoryDefaults;
  /** How long Concord keeps its copy. Agencies keep their own records by their own rules. */
  retention: RetentionRule;
  /** The returns that can be exported, without names. */
  exportDatasets: CodedOption[];
}

/** The category-by-function table (reference 7.1 as corrected). Absent means NO: nothing declared means nobody. */
export type CategoryDefaults = Record<Category, Partial<Record<AgencyFunction, ShareDefault>>>;

export interface Urgency extends CodedOption {
  /** Working days from receipt to the first meeting. */
  firstMeetingWorkingDays: number;
}

/** Words with placeholders in braces, such as `{coordinator}`. */
export interface ForumNotices {
  /** What the adult is told when they are referred. */
  toAdult: string;
  /** The invitation to the adult, or how their views are heard when they do not attend. */
  invitationToAdult: string;
  /** The letter to the adult after a meeting. */
  afterMeetingToAdult: string;
  /** The letter to the adult at closure. */
  closureToAdult: string;
  /** What an invited agency reads before it opens the referral. */
  toInvitedAgency: string;
  /** What the referrer reads on sending. */
  receiptToReferrer: string;
  /** What the referrer reads when it is declined, above the reason (T25). */
  declinedToReferrer: string;
  /** What a worried relative or neighbour is told: listening needs no permission (T14). */
  toPersonWhoRaisedConcern: string;
}

/** The placeholders that letters may use. */
export const noticePlaceholders = [
  'agency',
  'agreedPlan',
  'coordinator',
  'decideBy',
  'dutyNumber',
  'leadProfessional',
  'meetingDate',
  'meetingPlace',
  'reason',
  'returnBy',
  'reviewDate',
] as const;

/** What a rule suggests. None of them decides. */
export type ThresholdResult = 'MEETS' | 'ASK_MORE' | 'OTHER_ROUTE' | 'ACT_NOW';

export interface ThresholdRule {
  /** Unique in the definition. */
  key: string;
  /** What the rule looks for. */
  label: string;
  /** The condition over the referral's answers. */
  when: AnswerCondition;
  /** Meets a criterion; ask more; another route to consider as well or instead; act before triage. */
  result: ThresholdResult;
  /** What triage and the referrer read. */
  message: string;
  /** For `OTHER_ROUTE`: the redirect target suggested. */
  target?: string;
}

export interface ReferralGate {
  /** Unique in the definition. */
  key: string;
  /** What must be true. */
  label: string;
  /** The gate is open only when this is known to hold. */
  mustHold: AnswerCondition;
  /** What the referrer must do when it is shut. */
  message: string;
  /** The return reason used. */
  returnReason: string;
}

export interface Seat {
  /** Unique in the definition. */
  key: string;
  /** Who sits here. */
  label: string;
  /** Agency functions that can fill it; empty means any agency. */
  functions: AgencyFunction[];
  /** Needed always (or when `when` holds), advisable, or asked case by case. */
  need: 'REQUIRED' | 'ADVISABLE' | 'BY_CASE';
  /** Limits the need to cases whose referral answers meet this. */
  when?: AnswerCondition;
  /** Only somebody in one of these capacities fills it. */
  capacities?: Capacity[];
  /** Only the agency in this position fills it. */
  agencyRole?: 'REFERRING_AGENCY' | 'LEAD_AGENCY';
}

export interface Quorum {
  /** Keys of seats that must be filled, each where its `when` holds. */
  requiredSeats: string[];
  /** Fewest different agencies in the room. */
  minimumAgencies: number;
  /** Whether the chair may go on without, giving a reason that the minutes show (T07). */
  chairMayProceedWithReason: boolean;
}

export interface ChairRule {
  /** Who chairs, in words. */
  label: string;
  /** The lowest grade that may chair without a reason. One of `grades`. */
  minimumGrade: string;
  /** Grades from lowest to highest, as data. */
  grades: string[];
  /** What each grade means in each agency. */
  gradeLabels: Record<string, string>;
}

export interface OpeningStatement {
  /** Stored with the meeting. */
  version: string;
  /** Read aloud or displayed. */
  paragraphs: string[];
  /** What each person agrees to. */
  acknowledgement: string;
}

/** What an agenda item writes into the meeting record. */
export type AgendaRecord =
  | 'ATTENDANCE'
  | 'STATEMENT'
  | 'CONSENT'
  | 'AGENCY_INFORMATION'
  | 'RISKS'
  | 'DECISIONS'
  | 'ACTIONS'
  | 'PLAN'
  | 'PREVIOUS_ACTIONS'
  | 'REVIEW'
  | 'DISCUSSION';

export interface AgendaItem {
  /** Unique in the definition. */
  key: string;
  /** The heading in the agenda and in the minutes. */
  title: string;
  /** What the chair asks. */
  prompt: string;
  /** Whether the adult is in the room. */
  part: 'ALL' | 'WITHOUT_ADULT' | 'WITH_ADULT';
  /** What it writes. */
  records: AgendaRecord;
  /** Keys of the decisions taken at this item. Every mandatory decision has one. */
  decisions?: string[];
}

export interface DecisionDefinition {
  /** Unique in the definition. */
  key: string;
  /** The short name. */
  label: string;
  /** What the chair puts to the meeting. */
  question: string;
  /** The answers. At least two: a decision with one outcome is no decision. */
  outcomes: CodedOption[];
  /** A meeting cannot be finished without it. */
  mandatory: boolean;
  /** Every decision has its reason (T01). */
  needsRationale: true;
  /** Outcomes for which an agency must be named; absent when none. */
  needsAgency?: string[];
  /** Legal options to tick as considered. */
  legalOptions?: CodedOption[];
}

export interface ScoreBand extends CodedOption {
  /** Lowest product of likelihood and impact in the band. */
  from: number;
  /** Highest. */
  to: number;
}

export interface RiskLevel extends CodedOption {
  /** 1 is the least. */
  value: number;
}

interface RiskScaleCommon {
  /** What a risk is about. */
  domains: CodedOption[];
  /** Who is at risk. */
  groups: CodedOption[];
  /** Shown above the scale. */
  guidance: string;
}

/** Likelihood times impact, rated at several moments (reference 2.6). */
export interface RiskMatrixScale extends RiskScaleCommon {
  kind: 'MATRIX';
  likelihood: RiskLevel[];
  impact: RiskLevel[];
  /** Together they cover every product once. */
  bands: ScoreBand[];
  /** When it is rated: before anything, with what is in place, as hoped for. */
  moments: CodedOption[];
}

/** One level for each group in each setting (reference 1.10). */
export interface RiskLadderScale extends RiskScaleCommon {
  kind: 'LADDER';
  levels: RiskLevel[];
  /** Rated apart, such as in the community and in custody. */
  settings: CodedOption[];
}

export type RiskScaleDefinition = RiskMatrixScale | RiskLadderScale;

export interface PlanHeading {
  /** Unique in the definition. */
  key: string;
  title: string;
  /** What to write. */
  prompt: string;
  /** What happens when the plan fails: if X then Y, by whom. */
  contingency: boolean;
  /** Printed on the out-of-hours card (need-to-know section 5). */
  outOfHours: boolean;
  /** A meeting cannot be finished while it is empty. */
  mandatory: boolean;
}

/** Time limits. Each is a setting; those marked `gk?` in reference.md are defaults in real doubt. */
export interface ForumClocks {
  /** Triage decides, with reasons to the referrer. */
  triageDecisionWorkingDays: number;
  /** First meeting after receipt, where the urgency says nothing shorter. */
  firstMeetingWorkingDays: number;
  /** Agency returns before the meeting. */
  returnsDueWorkingDaysBeforeMeeting: number;
  /** The list of actions after the meeting. */
  actionListWorkingDays: number;
  /** Approved minutes after the meeting. */
  minutesWorkingDays: number;
  /** Usual days from one meeting to the next. */
  reviewDays: number;
  /** Most days from one meeting to the next. */
  reviewMaximumDays: number;
  /** A meeting that ended incomplete must be finished within this (T06 as corrected). */
  finishMeetingWithinWorkingDays: number;
  /** A new referral within this many days is a repeat, and links itself (T26). */
  repeatWindowDays: number;
  /** An agency accepts or refuses an action. */
  agencyAcceptActionWorkingDays: number;
  /** An overdue action goes to the agency's contact point. */
  overdueEscalateToContactWorkingDays: number;
  /** Then to the chair. */
  overdueEscalateToChairWorkingDays: number;
  /** The second look at an urgent release (need-to-know section 4). */
  urgentSecondLookWorkingDays: number;
  /** Somebody structures a free-text condition of consent (need-to-know section 3). */
  freeTextConditionStructuredWorkingDays: number;
  /** The owner decides what else closes after a withdrawal (need-to-know section 5). */
  ownerDecidesAfterWithdrawalWorkingDays: number;
  /** Somebody who raised a concern gets a reply (T14). */
  concernReplyWorkingDays: number;
  /** Working days to ask the person again, when somebody joined, consent has run out or they turned 18. */
  askAgainWorkingDays: number;
  /** An owner answers whether something may be passed on; after that its silence is taken as no (onward/onward-words.ts). */
  onwardAnswerWorkingDays?: number;
  /** Sharing without consent (override/override-clocks.ts says what each means and its national default). */
  overrideLongestDays?: number;
  overrideReviewWorkingDays?: number;
  overrideFewestCharacters?: number;
  tellPersonEscalateWorkingDays?: number;
  breachTriageHours?: number;
  /** Days that a question to partners stays with those asked, when nothing else is said and at most (partner-asks). */
  partnerAskUsualDays?: number;
  partnerAskLongestDays?: number;
  /** Working days within which somebody else looks at a restriction, and days that one holds at most (blocks). */
  restrictionLookWorkingDays?: number;
  restrictionLongestDays?: number;
}

export interface MinutesRecipients {
  /** Who is proposed. */
  rule: 'ATTENDEES_AND_ACTION_HOLDERS' | 'ATTENDEES_ONLY' | 'CHAIR_NAMES_EACH';
  /** Whether the chair approves each recipient by name. */
  individuallyApproved: boolean;
  /** An observer attends and signs but gets no copy (corrections). */
  observersGetCopy: boolean;
  /** Whether the adult gets a letter in plain words. Never the minutes by default. */
  adultLetter: boolean;
}

export interface ClosureReason extends CodedOption {
  /** The line under the reason. */
  hint: string;
  /** Somebody senior, other than the person asking, must sign. */
  needsSeniorSignOff: boolean;
  /** Somebody must have accepted the person before it closes. */
  needsReceiver: boolean;
  /** A review that closing must put to somebody, spelled out. */
  promptsReview?: string;
  /** The legal ground for the forum has ended (MAPPA exit, reference 1.14). */
  endsEligibility?: boolean;
}

export interface RefusedClosureReason {
  code: string;
  /** What the person who tries it reads. */
  message: string;
}

export interface RetentionRule {
  /** Years after closure until Concord reviews its own copy for disposal. */
  reviewYearsAfterClosure: number;
  /** Years for referrals that were declined, kept with reduced data. */
  declinedReferralYears: number;
  /** A legal hold stops disposal whatever the years say. */
  legalHoldStopsDisposal: true;
  /** What agencies do with their own part. */
  note: string;
}

/** Whether a grade is high enough to chair; an unknown grade is not. */
export const gradeIsEnough = (chair: ChairRule, grade: string | null): boolean => {
  const held = grade === null ? -1 : chair.grades.indexOf(grade);
  const needed = chair.grades.indexOf(chair.minimumGrade);
  return held >= 0 && needed >= 0 && held >= needed;
};

/** The band of a likelihood and an impact, or undefined where the scale has no such levels. */
export const riskBand = (scale: RiskMatrixScale, likelihoodCode: string, impactCode: string): ScoreBand | undefined => {
  const likelihood = scale.likelihood.find((level) => level.code === likelihoodCode);
  const impact = scale.impact.find((level) => level.code === impactCode);
  if (likelihood === undefined || impact === undefined) return undefined;
  const product = likelihood.value * impact.value;
  return scale.bands.find((band) => product >= band.from && product <= band.to);
};

/** What an owner sees beside a category for a function. Not declared means NO. */
export const categoryDefault = (
  definition: ForumDefinition,
  category: Category,
  agencyFunction: AgencyFunction,
): ShareDefault => definition.categoryDefaults[category][agencyFunction] ?? 'NO';
