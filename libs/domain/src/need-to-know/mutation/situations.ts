import type { Actor } from '../../actor.js';
import type { Facts, World } from '../interpret.js';
import { around, type Situation } from './bank.js';

const lasting = { validFrom: around(-1), validUntil: around(1) };
const me = {
  practitionerId: 'one', agencyId: 'one', agencyFunction: 'one', sector: 'HOUSING', roles: ['PRACTITIONER'], teamIds: ['one'], isContactPoint: false, standing: 'GOOD', assurance: 'PASSWORD',
  purpose: 'CARE_AND_SAFETY', sessionId: 'one', at: around(0),
} as unknown as Actor;
const item: Facts = { id: 'one', caseFileId: 'one', ownerAgencyId: 'two', authorId: 'two', statutoryBar: false, classification: 'OFFICIAL_SENSITIVE', handlingCode: 'NONE' };
const seat: Facts = { caseFileId: 'one', agencyId: 'one', agencyFunction: 'one', practitionerId: 'one', teamId: null, capacity: 'CHAIR', ...lasting };
const release: Facts = { itemId: 'one', caseFileId: 'one', ownerAgencyId: 'two', recipientAgencyId: 'one', recipientFunction: 'one', purpose: 'MARM_RISK_MANAGEMENT', basis: 'OWNER', closedAt: null, ...lasting };
const opening: Facts = { openingId: 'one', practitionerId: 'one', sessionId: 'one', caseFileId: 'one', endedAt: null, ...lasting };
const beforehand: Facts = { itemId: 'one', caseFileId: 'one', ownerAgencyId: 'two', agencyFunction: 'one', endedAt: null, ...lasting };
const nothing: World = {
  participation: [], release: [], block: [], caseRestriction: [], emergencyRelease: [], emergencyReach: [], barReader: [], caseFile: [{ id: 'one', clusterId: 'one' }], itemAcknowledgement: [], person: [],
};

const when = (world: World, row: Facts = {}, who: Partial<Actor> = {}): Situation => ({ who: { ...me, ...who }, row: { ...item, ...row }, world: { ...nothing, ...world } });

/** Each way in which somebody comes to see an item, and each thing that keeps them from it, by itself. */
export const itemSituations: readonly Situation[] = [
  when({ participation: [seat], release: [release] }),
  when({ participation: [{ ...seat, practitionerId: null, teamId: 'one', agencyId: 'two' }], release: [{ ...release, recipientFunction: 'ALL' }] }),
  when({ participation: [{ ...seat, practitionerId: null }], release: [release] }, {}, { isContactPoint: true }),
  when({ participation: [{ ...seat, practitionerId: null, agencyId: 'two' }], release: [release] }, {}, { isContactPoint: true }),
  when({ participation: [{ ...seat, practitionerId: 'two', teamId: 'one' }], release: [release] }),
  when({ participation: [{ ...seat, practitionerId: 'two' }], release: [release] }, {}, { isContactPoint: true }),
  when({ participation: [{ ...seat, capacity: 'OBSERVER' }], release: [release] }),
  when({ participation: [{ ...seat, capacity: 'ADULT' }], release: [release] }),
  when({}, { ownerAgencyId: 'one', authorId: 'one' }),
  when({}, { ownerAgencyId: 'one' }, { isContactPoint: true }),
  when({}, { ownerAgencyId: 'one' }, { roles: ['AUTHORISER'] }),
  when({ emergencyReach: [opening], emergencyRelease: [beforehand] }),
  when({ participation: [seat], release: [release], block: [{ caseFileId: 'one', clusterId: 'two', practitionerId: 'one', ...lasting }] }),
  when({ participation: [seat], release: [release], block: [{ caseFileId: null, clusterId: 'one', practitionerId: 'one', ...lasting }] }),
  when({ participation: [seat], release: [release], block: [{ caseFileId: 'two', clusterId: 'one', practitionerId: 'one', ...lasting }], caseFile: [{ id: 'one', clusterId: 'one' }, { id: 'two', clusterId: 'two' }] }),
  when({ participation: [seat], release: [release], caseRestriction: [{ caseFileId: 'one', personId: null, practitionerId: 'two', ...lasting }] }),
  when({ participation: [seat], release: [release], caseRestriction: [{ caseFileId: 'one', personId: null, practitionerId: 'one', ...lasting }] }),
  ...[{ caseFileId: 'two' }, { validUntil: around(-0.5) }, { validUntil: around(0) }, { validFrom: around(0.5) }].map((mine) =>
    when({ participation: [seat], release: [release], caseRestriction: [{ caseFileId: 'one', personId: null, practitionerId: 'two', ...lasting }, { caseFileId: 'one', personId: null, practitionerId: 'one', ...lasting, ...mine }] }),
  ),
  when({ participation: [seat], release: [release] }, { classification: 'NEEDS_SECOND_FACTOR' }, { assurance: 'SECOND_FACTOR' }),
  ...['LEARNING_REVIEW', 'QUALITY_CHECK', 'MARM_RISK_MANAGEMENT'].flatMap((purpose) => ['OWNER', 'URGENT', 'STAFF_SAFETY'].map((basis) => when({ participation: [seat], release: [{ ...release, basis }] }, {}, { purpose }))),
  ...['OWNER', 'URGENT', 'STAFF_SAFETY'].map((basis) => when({ participation: [seat], release: [{ ...release, basis }] }, {}, { standing: 'LAPSED' })),
  when({ participation: [seat], release: [{ ...release, purpose: 'LEARNING_REVIEW' }] }, {}, { purpose: 'LEARNING_REVIEW' }),
  when({ participation: [seat], release: [{ ...release, purpose: 'LEARNING_REVIEW' }] }),
  when({ participation: [seat] }, { statutoryBar: true, ownerAgencyId: 'one' }),
  when({ participation: [seat], barReader: [{ itemId: 'one', ownerAgencyId: 'one', practitionerId: 'one', ...lasting }] }, { statutoryBar: true, ownerAgencyId: 'one' }),
];

const held: Facts = { itemId: 'one', caseFileId: 'one', ownerAgencyId: 'two', askedBy: 'one' };
const restriction: Facts = { id: 'one', caseFileId: 'one', setBy: 'two', secondLookedAt: null, endedAt: null };
const override: Facts = {
  id: 'one', caseFileId: 'one', ownerAgencyId: 'two', authoriserAgencyId: 'one', reviewerAgencyId: 'one', requestedBy: 'two', authorisedBy: 'three', state: 'REQUESTED', reviewedAt: null,
};
const account = (id: string, staffNumber: string): Facts => ({ id, agencyId: 'one', staffNumber });
const of = (row: Facts, world: World, who: Partial<Actor> = {}): Situation => ({ who: { ...me, ...who }, row, world: { ...nothing, practitioner: [], overrideUse: [], ...world } });

/** Rules that chance seldom permits: a long one needs a situation written for it, or nobody notices that it never permits. */
export const ruleSituations: Readonly<Record<string, readonly Situation[]>> = {
  'OnwardRequest.create': [of(held, { participation: [seat], release: [release] })],
  'RecordRestriction.lookAt': [
    of(restriction, { participation: [seat] }),
    of(restriction, { participation: [{ ...seat, capacity: 'AGENCY_REPRESENTATIVE' }] }, { roles: ['AUTHORISER'] }),
  ],
  ...Object.fromEntries(
    ['authorise', 'refuse'].map((it) => [
      `ConsentOverride.${it}`,
      [of(override, {}, { roles: ['AUTHORISER'] }), of(override, { practitioner: [account('one', 'A1'), account('two', 'A1')] }, { roles: ['AUTHORISER'] })],
    ]),
  ),
  'ConsentOverride.confirm': [of({ ...override, state: 'AUTHORISED' }, {}, { roles: ['AUTHORISER'] })],
  'ConsentOverride.review': [of({ ...override, state: 'AUTHORISED' }, {}, { roles: ['AUTHORISER'] })],
};
