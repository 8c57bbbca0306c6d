/**
 * An area's own settings over a shipped definition, as data. Only what is listed here may be changed:
 * clocks, thresholds, labels, letters, statement, quorum, chair and names. What protects people, such as
 * refused closure reasons, sharing defaults, consent mode and legal bases, is not on the list: that takes
 * a new definition, approved by those who answer for it (R65). Every use makes a new version.
 */
import { definitionProblems } from './check-definition.js';
import { isIsoDay } from './condition.js';
import type {
  ForumClocks,
  ForumDefinition,
  ForumNotices,
  OpeningStatement,
  ThresholdRule,
} from './forum-definition.js';

export interface LocalSettings {
  /** The area. */
  area: string;
  /** The first day on which the new version is used, as an ISO day. */
  validFrom: string;
  /** The new version number; by default the next. */
  version?: number;
  title?: string;
  shortTitle?: string;
  purpose?: string;
  lead?: string;
  subjectNoun?: ForumDefinition['subjectNoun'];
  localFormCode?: string;
  conveningModel?: ForumDefinition['conveningModel'];
  sitting?: NonNullable<ForumDefinition['sitting']>;
  adultInformedDefault?: string;
  coordinator?: ForumDefinition['coordinator'];
  clocks?: Partial<ForumClocks>;
  /** Working days to the first meeting, by urgency code. */
  urgencyWorkingDays?: Record<string, number>;
  notices?: Partial<ForumNotices>;
  statement?: OpeningStatement;
  /** Whether this area works only with adults who can decide about the matter themselves (R22). */
  requiresCapacity?: boolean;
  quorum?: Partial<Pick<ForumDefinition['quorum'], 'minimumAgencies' | 'chairMayProceedWithReason'>>;
  chair?: Partial<ForumDefinition['chair']>;
  thresholds?: {
    /** Keys of shipped rules that this area does not use. Rules that call for action now stay. */
    switchedOff?: string[];
    /** The area's own rules. */
    added?: ThresholdRule[];
    /** Other words for a rule, by key. */
    messages?: Record<string, string>;
  };
  labels?: {
    /** By key or code. The code that is stored never changes. */
    seats?: Record<string, string>;
    agendaTitles?: Record<string, string>;
    agendaPrompts?: Record<string, string>;
    planHeadings?: Record<string, string>;
    decisions?: Record<string, string>;
    closureReasons?: Record<string, string>;
    urgencies?: Record<string, string>;
  };
  retention?: Partial<Pick<ForumDefinition['retention'], 'reviewYearsAfterClosure' | 'declinedReferralYears' | 'note'>>;
}

/** Settings that may not be used. `problems` says why, one sentence each. */
export class LocalSettingsRefused extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join(' '));
    this.name = 'LocalSettingsRefused';
  }
}

const clockNames: Record<keyof ForumClocks, true> = {
  triageDecisionWorkingDays: true,
  firstMeetingWorkingDays: true,
  returnsDueWorkingDaysBeforeMeeting: true,
  actionListWorkingDays: true,
  minutesWorkingDays: true,
  reviewDays: true,
  reviewMaximumDays: true,
  finishMeetingWithinWorkingDays: true,
  repeatWindowDays: true,
  agencyAcceptActionWorkingDays: true,
  overdueEscalateToContactWorkingDays: true,
  overdueEscalateToChairWorkingDays: true,
  urgentSecondLookWorkingDays: true,
  freeTextConditionStructuredWorkingDays: true,
  ownerDecidesAfterWithdrawalWorkingDays: true,
  concernReplyWorkingDays: true,
  askAgainWorkingDays: true,
  onwardAnswerWorkingDays: true,
  overrideLongestDays: true,
  overrideReviewWorkingDays: true,
  overrideFewestCharacters: true,
  tellPersonEscalateWorkingDays: true,
  breachTriageHours: true,
  partnerAskUsualDays: true,
  partnerAskLongestDays: true,
  restrictionLookWorkingDays: true,
  restrictionLongestDays: true,
};

/** What may be set: null where any value of the type may, else the names within. Settings come from outside. */
const allowed: Record<keyof LocalSettings, readonly string[] | null> = {
  area: null,
  validFrom: null,
  version: null,
  title: null,
  shortTitle: null,
  purpose: null,
  lead: null,
  subjectNoun: ['singular', 'plural'],
  localFormCode: null,
  conveningModel: null,
  sitting: ['everyDays', 'slotMinutes'],
  adultInformedDefault: null,
  coordinator: ['agencyFunction', 'label'],
  clocks: Object.keys(clockNames),
  urgencyWorkingDays: null,
  notices: [
    'toAdult',
    'invitationToAdult',
    'afterMeetingToAdult',
    'closureToAdult',
    'toInvitedAgency',
    'receiptToReferrer',
    'declinedToReferrer',
    'toPersonWhoRaisedConcern',
  ],
  statement: ['version', 'paragraphs', 'acknowledgement'],
  requiresCapacity: null,
  quorum: ['minimumAgencies', 'chairMayProceedWithReason'],
  chair: ['label', 'minimumGrade', 'grades', 'gradeLabels'],
  thresholds: ['switchedOff', 'added', 'messages'],
  labels: ['seats', 'agendaTitles', 'agendaPrompts', 'planHeadings', 'decisions', 'closureReasons', 'urgencies'],
  retention: ['reviewYearsAfterClosure', 'declinedReferralYears', 'note'],
};

/** The definition as this area uses it, as a new version. Refuses settings that are not on the list or do not fit. */
export const withLocalSettings = (definition: ForumDefinition, settings: LocalSettings): ForumDefinition => {
  const refused = [...notAllowed(settings), ...unfitting(definition, settings)];
  if (refused.length > 0) throw new LocalSettingsRefused(refused);
  const merged = merge(definition, settings);
  const problems = definitionProblems(merged);
  if (problems.length > 0) throw new LocalSettingsRefused(problems);
  return merged;
};

const notAllowed = (settings: LocalSettings): string[] =>
  Object.entries(settings).flatMap(([name, value]: [string, unknown]) => {
    if (!Object.hasOwn(allowed, name)) return [`“${name}” cannot be set by an area.`];
    const within = allowed[name as keyof LocalSettings];
    if (within === null || typeof value !== 'object' || value === null) return [];
    return Object.keys(value)
      .filter((inner) => !within.includes(inner))
      .map((inner) => `“${name}.${inner}” cannot be set by an area.`);
  });

const unfitting = (definition: ForumDefinition, settings: LocalSettings): string[] => {
  const ruleKeys = definition.thresholdRules.map((rule) => rule.key);
  const labels = settings.labels ?? {};
  return [
    ...(settings.area.trim() === '' ? ['Name the area.'] : []),
    ...(isIsoDay(settings.validFrom) ? [] : ['Give the first day of use, for example 2026-04-01.']),
    ...(settings.version === undefined || settings.version > definition.version
      ? []
      : [`The version must be above ${definition.version}.`]),
    ...(settings.thresholds?.switchedOff ?? []).flatMap((key) => {
      const rule = definition.thresholdRules.find((candidate) => candidate.key === key);
      if (rule === undefined) return [`There is no threshold rule ${key} to switch off.`];
      return rule.result === 'ACT_NOW'
        ? [`The threshold rule ${key} calls for action now and cannot be switched off.`]
        : [];
    }),
    ...strangers('threshold rule', settings.thresholds?.messages, ruleKeys),
    ...strangers('urgency', settings.urgencyWorkingDays, codes(definition.urgencies)),
    ...strangers('urgency', labels.urgencies, codes(definition.urgencies)),
    ...strangers('closure reason', labels.closureReasons, codes(definition.closureReasons)),
    ...strangers('seat', labels.seats, keys(definition.seats)),
    ...strangers('agenda item', labels.agendaTitles, keys(definition.agenda)),
    ...strangers('agenda item', labels.agendaPrompts, keys(definition.agenda)),
    ...strangers('plan heading', labels.planHeadings, keys(definition.planHeadings)),
    ...strangers('decision', labels.decisions, keys(definition.decisions)),
  ];
};

const merge = (definition: ForumDefinition, settings: LocalSettings): ForumDefinition => {
  const { labels = {}, thresholds = {} } = settings;
  return {
    ...definition,
    version: settings.version ?? definition.version + 1,
    validFrom: settings.validFrom,
    area: settings.area,
    title: settings.title ?? definition.title,
    shortTitle: settings.shortTitle ?? definition.shortTitle,
    purpose: settings.purpose ?? definition.purpose,
    lead: settings.lead ?? definition.lead,
    subjectNoun: settings.subjectNoun ?? definition.subjectNoun,
    localFormCode: settings.localFormCode ?? definition.localFormCode,
    conveningModel: settings.conveningModel ?? definition.conveningModel,
    ...(settings.sitting === undefined ? {} : { sitting: settings.sitting }),
    adultInformedDefault: settings.adultInformedDefault ?? definition.adultInformedDefault,
    coordinator: settings.coordinator ?? definition.coordinator,
    clocks: { ...definition.clocks, ...settings.clocks },
    notices: { ...definition.notices, ...settings.notices },
    ...(settings.requiresCapacity === undefined ? {} : { requiresCapacity: settings.requiresCapacity }),
    statement: settings.statement ?? definition.statement,
    quorum: { ...definition.quorum, ...settings.quorum },
    chair: { ...definition.chair, ...settings.chair },
    retention: { ...definition.retention, ...settings.retention },
    urgencies: definition.urgencies.map((urgency) => ({
      ...urgency,
      label: own(labels.urgencies, urgency.code) ?? urgency.label,
      firstMeetingWorkingDays: own(settings.urgencyWorkingDays, urgency.code) ?? urgency.firstMeetingWorkingDays,
    })),
    thresholdRules: [
      ...definition.thresholdRules
        .filter((rule) => !(thresholds.switchedOff ?? []).includes(rule.key))
        .map((rule) => ({ ...rule, message: own(thresholds.messages, rule.key) ?? rule.message })),
      ...(thresholds.added ?? []),
    ],
    seats: definition.seats.map((seat) => ({ ...seat, label: own(labels.seats, seat.key) ?? seat.label })),
    agenda: definition.agenda.map((item) => ({
      ...item,
      title: own(labels.agendaTitles, item.key) ?? item.title,
      prompt: own(labels.agendaPrompts, item.key) ?? item.prompt,
    })),
    planHeadings: definition.planHeadings.map((heading) => ({
      ...heading,
      title: own(labels.planHeadings, heading.key) ?? heading.title,
    })),
    decisions: definition.decisions.map((decision) => ({
      ...decision,
      label: own(labels.decisions, decision.key) ?? decision.label,
    })),
    closureReasons: definition.closureReasons.map((reason) => ({
      ...reason,
      label: own(labels.closureReasons, reason.code) ?? reason.label,
    })),
  };
};

const own = <Value>(record: Record<string, Value> | undefined, key: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

const strangers = (what: string, record: Record<string, unknown> | undefined, known: string[]): string[] =>
  Object.keys(record ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => `There is no ${what} ${key}.`);

const codes = (list: { code: string }[]): string[] => list.map((entry) => entry.code);

const keys = (list: { key: string }[]): string[] => list.map((entry) => entry.key);
