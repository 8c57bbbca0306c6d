/**
 * What is missing before a meeting may be finished (T01, T02, T06, T07 and R27's neighbours, as amended by
 * corrections.md: these bite when a meeting is finished, not while somebody types; a meeting may be
 * adjourned, or finished within the definition's clock). Pure: facts in, a list of gaps out.
 */
import type { AgencyFunction, AttendanceStatus, Capacity } from '../words.js';
import { conditionHolds, isIsoDay } from './condition.js';
import type { Answers } from './answer.js';
import { gradeIsEnough, type ForumDefinition, type Seat } from './forum-definition.js';

/** Somebody invited or present. */
export interface AttendeeFact {
  /** The invitation's or attendance's id. */
  id: string;
  /** The name shown to those in the meeting; used in messages. */
  name: string;
  /** The agency, or null for the adult, a carer or somebody else who comes for no agency. */
  agencyId: string | null;
  /** What the agency does at this table. */
  functions: AgencyFunction[];
  capacity: Capacity;
  /** Whether somebody expected them: invited, or named on a seat. */
  expected: boolean;
  /** Null until somebody has said. */
  status: AttendanceStatus | null;
  /** Read and accepted by them, or acknowledged for them by the chair. */
  statementAcknowledged: boolean;
  /** Their agency referred the person. */
  isReferringAgency: boolean;
  /** Their agency is the lead agency. */
  isLeadAgency: boolean;
  /** One of the definition's grades, for the chair. */
  grade: string | null;
}

export interface DecisionFact {
  id: string;
  /** A decision key of the definition. */
  key: string;
  /** Null while nothing was chosen. */
  outcome: string | null;
  rationale: string;
  agencyId: string | null;
}

export interface ActionFact {
  id: string;
  /** The action in a few words; used in messages. */
  title: string;
  /** What it should achieve. */
  outcome: string;
  ownerAgencyId: string | null;
  ownerPractitionerId: string | null;
  /** Where the agency has not yet named a person: the day by which its contact point will. */
  nameOwnerBy: string | null;
  dueOn: string | null;
}

export interface PlanEntryFact {
  /** A plan heading key of the definition. */
  headingKey: string;
  text: string;
}

/** Everything the check needs, as plain data. */
export interface MeetingFacts {
  /** The day of the meeting, as an ISO day. */
  heldOn: string;
  /** The coded answers of the referral: some seats are needed only in some cases. */
  referralAnswers: Answers;
  attendees: AttendeeFact[];
  decisions: DecisionFact[];
  actions: ActionFact[];
  plan: PlanEntryFact[];
  /** The next review, as an ISO day. */
  nextReviewOn: string | null;
  /** Whether a closure was decided and its record begun. */
  closureDecided: boolean;
  /** Why the chair went on inquorate or below grade; printed in the minutes. */
  chairReason: string | null;
}

/** Where in the meeting the gap is filled. */
export interface CompletenessTarget {
  section: 'ATTENDANCE' | 'STATEMENT' | 'DECISIONS' | 'ACTIONS' | 'PLAN' | 'REVIEW' | 'QUORUM';
  /** The attendee, decision key, action, heading or seat; absent when it is the section as a whole. */
  key?: string;
}

export type GapCode =
  | 'DECISION_MISSING'
  | 'DECISION_OUTCOME_UNKNOWN'
  | 'DECISION_RATIONALE_MISSING'
  | 'DECISION_AGENCY_MISSING'
  | 'ATTENDANCE_MISSING'
  | 'STATEMENT_NOT_ACKNOWLEDGED'
  | 'CHAIR_MISSING'
  | 'CHAIR_GRADE'
  | 'SEAT_EMPTY'
  | 'TOO_FEW_AGENCIES'
  | 'ACTION_OUTCOME_MISSING'
  | 'ACTION_AGENCY_MISSING'
  | 'ACTION_OWNER_MISSING'
  | 'ACTION_DATE_MISSING'
  | 'PLAN_CONTINGENCY_MISSING'
  | 'PLAN_HEADING_EMPTY'
  | 'REVIEW_OR_CLOSURE_MISSING'
  | 'REVIEW_TOO_LATE'
  | 'REVIEW_NOT_AFTER_MEETING';

export interface CompletenessGap {
  code: GapCode;
  /** What is missing and what to do. */
  message: string;
  target: CompletenessTarget;
}

/** What is missing. An empty list means that the meeting may be finished. */
export const missingForFinish = (definition: ForumDefinition, facts: MeetingFacts): CompletenessGap[] => [
  ...attendanceGaps(facts),
  ...statementGaps(facts),
  ...quorumGaps(definition, facts),
  ...decisionGaps(definition, facts),
  ...facts.actions.flatMap(actionGaps),
  ...planGaps(definition, facts),
  ...reviewGaps(definition, facts),
];

/** Whether the meeting is quorate: no empty required seat, enough agencies, a chair of sufficient grade. */
export const isQuorate = (definition: ForumDefinition, facts: MeetingFacts): boolean =>
  quorumGaps(definition, { ...facts, chairReason: null }).length === 0;

/** The required seats that apply to this case and that nobody who came fills and no report stands for. */
export const emptyRequiredSeats = (definition: ForumDefinition, facts: MeetingFacts): Seat[] =>
  definition.seats.filter(
    (seat) =>
      definition.quorum.requiredSeats.includes(seat.key) &&
      seatApplies(seat, facts) &&
      !facts.attendees.some((attendee) => fits(seat, attendee) && isPresentOrReported(attendee)),
  );

/** Whether a person can fill a seat, whether or not they came. An observer or a student fills none. */
export const fits = (seat: Seat, attendee: AttendeeFact): boolean => {
  if (seat.capacities !== undefined) {
    if (!seat.capacities.includes(attendee.capacity)) return false;
  } else if (notCounted.includes(attendee.capacity)) {
    return false;
  }
  if (seat.agencyRole === 'REFERRING_AGENCY' && !attendee.isReferringAgency) return false;
  if (seat.agencyRole === 'LEAD_AGENCY' && !attendee.isLeadAgency) return false;
  return seat.functions.length === 0 || seat.functions.some((code) => attendee.functions.includes(code));
};

/** Those who sit at the table without speaking for an agency. */
const notCounted: Capacity[] = [
  'OBSERVER',
  'STUDENT',
  'LAY_ADVISER',
  'INTERPRETER',
  'ADULT',
  'ADVOCATE',
  'CARER',
  'GUEST',
  'MINUTE_TAKER',
];

const chairing: Capacity[] = ['CHAIR', 'JOINT_CHAIR'];

const seatApplies = (seat: Seat, facts: MeetingFacts): boolean =>
  seat.when === undefined || conditionHolds(seat.when, facts.referralAnswers, facts.heldOn);

const isPresentOrReported = ({ status }: AttendeeFact): boolean =>
  status === 'ATTENDED' || status === 'APOLOGIES_WITH_REPORT';

const attendanceGaps = ({ attendees }: MeetingFacts): CompletenessGap[] =>
  attendees
    .filter((attendee) => attendee.expected && attendee.status === null)
    .map((attendee) => ({
      code: 'ATTENDANCE_MISSING',
      message: `Say whether ${attendee.name} attended, sent apologies with or without a report, or did not respond.`,
      target: { section: 'ATTENDANCE', key: attendee.id },
    }));

const statementGaps = ({ attendees }: MeetingFacts): CompletenessGap[] =>
  attendees
    .filter((attendee) => attendee.status === 'ATTENDED' && !attendee.statementAcknowledged)
    .map((attendee) => ({
      code: 'STATEMENT_NOT_ACKNOWLEDGED',
      message: `${attendee.name} has not acknowledged the opening statement. Ask them to, or the chair acknowledges it for those who heard it read.`,
      target: { section: 'STATEMENT', key: attendee.id },
    }));

const quorumGaps = (definition: ForumDefinition, facts: MeetingFacts): CompletenessGap[] => {
  const chairs = facts.attendees.filter(
    (attendee) => chairing.includes(attendee.capacity) && attendee.status === 'ATTENDED',
  );
  if (chairs.length === 0) {
    return [
      { code: 'CHAIR_MISSING', message: 'Record who chaired.', target: { section: 'ATTENDANCE' } },
      ...(hasChairReason(definition, facts) ? [] : inquorateGaps(definition, facts)),
    ];
  }
  if (hasChairReason(definition, facts)) return [];
  return [...chairGradeGaps(definition, chairs), ...inquorateGaps(definition, facts)];
};

const hasChairReason = (definition: ForumDefinition, { chairReason }: MeetingFacts): boolean =>
  definition.quorum.chairMayProceedWithReason && chairReason !== null && chairReason.trim() !== '';

const chairGradeGaps = ({ chair }: ForumDefinition, chairs: AttendeeFact[]): CompletenessGap[] => {
  if (chairs.some((attendee) => gradeIsEnough(chair, attendee.grade))) return [];
  const needed = chair.gradeLabels[chair.minimumGrade] ?? chair.minimumGrade;
  return [
    {
      code: 'CHAIR_GRADE',
      message: `The chair must be at least: ${needed}. Record the chair’s grade, or the reason for going on.`,
      target: { section: 'QUORUM' },
    },
  ];
};

const inquorateGaps = (definition: ForumDefinition, facts: MeetingFacts): CompletenessGap[] => {
  const { quorum } = definition;
  const remedy = quorum.chairMayProceedWithReason
    ? 'Get a report, adjourn, or record the chair’s reason for going on.'
    : 'Get a report, or adjourn.';
  const seatGaps: CompletenessGap[] = emptyRequiredSeats(definition, facts).map((seat) => ({
    code: 'SEAT_EMPTY',
    message: `${seat.label}: nobody came and no report was sent. ${remedy}`,
    target: { section: 'QUORUM', key: seat.key },
  }));
  const agencies = agenciesPresent(facts);
  if (agencies >= quorum.minimumAgencies) return seatGaps;
  const noun = agencies === 1 ? 'agency was' : 'agencies were';
  return [
    ...seatGaps,
    {
      code: 'TOO_FEW_AGENCIES',
      message: `${agencies} ${noun} present and ${quorum.minimumAgencies} are needed. ${quorum.chairMayProceedWithReason ? 'Adjourn, or record the chair’s reason for going on.' : 'Adjourn.'}`,
      target: { section: 'QUORUM' },
    },
  ];
};

const agenciesPresent = ({ attendees }: MeetingFacts): number =>
  new Set(
    attendees
      .filter((attendee) => attendee.status === 'ATTENDED' && !notCounted.includes(attendee.capacity))
      .map((attendee) => attendee.agencyId)
      .filter((agencyId) => agencyId !== null),
  ).size;

const decisionGaps = (definition: ForumDefinition, facts: MeetingFacts): CompletenessGap[] => {
  const recorded = facts.decisions.filter((decision) => decision.outcome !== null);
  const missing: CompletenessGap[] = definition.decisions
    .filter((decision) => decision.mandatory && !recorded.some((fact) => fact.key === decision.key))
    .map((decision) => ({
      code: 'DECISION_MISSING',
      message: `Record the decision “${decision.label}” with its reason. “No” is a decision too.`,
      target: { section: 'DECISIONS', key: decision.key },
    }));
  return [...missing, ...recorded.flatMap((fact) => gapsInDecision(definition, fact))];
};

const gapsInDecision = (definition: ForumDefinition, fact: DecisionFact): CompletenessGap[] => {
  const target: CompletenessTarget = { section: 'DECISIONS', key: fact.key };
  const decision = definition.decisions.find((candidate) => candidate.key === fact.key);
  const outcome = decision?.outcomes.find((candidate) => candidate.code === fact.outcome);
  if (decision === undefined || outcome === undefined) {
    return [
      { code: 'DECISION_OUTCOME_UNKNOWN', message: 'Choose one of the outcomes offered for this decision.', target },
    ];
  }
  const gaps: CompletenessGap[] = [];
  if (fact.rationale.trim() === '') {
    gaps.push({ code: 'DECISION_RATIONALE_MISSING', message: `Write why “${decision.label}” was decided so.`, target });
  }
  if ((decision.needsAgency ?? []).includes(outcome.code) && fact.agencyId === null) {
    gaps.push({
      code: 'DECISION_AGENCY_MISSING',
      message: `Name the agency for “${decision.label}: ${outcome.label}”.`,
      target,
    });
  }
  return gaps;
};

const actionGaps = (action: ActionFact): CompletenessGap[] => {
  const target: CompletenessTarget = { section: 'ACTIONS', key: action.id };
  const name = action.title.trim() === '' ? 'An action without a title' : `“${action.title}”`;
  const gaps: CompletenessGap[] = [];
  if (action.outcome.trim() === '')
    gaps.push({ code: 'ACTION_OUTCOME_MISSING', message: `${name}: say what it should achieve.`, target });
  if (action.ownerAgencyId === null)
    gaps.push({ code: 'ACTION_AGENCY_MISSING', message: `${name}: name the agency that owns it.`, target });
  else if (action.ownerPractitionerId === null && !isDay(action.nameOwnerBy)) {
    gaps.push({
      code: 'ACTION_OWNER_MISSING',
      message: `${name}: name a person, or send it to the agency’s contact point with a day by which a person is named.`,
      target,
    });
  }
  if (!isDay(action.dueOn))
    gaps.push({ code: 'ACTION_DATE_MISSING', message: `${name}: give the day by which it is done.`, target });
  return gaps;
};

const isDay = (day: string | null): day is string => day !== null && isIsoDay(day);

/** A plan is not asked for when the meeting decided to close: closure has its own contingency (closure.ts). */
const planGaps = (definition: ForumDefinition, facts: MeetingFacts): CompletenessGap[] => {
  if (facts.closureDecided) return [];
  return definition.planHeadings
    .filter(
      (heading) =>
        heading.mandatory && !facts.plan.some((entry) => entry.headingKey === heading.key && entry.text.trim() !== ''),
    )
    .map((heading) => ({
      code: heading.contingency ? 'PLAN_CONTINGENCY_MISSING' : 'PLAN_HEADING_EMPTY',
      message: heading.contingency
        ? `Write the contingency under “${heading.title}”: if this happens, then who does what, out of hours too.`
        : `Write what was agreed under “${heading.title}”.`,
      target: { section: 'PLAN', key: heading.key },
    }));
};

const reviewGaps = (definition: ForumDefinition, facts: MeetingFacts): CompletenessGap[] => {
  if (facts.closureDecided) return [];
  const target: CompletenessTarget = { section: 'REVIEW' };
  if (!isDay(facts.nextReviewOn)) {
    return [
      { code: 'REVIEW_OR_CLOSURE_MISSING', message: 'Set the day of the next review, or decide to close.', target },
    ];
  }
  if (facts.nextReviewOn <= facts.heldOn) {
    return [{ code: 'REVIEW_NOT_AFTER_MEETING', message: 'The next review must be after this meeting.', target }];
  }
  const latest = addDays(facts.heldOn, definition.clocks.reviewMaximumDays);
  return facts.nextReviewOn <= latest
    ? []
    : [
        {
          code: 'REVIEW_TOO_LATE',
          message: `The next review must be within ${definition.clocks.reviewMaximumDays} days of this meeting.`,
          target,
        },
      ];
};

const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};
