import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../actor.js';
import type { Capacity } from '../../words.js';
import { isTrue, ruleFor, type World } from '../index.js';

const at = new Date('2026-03-05T12:00:00Z');
const officer: Actor = {
  practitionerId: 'officer',
  agencyId: 'housing',
  agencyFunction: 'HOUSING',
  sector: 'HOUSING',
  roles: ['PRACTITIONER'],
  teamIds: [],
  isContactPoint: false,
  standing: 'GOOD',
  assurance: 'PASSWORD',
  purpose: 'CARE_AND_SAFETY',
  sessionId: 's',
  at,
};
const nurse: Actor = { ...officer, practitionerId: 'nurse', agencyId: 'health', agencyFunction: 'MENTAL_HEALTH', sector: 'HEALTH' };
const action = { id: 'action', caseFileId: 'case', authorAgencyId: 'council', responsibleAgencyId: 'housing', ownerPractitionerId: 'officer', openToTable: false };
const always = { validFrom: new Date(0), validUntil: new Date('2999-01-01T00:00:00Z') };
const seat = (practitionerId: string, agencyId: string, capacity: Capacity) => ({ caseFileId: 'case', practitionerId, agencyId, teamId: null, capacity, ...always });
const world = (over: World = {}): World => ({ participation: [], block: [], caseRestriction: [], composedAudience: [], agreedAction: [action], caseFile: [{ id: 'case', stage: 'OPEN' }], ...over });

const may = (who: Actor, verb: string, around: World, row: Record<string, unknown> = action): boolean => {
  const rule = ruleFor('AgreedAction', verb);
  if (!rule) throw new Error(`no rule for ${verb}`);
  return isTrue(rule.when, who, row, around) === true;
};

describe('the owner of an action', () => {
  it('sees and answers it without a seat, as do the contact points of the agency', () => {
    expect([may(officer, 'read', world()), may(officer, 'accept', world())]).toEqual([true, true]);
    expect(may({ ...officer, practitionerId: 'lead', isContactPoint: true }, 'accept', world())).toBe(true);
    expect(may({ ...officer, practitionerId: 'colleague' }, 'read', world())).toBe(false);
    expect(may({ ...officer, practitionerId: 'colleague' }, 'read', world({ participation: [seat('colleague', 'housing', 'AGENCY_REPRESENTATIVE')] }))).toBe(true);
  });

  it('is shut out by a block, or by a restriction that does not name them', () => {
    const block = { caseFileId: 'case', practitionerId: 'officer', ...always };
    expect(may(officer, 'read', world({ block: [block] }))).toBe(false);
    expect(may(officer, 'read', world({ caseRestriction: [{ caseFileId: 'case', practitionerId: 'chair', ...always }] }))).toBe(false);
  });

  it('may not amend, move or cancel it', () => {
    const seated = world({ participation: [seat('officer', 'housing', 'AGENCY_REPRESENTATIVE')] });
    expect(['amend', 'transfer', 'carryOver', 'cancel', 'create'].map((verb) => may(officer, verb, seated))).toEqual([false, false, false, false, false]);
  });
});

describe('somebody else at the table', () => {
  const seated = (capacity: Capacity, over: World = {}): World => world({ participation: [seat('nurse', 'health', capacity)], ...over });

  it('sees an action that is open to the table or to their agency, and answers for none', () => {
    expect(may(nurse, 'read', seated('AGENCY_REPRESENTATIVE'))).toBe(false);
    expect(may(nurse, 'read', seated('AGENCY_REPRESENTATIVE'), { ...action, openToTable: true })).toBe(true);
    const named = { subjectId: 'action', caseFileId: 'case', agencyId: 'health', agencyFunction: 'ALL' };
    expect(may(nurse, 'read', seated('AGENCY_REPRESENTATIVE', { composedAudience: [named] }))).toBe(true);
    expect(may(nurse, 'accept', seated('AGENCY_REPRESENTATIVE'), { ...action, openToTable: true })).toBe(false);
  });

  it('sees nothing as an observer, everything as the chair, who may agree only while the case is open', () => {
    expect(may(nurse, 'read', seated('OBSERVER'), { ...action, openToTable: true })).toBe(false);
    expect([may(nurse, 'read', seated('CHAIR')), may(nurse, 'create', seated('CHAIR')), may(nurse, 'complete', seated('CHAIR'))]).toEqual([true, true, true]);
    expect(may(nurse, 'create', seated('CHAIR', { caseFile: [{ id: 'case', stage: 'CLOSED' }] }))).toBe(false);
    expect(may(nurse, 'accept', seated('CHAIR'))).toBe(false);
  });

  it('sees the history of what they see, and no other', () => {
    const history = (around: World): boolean => {
      const rule = ruleFor('ActionEvent', 'read');
      return rule !== undefined && isTrue(rule.when, nurse, { id: 'event', actionId: 'action', caseFileId: 'case' }, around) === true;
    };
    expect(history(seated('AGENCY_REPRESENTATIVE'))).toBe(false);
    expect(history(seated('AGENCY_REPRESENTATIVE', { agreedAction: [{ ...action, openToTable: true }] }))).toBe(true);
    expect(history(seated('MINUTE_TAKER'))).toBe(true);
  });
});
