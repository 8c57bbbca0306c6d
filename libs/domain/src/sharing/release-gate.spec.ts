import { describe, expect, it } from '@jest/globals';
import type { ConsentAnswer, ConsentFold } from '../consent/index.js';
import { gate, type GateQuestion, type GateReason } from './release-gate.js';
import { planReleases } from './plan-releases.js';
import type { Choice, SharingState } from './sharing-state.js';
import { marm } from '../forums/index.js';

const AT = new Date('2026-11-20T12:00:00.000Z');
const fold = (changes: Partial<ConsentFold> = {}): ConsentFold => ({ standing: [], latest: undefined, capacity: 'PRESUMED', at: AT, ...changes });

interface Case {
  readonly mode?: GateQuestion['mode'];
  readonly answer?: ConsentAnswer;
  readonly basis?: Choice['basis'];
  readonly confidential?: boolean;
  readonly riskTo?: GateQuestion['item']['riskTo'];
  readonly capacity?: ConsentFold['capacity'];
  readonly pressure?: boolean;
}
const asked = ({ mode = 'EXPECTED', answer = 'NOT_ASKED', basis = 'OWNER', confidential = true, riskTo = 'ADULT', capacity = 'PRESUMED', pressure = false }: Case) =>
  gate({
    mode,
    item: { confidential, riskTo },
    choice: { basis, basisId: null, validUntil: null },
    fold: fold({ capacity }),
    position: { answer, eventId: 'event', until: null, coercionSuspected: pressure },
  });

const expected: [Case, boolean, GateReason][] = [
  [{ answer: 'NOT_ASKED' }, true, 'NOT_REFUSED'],
  [{ answer: 'NOT_SOUGHT' }, true, 'NOT_REFUSED'],
  [{ answer: 'PENDING' }, true, 'NOT_REFUSED'],
  [{ answer: 'UNABLE' }, true, 'NOT_REFUSED'],
  [{ answer: 'EXPIRED' }, true, 'NOT_REFUSED'],
  [{ answer: 'NEWCOMER' }, true, 'NOT_REFUSED'],
  [{ answer: 'REFUSED' }, false, 'REFUSED'],
  [{ answer: 'WITHDRAWN' }, false, 'WITHDRAWN'],
  [{ answer: 'CONDITION' }, false, 'CONDITION_UNCLEAR'],
  [{ answer: 'REFUSED', confidential: false }, true, 'NOT_CONFIDENTIAL'],
  [{ answer: 'REFUSED', riskTo: 'OTHERS' }, true, 'OTHERS_AT_RISK'],
  [{ answer: 'REFUSED', riskTo: 'ADULT_AND_OTHERS' }, true, 'OTHERS_AT_RISK'],
  [{ answer: 'REFUSED', riskTo: 'NOT_KNOWN' }, false, 'REFUSED'],
  [{ answer: 'REFUSED', capacity: 'LACKS_CAPACITY' }, true, 'CAPACITY_LACKING'],
  [{ answer: 'REFUSED', capacity: 'REASONABLE_BELIEF_LACKS' }, true, 'CAPACITY_LACKING'],
  [{ answer: 'REFUSED', capacity: 'HAS_CAPACITY' }, false, 'REFUSED'],
  [{ answer: 'REFUSED', pressure: true }, true, 'PRESSURE_SUSPECTED'],
  [{ answer: 'PERMITTED', basis: 'CONSENT' }, true, 'CONSENT_COVERS'],
  [{ answer: 'NEWCOMER', basis: 'CONSENT' }, false, 'NEWCOMER'],
  [{ answer: 'EXPIRED', basis: 'CONSENT' }, false, 'CONSENT_EXPIRED'],
  [{ answer: 'DECEASED', basis: 'CONSENT' }, false, 'PERSON_HAS_DIED'],
  [{ answer: 'DECEASED' }, true, 'NOT_REFUSED'],
  [{ mode: 'REQUIRED', answer: 'DECEASED' }, false, 'PERSON_HAS_DIED'],
  [{ answer: 'REFUSED', basis: 'URGENT' }, true, 'URGENT'],
  [{ answer: 'REFUSED', basis: 'OVERRIDE' }, true, 'OVERRIDE'],
  [{ answer: 'REFUSED', basis: 'STATUTORY' }, true, 'STATUTORY'],
  [{ answer: 'REFUSED', basis: 'STAFF_SAFETY' }, true, 'STAFF_SAFETY'],
  [{ mode: 'NOT_APPLICABLE', answer: 'REFUSED' }, true, 'NO_CONSENT_QUESTION'],
  [{ mode: 'INFORM_AND_VIEWS' }, false, 'VIEWS_MISSING'],
  [{ mode: 'REQUIRED', answer: 'NOT_ASKED' }, false, 'CONSENT_MISSING'],
  [{ mode: 'REQUIRED', answer: 'NOT_COVERED' }, false, 'CONSENT_MISSING'],
  [{ mode: 'REQUIRED', answer: 'NEWCOMER' }, false, 'NEWCOMER'],
  [{ mode: 'REQUIRED', answer: 'EXPIRED' }, false, 'CONSENT_EXPIRED'],
  [{ mode: 'REQUIRED', answer: 'REFUSED', confidential: false, riskTo: 'OTHERS' }, false, 'REFUSED'],
  [{ mode: 'REQUIRED', answer: 'PERMITTED' }, true, 'CONSENT_COVERS'],
  [{ mode: 'REQUIRED', answer: 'NOT_ASKED', basis: 'URGENT' }, true, 'URGENT'],
];

describe('the gate of consent (need-to-know section 3)', () => {
  it.each(expected)('%j passes: %s, because %s', (question, passes, reason) => {
    expect(asked(question)).toMatchObject({ passes, reason });
  });

  it('passes once views are recorded, where the person is told and asked for them', () => {
    const recorded = fold({ standing: [{ id: 'e', state: 'NOT_SOUGHT', obtainedAt: AT, recordedAt: AT, coercionSuspected: false, condition: null, supersedes: [], scopes: [] }] });
    const question: GateQuestion = { mode: 'INFORM_AND_VIEWS', item: { confidential: true, riskTo: 'ADULT' }, choice: { basis: 'OWNER', basisId: null, validUntil: null }, fold: recorded, position: { answer: 'NOT_SOUGHT', eventId: 'e', until: null, coercionSuspected: false } };
    expect(gate(question)).toMatchObject({ passes: true, reason: 'VIEWS_RECORDED' });
  });
});

describe('what an owner chose', () => {
  const choice: Choice = { id: 'c', itemId: 'i', agencyId: 'housing', agencyFunction: 'HOUSING', basis: 'OWNER', basisId: null, lawfulBasis: {}, validUntil: null, endedAt: null };
  const state = (choices: Choice[], sharesByDefault = false): SharingState => ({
    items: [{ id: 'i', ownerAgencyId: 'health', ownerSector: 'HEALTH', category: 'IDENTITY', confidential: true, riskTo: 'ADULT', statutoryBar: false, withdrawnAt: null, aboutChildAtRisk: false, sharesByDefault }],
    choices,
    releases: [],
    seats: [{ agencyId: 'housing', agencyFunction: 'HOUSING', sector: 'HOUSING', since: AT }],
    childrensServices: [],
    sectors: { housing: 'HOUSING', health: 'HEALTH' },
    consent: [],
    assessments: [],
  });
  const opens = (choices: Choice[], sharesByDefault = false): number => planReleases(state(choices, sharesByDefault), marm, AT).open.length;

  it('opens while it stands, and not once it was ended', () => {
    expect([opens([choice]), opens([{ ...choice, endedAt: AT }]), opens([])]).toEqual([1, 0, 0]);
  });

  it('beats the standing choice: what was ended for one agency stays ended', () => {
    expect([opens([], true), opens([{ ...choice, endedAt: AT }], true)]).toEqual([1, 0]);
  });
});
