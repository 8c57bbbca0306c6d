import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../actor.js';
import type { Condition } from '../condition.js';
import { decide } from '../decision.js';
import { nothingKnown } from '../decisions.js';
import type { Facts, World } from '../interpret.js';
import { declaredRules } from './index.js';

/** What a rule still permits to somebody from whom the person is blocked, when everything else speaks for them. */
const canHold = (condition: Condition, shutOutBy: 'block' | 'caseRestriction'): boolean => {
  switch (condition.op) {
    case 'never':
      return false;
    case 'and':
      return condition.of.every((it) => canHold(it, shutOutBy));
    case 'or':
      return condition.of.some((it) => canHold(it, shutOutBy));
    case 'exists':
      return condition.relation !== 'caseRestriction' && canHold(condition.where, shutOutBy);
    case 'none':
      return condition.relation !== shutOutBy;
    case 'isNull': // of a row that belongs to a case file
      return !('field' in condition.left && condition.left.field === 'caseFileId');
    default:
      return true;
  }
};
const openInSpiteOf = (shutOutBy: 'block' | 'caseRestriction'): string[] =>
  declaredRules()
    .filter((it) => canHold(it.when, shutOutBy))
    .map((it) => `${it.subject}.${it.action}`)
    .sort();

describe('R12: somebody who is shut out', () => {
  it('by a block, is refused by every rule but those about nobody, and those that write what is their own', () => {
    expect(openInSpiteOf('block')).toMatchInlineSnapshot(`
      [
        "Agency.read",
        "AgencyDocument.create",
        "AgencyDocument.read",
        "AgencyDocument.replace",
        "AgencyFunctionContact.read",
        "Block.create",
        "CaseFile.create",
        "Draft.create",
        "Draft.discard",
        "Draft.read",
        "Draft.save",
        "EmergencyOpening.create",
        "EmergencyOpening.end",
        "EmergencyOpening.extend",
        "EmergencyOpening.read",
        "EmergencyReview.create",
        "EmergencyReview.lookAt",
        "EmergencyReview.read",
        "ForumConvening.read",
        "Incident.create",
        "Participation.create",
        "PartnerAskAgency.create",
        "Person.create",
        "PlanningExtract.approve",
        "PlanningExtract.create",
        "PlanningExtract.read",
        "PlanningExtract.run",
        "PolicyChange.approve",
        "PolicyChange.create",
        "PolicyChange.read",
        "PolicyChange.refuse",
        "PolicyChange.takeBack",
        "Practitioner.read",
        "ReturnItem.create",
        "ReturnItem.read",
        "StoredForumDefinition.read",
        "Team.read",
        "TrainingRecord.create",
        "TrainingRecord.read",
      ]
    `);
  });

  it('by a restriction, loses no more than the record: who looks after blocks need not be named', () => {
    expect(openInSpiteOf('caseRestriction').filter((it) => !openInSpiteOf('block').includes(it)))
      .toMatchInlineSnapshot(`
      [
        "AnonymisedPack.read",
        "Block.end",
        "Block.lookAt",
        "Block.read",
        "Block.renew",
        "BlockSuggestion.read",
        "BlockSuggestion.settle",
        "PastQuestion.create",
        "PastQuestion.read",
        "PersonLinkTask.read",
        "PersonLinkTask.think",
        "PersonMatchTask.read",
        "PersonMatchTask.resolve",
      ]
    `);
  });
});

const at = new Date('2026-11-22T10:00:00Z');
const live = { validFrom: new Date(0), validUntil: new Date('2100-01-01T00:00:00Z') };
const reader: Actor = {
  practitionerId: 'me',
  agencyId: 'health',
  agencyFunction: 'MENTAL_HEALTH',
  sector: 'HEALTH',
  roles: ['PRACTITIONER', 'AUTHORISER', 'DUTY_WORKER'],
  teamIds: [],
  isContactPoint: true,
  standing: 'GOOD',
  assurance: 'SECOND_FACTOR',
  purpose: 'CARE',
  sessionId: 'session',
  at,
};
const item = (changes: Facts = {}): Facts => ({
  id: 'item',
  caseFileId: 'file',
  ownerAgencyId: 'housing',
  authorId: 'officer',
  statutoryBar: false,
  classification: 'OFFICIAL_SENSITIVE',
  category: 'HEALTH_MENTAL',
  ...changes,
});
const release = (basis: string): Facts => ({
  itemId: 'item',
  caseFileId: 'file',
  ownerAgencyId: 'housing',
  recipientAgencyId: 'health',
  recipientFunction: 'ALL',
  purpose: 'CARE',
  basis,
  basisId: 'b',
  closedAt: null,
  ...live,
});
/** Everything speaks for the reader: a seat as chair, a release on every basis, and an open emergency. */
const open: World = {
  ...nothingKnown(),
  caseFile: [{ id: 'file', clusterId: 'person' }],
  participation: [
    {
      caseFileId: 'file',
      agencyId: 'health',
      agencyFunction: 'MENTAL_HEALTH',
      teamId: null,
      practitionerId: 'me',
      capacity: 'CHAIR',
      ...live,
    },
  ],
  release: ['STATUTORY', 'CONSENT', 'OWNER', 'OVERRIDE', 'URGENT', 'STAFF_SAFETY'].map(release),
  emergencyRelease: [
    {
      itemId: 'item',
      caseFileId: 'file',
      ownerAgencyId: 'housing',
      agencyFunction: 'MENTAL_HEALTH',
      endedAt: null,
      ...live,
    },
  ],
  emergencyReach: [
    { openingId: 'o', caseFileId: 'file', practitionerId: 'me', sessionId: 'session', endedAt: null, ...live },
  ],
};

describe('when everything else speaks for a reader', () => {
  it('the item opens', () => {
    expect(decide(reader, item(), open).outcome).toBe('ALLOWED');
  });

  it.each([
    ['set on this case file', { caseFileId: 'file', clusterId: 'person' }],
    ['set on another case file about the person', { caseFileId: 'other', clusterId: 'person' }],
    ['set on the person alone', { caseFileId: null, clusterId: 'person' }],
    ['half filled', { caseFileId: 'file', clusterId: null }],
  ])('R12: a block %s beats it, with an emergency open', (_, about) => {
    expect(decide(reader, item(), { ...open, block: [{ ...about, practitionerId: 'me', ...live }] }).outcome).toBe(
      'ABSENT',
    );
  });

  it('a block about somebody else, of somebody else, or over, does not', () => {
    const others = [
      { caseFileId: 'other', clusterId: 'another', practitionerId: 'me', ...live },
      { caseFileId: 'file', clusterId: 'person', practitionerId: 'you', ...live },
      { caseFileId: 'file', clusterId: 'person', practitionerId: 'me', validFrom: new Date(0), validUntil: at },
    ];
    expect(decide(reader, item(), { ...open, block: others }).outcome).toBe('ALLOWED');
  });

  it('R10: a statutory bar beats it, for a recipient, the owner agency and the author alike', () => {
    const barred = item({ statutoryBar: true });
    for (const who of [
      reader,
      { ...reader, agencyId: 'housing' },
      { ...reader, agencyId: 'housing', practitionerId: 'officer' },
    ])
      expect(decide(who, barred, open).outcome).toBe('ABSENT');
  });

  it('a restriction that does not name them beats it; one that does, does not', () => {
    const named = (practitionerId: string): Facts => ({ caseFileId: 'file', personId: 'row', practitionerId, ...live });
    expect(decide(reader, item(), { ...open, caseRestriction: [named('you')] }).outcome).toBe('ABSENT');
    expect(decide(reader, item(), { ...open, caseRestriction: [named('you'), named('me')] }).outcome).toBe('ALLOWED');
  });
});
