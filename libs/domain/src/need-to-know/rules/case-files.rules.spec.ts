import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../actor.js';
import type { Capacity } from '../../words.js';
import { type Facts, holds, type World } from '../interpret.js';
import { ruleFor } from './index.js';

const at = new Date('2026-11-22T10:00:00Z');
const anActor = (changes: Partial<Actor> = {}): Actor => ({
  practitionerId: 'me',
  agencyId: 'housing',
  agencyFunction: 'HOUSING',
  sector: 'HOUSING',
  roles: ['PRACTITIONER'],
  teamIds: ['street'],
  isContactPoint: false,
  standing: 'GOOD',
  assurance: 'PASSWORD',
  purpose: 'CARE',
  sessionId: 's',
  at,
  ...changes,
});
const seat = (changes: Facts = {}): Facts => ({
  caseFileId: 'file',
  agencyId: 'housing',
  agencyFunction: 'HOUSING',
  teamId: null,
  practitionerId: 'me',
  capacity: 'AGENCY_REPRESENTATIVE',
  validFrom: new Date('2026-11-01T00:00:00Z'),
  validUntil: new Date('2027-11-01T00:00:00Z'),
  ...changes,
});
const file = (changes: Facts = {}): Facts => ({
  id: 'file',
  clusterId: 'cluster',
  createdBy: 'me',
  createdByAgencyId: 'housing',
  stage: 'OPEN',
  forumCode: 'MARM',
  ...changes,
});
const world = (changes: World = {}): World => ({
  participation: [seat()],
  block: [],
  caseRestriction: [],
  caseFile: [file()],
  forumConvening: [
    { forumCode: 'MARM', agencyId: 'council', agencyFunction: 'ADULT_SOCIAL_CARE', teamId: 'partnership' },
  ],
  leadHandover: [],
  person: [{ id: 'person', clusterId: 'cluster', registeringAgencyId: 'council' }],
  release: [],
  composedAudience: [],
  ...changes,
});

const may = (subject: string, action: string, row: Facts, who = anActor(), where = world()): boolean => {
  const rule = ruleFor(subject, action);
  if (!rule) throw new Error(`${subject}.${action} is not declared`);
  return holds(rule.when, who, row, where) === true;
};
/** The verbs of this feature; those that other features add to the case file are theirs to test. */
const MINE = [
  'read',
  'saveDraft',
  'submit',
  'withdraw',
  'triage',
  'accept',
  'decline',
  'returnForMore',
  'redirect',
  'changeOwner',
  'changePeople',
  'recordConcern',
  'convene',
  'review',
  'close',
];
const actionsOn = (row: Facts, where: World): string =>
  MINE.filter((it) => may('CaseFile', it, row, anActor(), where))
    .sort()
    .join(' ');

const runs = 'changeOwner changePeople convene read recordConcern review';

describe('what a seat brings at an open case file', () => {
  it.each<[Capacity, string]>([
    ['CHAIR', 'changeOwner changePeople close convene read recordConcern review'],
    ['JOINT_CHAIR', 'changeOwner changePeople close convene read recordConcern review'],
    ['CO_ORDINATOR', 'changeOwner changePeople close convene read recordConcern review'],
    ['MINUTE_TAKER', runs],
    ['LEAD_PROFESSIONAL', runs],
    ['CASE_OWNER', runs],
    ['REFERRER', 'read recordConcern'],
    ['AGENCY_REPRESENTATIVE', 'read recordConcern'],
    ['DEPUTY', 'read recordConcern'],
    ['LEGAL_ADVISER', 'read recordConcern'],
    ['OBSERVER', ''],
    ['STUDENT', ''],
    ['INTERPRETER', ''],
    ['LAY_ADVISER', ''],
    ['GUEST', ''],
    ['CARER', ''],
  ])('%s: %s', (capacity, actions) => {
    expect(actionsOn(file(), world({ participation: [seat({ capacity })] }))).toBe(actions);
  });
});

const decides = 'accept decline redirect returnForMore triage';

describe('what each stage allows', () => {
  it.each<[string, Capacity, string]>([
    ['DRAFT', 'REFERRER', 'read saveDraft submit withdraw'],
    ['RETURNED', 'REFERRER', 'read recordConcern saveDraft submit withdraw'],
    ['REFERRED', 'REFERRER', 'read recordConcern withdraw'],
    ['REFERRED', 'CO_ORDINATOR', `accept changePeople decline read recordConcern redirect returnForMore triage`],
    ['DECLINED', 'REFERRER', 'read'],
    ['DECLINED', 'CO_ORDINATOR', 'read'],
    ['REDIRECTED', 'CO_ORDINATOR', 'read'],
    ['WITHDRAWN', 'CO_ORDINATOR', 'read'],
    ['CLOSED', 'CO_ORDINATOR', 'read'],
  ])('%s, %s: %s', (stage, capacity, actions) => {
    const row = file({ stage });
    expect(actionsOn(row, world({ participation: [seat({ capacity })], caseFile: [row] }))).toBe(actions);
  });

  it('gives the decisions of triage to nobody else at the table', () => {
    const others: Capacity[] = [
      'CHAIR',
      'MINUTE_TAKER',
      'LEAD_PROFESSIONAL',
      'CASE_OWNER',
      'REFERRER',
      'AGENCY_REPRESENTATIVE',
    ];
    for (const capacity of others)
      for (const action of decides.split(' ')) {
        expect([
          capacity,
          action,
          may(
            'CaseFile',
            action,
            file({ stage: 'REFERRED' }),
            anActor(),
            world({ participation: [seat({ capacity })] }),
          ),
        ]).toEqual([capacity, action, false]);
      }
  });
});

describe('an edge', () => {
  const reads = (where: World, who = anActor()): boolean => may('CaseFile', 'read', file(), who, where);

  it('is by name, through a team, or through the contact point of an agency', () => {
    expect(reads(world({ participation: [] }))).toBe(false);
    expect(reads(world({ participation: [seat({ practitionerId: 'somebody else' })] }))).toBe(false);
    expect(reads(world({ participation: [seat({ practitionerId: null, teamId: 'street' })] }))).toBe(true);
    expect(reads(world({ participation: [seat({ practitionerId: null, teamId: 'another' })] }))).toBe(false);
    expect(reads(world({ participation: [seat({ practitionerId: null })] }))).toBe(false);
    expect(reads(world({ participation: [seat({ practitionerId: null })] }), anActor({ isContactPoint: true }))).toBe(
      true,
    );
    expect(
      reads(
        world({ participation: [seat({ practitionerId: null, agencyId: 'police' })] }),
        anActor({ isContactPoint: true }),
      ),
    ).toBe(false);
  });

  it('lives from its first instant until, not at, its last', () => {
    expect(reads(world({ participation: [seat({ validFrom: at })] }))).toBe(true);
    expect(reads(world({ participation: [seat({ validFrom: new Date(at.getTime() + 1) })] }))).toBe(false);
    expect(reads(world({ participation: [seat({ validUntil: at })] }))).toBe(false);
    expect(reads(world({ participation: [seat({ validUntil: new Date(at.getTime() + 1) })] }))).toBe(true);
  });

  it('yields to a block, and to a restriction that does not name the reader', () => {
    const live = { validFrom: new Date(0), validUntil: new Date('2100-01-01T00:00:00Z') };
    expect(reads(world({ block: [{ caseFileId: 'file', clusterId: 'cluster', practitionerId: 'me', ...live }] }))).toBe(
      false,
    );
    expect(reads(world({ caseRestriction: [{ caseFileId: 'file', practitionerId: 'another', ...live }] }))).toBe(false);
    expect(reads(world({ caseRestriction: [{ caseFileId: 'file', practitionerId: 'me', ...live }] }))).toBe(true);
  });
});

describe('a seat', () => {
  const gives = (row: Facts, who = anActor(), where = world()): boolean =>
    may('Participation', 'create', row, who, where);

  it('first of all goes to the referrer, on a draft of their own agency and only there', () => {
    const first = seat({ capacity: 'REFERRER' });
    const draft = world({ participation: [], caseFile: [file({ stage: 'DRAFT' })] });
    expect(gives(first, anActor(), draft)).toBe(true);
    expect(gives({ ...first, capacity: 'CHAIR' }, anActor(), draft)).toBe(false);
    expect(gives({ ...first, practitionerId: 'another' }, anActor(), draft)).toBe(false);
    expect(gives(first, anActor({ agencyId: 'police' }), draft)).toBe(false);
    expect(
      gives(
        first,
        anActor(),
        world({ participation: [seat({ practitionerId: 'another' })], caseFile: [file({ stage: 'DRAFT' })] }),
      ),
    ).toBe(false);
    expect(gives(first, anActor(), world({ participation: [] }))).toBe(false);
  });

  it('goes from the referrer to the convening team and nobody else', () => {
    const where = world({ participation: [seat({ capacity: 'REFERRER' })] });
    const team = seat({ capacity: 'CO_ORDINATOR', practitionerId: null, teamId: 'partnership', agencyId: 'council' });
    expect(gives(team, anActor(), where)).toBe(true);
    expect(gives({ ...team, teamId: 'street' }, anActor(), where)).toBe(false);
    expect(gives({ ...team, capacity: 'CHAIR' }, anActor(), where)).toBe(false);
  });

  it('goes from a contact point to colleagues of the same agency', () => {
    const where = world({ participation: [seat({ practitionerId: null })] });
    const contact = anActor({ isContactPoint: true });
    expect(gives(seat({ practitionerId: 'colleague', capacity: 'DEPUTY' }), contact, where)).toBe(true);
    expect(gives(seat({ practitionerId: 'colleague', capacity: 'CHAIR' }), contact, where)).toBe(false);
    expect(gives(seat({ practitionerId: 'other', agencyId: 'police' }), contact, where)).toBe(false);
    expect(gives(seat({ practitionerId: 'colleague' }))).toBe(false);
  });

  it('that keeps the record is given and ended by those who keep it, not by the lead or the owner', () => {
    const ends = (row: Facts, who = anActor(), where = world()): boolean => may('Participation', 'end', row, who, where);
    const keeping: Capacity[] = ['CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER', 'CO_ORDINATOR'];
    for (const mine of ['LEAD_PROFESSIONAL', 'CASE_OWNER'] as const) {
      const where = world({ participation: [seat({ capacity: mine })] });
      for (const capacity of keeping) {
        expect([mine, capacity, gives(seat({ capacity }), anActor(), where)]).toEqual([mine, capacity, false]);
        const another = seat({ capacity, practitionerId: 'other', agencyId: 'council' });
        expect([mine, capacity, ends(another, anActor(), where)]).toEqual([mine, capacity, false]);
      }
      expect(gives(seat({ practitionerId: 'other', agencyId: 'police' }), anActor(), where)).toBe(true);
      expect(ends(seat({ practitionerId: 'other', agencyId: 'police' }), anActor(), where)).toBe(true);
    }
    const kept = world({ participation: [seat({ capacity: 'CO_ORDINATOR' })] });
    for (const capacity of keeping) expect(gives(seat({ capacity, practitionerId: 'other' }), anActor(), kept)).toBe(true);
    expect(ends(seat({ capacity: 'CHAIR', practitionerId: 'other' }), anActor(), kept)).toBe(true);
  });

  it('of the lead is taken by whoever was offered it', () => {
    const lead = seat({ capacity: 'LEAD_PROFESSIONAL' });
    const offered = (status: string, to = 'me') =>
      world({ leadHandover: [{ caseFileId: 'file', toPractitionerId: to, status }] });
    expect(gives(lead, anActor(), offered('OFFERED'))).toBe(true);
    expect(gives(lead, anActor(), offered('TAKEN_BACK'))).toBe(false);
    expect(gives(lead, anActor(), offered('OFFERED', 'another'))).toBe(false);
  });
});

describe('a referral and a concern', () => {
  const referral = { id: 'r', caseFileId: 'file', referrerId: 'me', referringAgencyId: 'housing' };
  const concern = {
    id: 'c',
    caseFileId: 'file',
    recordingAgencyId: 'police',
    recordedBy: 'another',
    otherAgenciesMayKnow: false,
  };
  const as = (capacity: Capacity): World => world({ participation: [seat({ capacity })] });

  it('are read by whoever made them and whoever runs the case', () => {
    expect(may('Referral', 'read', referral, anActor(), as('AGENCY_REPRESENTATIVE'))).toBe(true);
    expect(
      may('Referral', 'read', { ...referral, referrerId: 'another' }, anActor(), as('AGENCY_REPRESENTATIVE')),
    ).toBe(false);
    expect(may('Referral', 'read', { ...referral, referrerId: 'another' }, anActor(), as('CO_ORDINATOR'))).toBe(true);
    expect(may('ReferralDraft', 'read', { ...referral, referrerId: 'another' }, anActor(), as('CO_ORDINATOR'))).toBe(
      false,
    );
    expect(may('Concern', 'read', concern, anActor(), as('CO_ORDINATOR'))).toBe(true);
    expect(may('Concern', 'read', concern, anActor(), as('AGENCY_REPRESENTATIVE'))).toBe(false);
    expect(
      may('Concern', 'read', { ...concern, otherAgenciesMayKnow: true }, anActor(), as('AGENCY_REPRESENTATIVE')),
    ).toBe(true);
    expect(may('Concern', 'read', { ...concern, recordedBy: 'me' }, anActor(), world({ participation: [] }))).toBe(
      true,
    );
    expect(
      may(
        'Concern',
        'read',
        { ...concern, caseFileId: null, recordingAgencyId: 'housing' },
        anActor({ isContactPoint: true }),
        world({ participation: [] }),
      ),
    ).toBe(true);
    expect(
      may(
        'Concern',
        'read',
        { ...concern, caseFileId: null },
        anActor({ isContactPoint: true }),
        world({ participation: [] }),
      ),
    ).toBe(false);
  });
});
