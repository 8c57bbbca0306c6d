import { dayAfter, type LocalDate } from '../dates/index.js';

const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

/** What an agency keeps in date. None of these ever stops anybody from reading or sharing; they warn and escalate. */
export type AgencyDocumentKind = 'SHARING_AGREEMENT' | 'APPROPRIATE_POLICY_DOCUMENT' | 'PRIVACY_NOTICE';
export const agencyDocumentKindLabels: Record<AgencyDocumentKind, string> = {
  SHARING_AGREEMENT: 'Sharing agreement',
  APPROPRIATE_POLICY_DOCUMENT: 'Appropriate policy document',
  PRIVACY_NOTICE: 'Privacy notice',
};
export const agencyDocumentKinds = codesOf(agencyDocumentKindLabels);

/** Where something with a date stands today. */
export type StandingState = 'IN_DATE' | 'DUE_SOON' | 'IN_GRACE' | 'PAST_GRACE' | 'MISSING';
export const standingStateLabels: Record<StandingState, string> = {
  IN_DATE: 'In date',
  DUE_SOON: 'Due soon',
  IN_GRACE: 'Overdue, still in grace',
  PAST_GRACE: 'Overdue',
  MISSING: 'Not on record',
};
export const standingStates = codesOf(standingStateLabels);

/** Days of notice before a date, and of grace after it. */
export interface StandingSettings {
  readonly dueSoonDays: number;
  readonly graceDays: number;
}

/** The national default; an agency sets its own in the setting `standing`. */
export const nationalStandingSettings: StandingSettings = { dueSoonDays: 30, graceDays: 28 };

const MOST_DAYS = 366;
const days = (value: unknown, otherwise: number): number => (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_DAYS ? value : otherwise);

/** An agency's stored setting, with the national default for what it leaves out or has wrong. */
export function standingSettingsFrom(stored: unknown): StandingSettings {
  const { dueSoonDays, graceDays } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return { dueSoonDays: days(dueSoonDays, nationalStandingSettings.dueSoonDays), graceDays: days(graceDays, nationalStandingSettings.graceDays) };
}

/** Where a date stands: the last day still counts, then the grace begins. */
export function standingOn(lastDay: LocalDate | null, today: LocalDate, { dueSoonDays, graceDays }: StandingSettings): StandingState {
  if (!lastDay) return 'MISSING';
  if (lastDay >= today) return dayAfter(today, dueSoonDays) >= lastDay ? 'DUE_SOON' : 'IN_DATE';
  return dayAfter(lastDay, graceDays) >= today ? 'IN_GRACE' : 'PAST_GRACE';
}

export const stateOfTraining = standingOn;

/** What is said about a state, once for each date. Missing things are asked for on the page, not by notice. */
export const stepFor = (state: StandingState): 'DUE_SOON' | 'IN_GRACE' | 'PAST_GRACE' | null => (state === 'IN_DATE' || state === 'MISSING' ? null : state);
