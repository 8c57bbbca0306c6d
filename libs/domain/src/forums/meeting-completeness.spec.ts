import { describe, expect, it } from '@jest/globals';
import { mappaLevel2 } from './mappa-level-2.js';
import { marm } from './marm.js';
import {
  emptyRequiredSeats,
  fits,
  isQuorate,
  missingForFinish,
  type AttendeeFact,
  type GapCode,
  type MeetingFacts,
} from './meeting-completeness.js';
import { moonlightPanel } from './testing/index.js';

const anAttendee = (change: Partial<AttendeeFact> = {}): AttendeeFact => ({
  id: 'one',
  name: 'Ada',
  agencyId: 'lifeboat',
  functions: ['FIRE_AND_RESCUE'],
  capacity: 'AGENCY_REPRESENTATIVE',
  expected: true,
  status: 'ATTENDED',
  statementAcknowledged: true,
  isReferringAgency: false,
  isLeadAgency: false,
  grade: null,
  ...change,
});

const chair = anAttendee({ capacity: 'CHAIR', grade: 'KEEPER' });
const harbour = anAttendee({ id: 'two', name: 'Bo', agencyId: 'harbour', functions: ['VOLUNTARY_SUPPORT'] });

const complete: MeetingFacts = {
  heldOn: '2026-11-20',
  referralAnswers: { tide: 'HIGH' },
  attendees: [chair, harbour],
  decisions: [
    { id: 'd1', key: 'ROUTE_CHOSEN', outcome: 'QUAY', rationale: 'It is lit.', agencyId: null },
    { id: 'd2', key: 'NEXT_MOON_OR_DAWN', outcome: 'NEXT_MOON', rationale: 'Still walking.', agencyId: null },
  ],
  actions: [
    {
      id: 'a1',
      title: 'Light lamp 7',
      outcome: 'The quay is lit',
      ownerAgencyId: 'lifeboat',
      ownerPractitionerId: 'p1',
      nameOwnerBy: null,
      dueOn: '2026-11-27',
    },
  ],
  plan: [
    { headingKey: 'LIGHT', text: 'Lamps 1 to 9.' },
    { headingKey: 'IF_THE_LAMP_FAILS', text: 'Ring the lifeboat.' },
  ],
  nextReviewOn: '2026-11-29',
  closureDecided: false,
  chairReason: null,
};

const gaps = (change: Partial<MeetingFacts>): GapCode[] =>
  missingForFinish(moonlightPanel, { ...complete, ...change }).map(({ code }) => code);
const changedAction = (change: object): GapCode[] =>
  gaps({ actions: complete.actions.map((action) => ({ ...action, ...change })) });

describe('a meeting may be finished', () => {
  it('when nothing is missing', () => {
    expect(gaps({})).toEqual([]);
    expect(isQuorate(moonlightPanel, complete)).toBe(true);
  });

  it('without a review date or a plan once closure is decided', () => {
    expect(gaps({ nextReviewOn: null, plan: [], closureDecided: true })).toEqual([]);
  });

  it('with an action that waits for its agency to name a person by a day', () => {
    expect(changedAction({ ownerPractitionerId: null, nameOwnerBy: '2026-11-23' })).toEqual([]);
  });
});

describe('a meeting may not be finished', () => {
  it('with nothing recorded, and says of each gap where to fill it', () => {
    const nothing: MeetingFacts = {
      ...complete,
      attendees: [],
      decisions: [],
      actions: [],
      plan: [],
      nextReviewOn: null,
    };
    const found = missingForFinish(moonlightPanel, nothing);
    expect(found.map(({ code }) => code)).toEqual([
      'CHAIR_MISSING',
      'SEAT_EMPTY',
      'SEAT_EMPTY',
      'TOO_FEW_AGENCIES',
      'DECISION_MISSING',
      'DECISION_MISSING',
      'PLAN_HEADING_EMPTY',
      'PLAN_CONTINGENCY_MISSING',
      'REVIEW_OR_CLOSURE_MISSING',
    ]);
    expect(found.map(({ target }) => target.section)).toEqual([
      'ATTENDANCE',
      'QUORUM',
      'QUORUM',
      'QUORUM',
      'DECISIONS',
      'DECISIONS',
      'PLAN',
      'PLAN',
      'REVIEW',
    ]);
    for (const { message } of found) expect(message).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('without a mandatory decision, or with one left open', () => {
    expect(gaps({ decisions: complete.decisions.slice(1) })).toEqual(['DECISION_MISSING']);
    expect(gaps({ decisions: complete.decisions.map((decision) => ({ ...decision, outcome: null })) })).toEqual([
      'DECISION_MISSING',
      'DECISION_MISSING',
    ]);
  });

  it('with a decision without its reason, even one that nobody had to take', () => {
    const lent = { id: 'd3', key: 'LANTERN_LENT', outcome: 'LENT', rationale: ' ', agencyId: null };
    expect(missingForFinish(moonlightPanel, { ...complete, decisions: [...complete.decisions, lent] })).toEqual([
      {
        code: 'DECISION_RATIONALE_MISSING',
        message: 'Write why “Lantern” was decided so.',
        target: { section: 'DECISIONS', key: 'LANTERN_LENT' },
      },
    ]);
  });

  it('with an outcome that is not offered, or one that needs an agency and names none', () => {
    const route = (outcome: string): GapCode[] =>
      gaps({
        decisions: complete.decisions.map((decision) =>
          decision.key === 'ROUTE_CHOSEN' ? { ...decision, outcome } : decision,
        ),
      });
    expect(route('TUNNEL')).toEqual(['DECISION_OUTCOME_UNKNOWN']);
    expect(route('CLIFF')).toEqual(['DECISION_AGENCY_MISSING']);
  });

  it('while somebody expected has no attendance', () => {
    expect(gaps({ attendees: [...complete.attendees, anAttendee({ id: 'three', status: null })] })).toEqual([
      'ATTENDANCE_MISSING',
    ]);
    expect(
      gaps({ attendees: [...complete.attendees, anAttendee({ id: 'three', status: null, expected: false })] }),
    ).toEqual([]);
  });

  it('while somebody present has not acknowledged the statement, observers and the adult included', () => {
    const observer = anAttendee({ id: 'three', capacity: 'OBSERVER', statementAcknowledged: false });
    expect(gaps({ attendees: [...complete.attendees, observer] })).toEqual(['STATEMENT_NOT_ACKNOWLEDGED']);
    expect(gaps({ attendees: [...complete.attendees, { ...observer, status: 'APOLOGIES_NO_REPORT' }] })).toEqual([]);
  });

  it.each([
    ['outcome', { outcome: '' }, 'ACTION_OUTCOME_MISSING'],
    ['agency', { ownerAgencyId: null }, 'ACTION_AGENCY_MISSING'],
    ['person or day to name one', { ownerPractitionerId: null }, 'ACTION_OWNER_MISSING'],
    ['date', { dueOn: null }, 'ACTION_DATE_MISSING'],
    ['real date', { dueOn: 'soon' }, 'ACTION_DATE_MISSING'],
  ])('with an action without an %s', (_what, change, code) => {
    expect(changedAction(change)).toEqual([code]);
  });

  it('without a contingency', () => {
    expect(gaps({ plan: complete.plan.slice(0, 1) })).toEqual(['PLAN_CONTINGENCY_MISSING']);
    expect(gaps({ plan: [...complete.plan.slice(0, 1), { headingKey: 'IF_THE_LAMP_FAILS', text: ' ' }] })).toEqual([
      'PLAN_CONTINGENCY_MISSING',
    ]);
  });

  it('without a review in time', () => {
    expect(gaps({ nextReviewOn: null })).toEqual(['REVIEW_OR_CLOSURE_MISSING']);
    expect(gaps({ nextReviewOn: '2026-11-20' })).toEqual(['REVIEW_NOT_AFTER_MEETING']);
    expect(gaps({ nextReviewOn: '2026-12-19' })).toEqual([]);
    expect(gaps({ nextReviewOn: '2026-12-20' })).toEqual(['REVIEW_TOO_LATE']);
  });
});

describe('a quorum', () => {
  const absentHarbour = { ...harbour, status: 'APOLOGIES_NO_REPORT' } as const;
  const clinic = anAttendee({ id: 'three', agencyId: 'clinic', functions: ['PRIMARY_CARE'] });

  it('misses a required seat whose agency neither came nor sent a report', () => {
    expect(gaps({ attendees: [chair, clinic, absentHarbour] })).toEqual(['SEAT_EMPTY']);
    expect(
      emptyRequiredSeats(moonlightPanel, { ...complete, attendees: [chair, clinic, absentHarbour] }).map(
        ({ key }) => key,
      ),
    ).toEqual(['HARBOUR']);
  });

  it('lets a report stand for a seat, but not for an agency in the room', () => {
    const reported = { ...harbour, status: 'APOLOGIES_WITH_REPORT' } as const;
    expect(gaps({ attendees: [chair, clinic, reported] })).toEqual([]);
    expect(gaps({ attendees: [chair, reported] })).toEqual(['TOO_FEW_AGENCIES']);
  });

  it('needs a seat only in the cases for which it is needed', () => {
    expect(gaps({ attendees: [chair, clinic], referralAnswers: { tide: 'LOW' } })).toEqual([]);
  });

  it('counts agencies, not heads, and no observer', () => {
    expect(gaps({ attendees: [chair, { ...clinic, agencyId: 'lifeboat' }], referralAnswers: { tide: 'LOW' } })).toEqual(
      ['TOO_FEW_AGENCIES'],
    );
    expect(gaps({ attendees: [chair, { ...clinic, capacity: 'OBSERVER' }], referralAnswers: { tide: 'LOW' } })).toEqual(
      ['TOO_FEW_AGENCIES'],
    );
    expect(moonlightPanel.seats.map((seat) => fits(seat, { ...chair, capacity: 'OBSERVER' }))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('cannot be waived where the forum says so', () => {
    expect(gaps({ attendees: [chair, clinic, absentHarbour], chairReason: 'The tide is rising.' })).toEqual([
      'SEAT_EMPTY',
    ]);
  });

  it('can be waived with a reason where the forum allows it, and stays inquorate on paper', () => {
    const waivable = { ...moonlightPanel, quorum: { ...moonlightPanel.quorum, chairMayProceedWithReason: true } };
    const facts: MeetingFacts = {
      ...complete,
      attendees: [chair, clinic, absentHarbour],
      chairReason: 'The tide is rising.',
    };
    expect(missingForFinish(waivable, facts)).toEqual([]);
    expect(missingForFinish(waivable, { ...facts, chairReason: ' ' }).map(({ code }) => code)).toEqual(['SEAT_EMPTY']);
    expect(isQuorate(waivable, facts)).toBe(false);
  });

  it('needs a chair of sufficient grade', () => {
    expect(
      missingForFinish(moonlightPanel, { ...complete, attendees: [{ ...chair, grade: 'APPRENTICE' }, harbour] }),
    ).toEqual([
      {
        code: 'CHAIR_GRADE',
        message: 'The chair must be at least: Lamp keeper. Record the chair’s grade, or the reason for going on.',
        target: { section: 'QUORUM' },
      },
    ]);
    expect(gaps({ attendees: [{ ...chair, capacity: 'JOINT_CHAIR' }, harbour] })).toEqual([]);
  });
});

describe('the shipped forums', () => {
  const police = anAttendee({
    id: 'p',
    agencyId: 'police',
    functions: ['POLICING'],
    capacity: 'CHAIR',
    grade: 'INSPECTOR',
    isLeadAgency: true,
  });
  const probation = anAttendee({ id: 'q', agencyId: 'probation', functions: ['PROBATION'] });

  it('need the prison at MAPPA for somebody in custody, and mental health when nobody knows', () => {
    const seats = (answers: MeetingFacts['referralAnswers']): string[] =>
      emptyRequiredSeats(mappaLevel2, { ...complete, attendees: [police, probation], referralAnswers: answers }).map(
        ({ key }) => key,
      );
    expect(seats({ whereNow: 'COMMUNITY', hospitalOrder: 'NO', knownToMentalHealth: { answer: 'NO' } })).toEqual([]);
    expect(seats({ whereNow: 'RECALLED', hospitalOrder: 'NO', knownToMentalHealth: { answer: 'NO' } })).toEqual([
      'PRISON',
    ]);
    expect(seats({ whereNow: 'COMMUNITY', hospitalOrder: 'UNKNOWN', knownToMentalHealth: { answer: 'NO' } })).toEqual([
      'MENTAL_HEALTH',
    ]);
  });

  it('need the convening agency and the lead professional at a MARM', () => {
    const facts = { ...complete, referralAnswers: {}, attendees: [police, { ...probation, isReferringAgency: true }] };
    expect(emptyRequiredSeats(marm, facts).map(({ key }) => key)).toEqual(['LEAD_PROFESSIONAL']);
  });
});
