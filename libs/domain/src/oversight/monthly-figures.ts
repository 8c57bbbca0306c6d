import { londonDate, type LocalDate } from '../dates/index.js';
import { shownCount, shownMiddle, shownRate, shownShare } from './small-numbers.js';


/** One override asked for in the month: dates and codes, none of its words. */
export interface OverrideEvent {
  readonly agencyId: string;
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
  readonly authorised: boolean;
  readonly refused: boolean;
  readonly grounds: readonly string[];
  readonly toldOn: LocalDate | null;
  readonly reviewedAt: Date | null;
  readonly reviewDueOn: LocalDate | null;
  readonly outcome: string | null;
  /** When it stops, or stopped. */
  readonly endsAt: Date | null;
  readonly used: boolean;
  /** Whether a reason was the same as in an earlier request. */
  readonly sameAsBefore: boolean;
}

/** One emergency opening of the month, with the look at it afterwards. */
export interface EmergencyEvent {
  readonly agencyId: string;
  readonly ground: string;
  readonly looks: readonly { readonly dueAt: Date; readonly reviewedAt: Date | null; readonly outcome: string | null }[];
}

/** What happened in one month at one agency, or at all of them together. */
export interface MonthOfEvents {
  readonly overrides: readonly OverrideEvent[];
  readonly emergencies: readonly EmergencyEvent[];
  readonly openCases: number;
  readonly reads: number;
}

/** One figure: of how much, and what is counted. */
export type Figure =
  | { readonly code: string; readonly kind: 'COUNT'; readonly value: number }
  | { readonly code: string; readonly kind: 'SHARE'; readonly part: number; readonly whole: number }
  | { readonly code: string; readonly kind: 'RATE'; readonly part: number; readonly whole: number; readonly per: number }
  | { readonly code: string; readonly kind: 'MEDIAN'; readonly value: number | null; readonly of: number };

const TOLD_WITHIN_DAYS = 14;
const DAY = 86_400_000;

/** The figures of governance 3.5, exact. They are shown through `shownFigure` or, to the agency's own officer, `exactFigure`. */
export function monthlyFigures({ overrides, emergencies, openCases, reads }: MonthOfEvents, now: Date): Figure[] {
  const authorised = overrides.filter((it) => it.authorised);
  const reviewed = overrides.filter((it) => it.reviewedAt !== null);
  const looks = emergencies.flatMap((it) => it.looks);
  const looked = looks.filter((it) => it.reviewedAt !== null);
  return [
    count('REQUESTED', overrides),
    count('AUTHORISED', authorised),
    count('REFUSED', overrides.filter((it) => it.refused)),
    { code: 'REQUESTED_PER_100_OPEN_CASES', kind: 'RATE', part: overrides.length, whole: openCases, per: 100 },
    median('MINUTES_TO_DECIDE', overrides.flatMap(minutesToDecide)),
    share('TOLD_WITHIN_14_DAYS', authorised.filter(wasToldInTime), authorised),
    share('NOT_UPHELD', reviewed.filter((it) => it.outcome === 'NOT_UPHELD'), reviewed),
    count('REVIEW_OVERDUE', authorised.filter((it) => it.reviewedAt === null && it.reviewDueOn !== null && it.reviewDueOn < londonDate(now))),
    count('ENDED_UNUSED', authorised.filter((it) => !it.used && it.endsAt !== null && it.endsAt <= now)),
    count('SAME_REASON_AS_BEFORE', overrides.filter((it) => it.sameAsBefore)),
    count('EMERGENCIES', emergencies),
    { code: 'EMERGENCIES_PER_1000_READS', kind: 'RATE', part: emergencies.length, whole: reads, per: 1000 },
    share('EMERGENCIES_NOT_JUSTIFIED', looked.filter((it) => it.outcome === 'NOT_JUSTIFIED'), looked),
    count('EMERGENCY_LOOKS_OVERDUE', looks.filter((it) => it.reviewedAt === null && it.dueAt < now)),
    ...byCode('GROUND', overrides.flatMap((it) => it.grounds)),
    ...byCode('EMERGENCY_GROUND', emergencies.map((it) => it.ground)),
  ];
}

const count = (code: string, of: readonly unknown[]): Figure => ({ code, kind: 'COUNT', value: of.length });
const share = (code: string, part: readonly unknown[], whole: readonly unknown[]): Figure => ({ code, kind: 'SHARE', part: part.length, whole: whole.length });
const byCode = (prefix: string, codes: readonly string[]): Figure[] => [...new Set(codes)].sort().map((code) => count(`${prefix}:${code}`, codes.filter((it) => it === code)));

const minutesToDecide = ({ requestedAt, decidedAt, authorised, refused }: OverrideEvent): number[] =>
  decidedAt && (authorised || refused) ? [(decidedAt.getTime() - requestedAt.getTime()) / 60_000] : [];

function median(code: string, values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return { code, kind: 'MEDIAN', value: low === undefined || high === undefined ? null : (low + high) / 2, of: sorted.length };
}

const wasToldInTime = ({ toldOn, decidedAt }: OverrideEvent): boolean =>
  toldOn !== null && decidedAt !== null && (Date.parse(toldOn) - Date.parse(londonDate(decidedAt))) / DAY <= TOLD_WITHIN_DAYS;

/** As others than the agency's own officer see it. */
export function shownFigure(figure: Figure): string {
  if (figure.kind === 'COUNT') return shownCount(figure.value);
  if (figure.kind === 'SHARE') return shownShare(figure.part, figure.whole);
  return figure.kind === 'RATE' ? shownRate(figure.part, figure.whole, figure.per) : shownMiddle(figure.value, figure.of);
}

/** As the agency's own officer sees it. */
export function exactFigure(figure: Figure): string {
  if (figure.kind === 'COUNT') return String(figure.value);
  if (figure.kind === 'SHARE') return figure.whole === 0 ? '–' : String(Math.round((figure.part / figure.whole) * 100));
  if (figure.kind === 'RATE') return figure.whole === 0 ? '–' : String(Math.round((figure.part / figure.whole) * figure.per * 10) / 10);
  return figure.value === null ? '–' : String(Math.round(figure.value));
}
