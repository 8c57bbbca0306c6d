import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../actor.js';
import type { Capacity } from '../../words.js';
import { type Facts, holds, type World } from '../interpret.js';
import { ruleFor } from './index.js';

const at = new Date('2026-11-22T10:00:00Z');
const live = { validFrom: new Date(0), validUntil: new Date('2100-01-01T00:00:00Z') };
const me: Actor = {
  practitionerId: 'me',
  agencyId: 'housing',
  agencyFunction: 'HOUSING',
  sector: 'HOUSING',
  roles: ['PRACTITIONER'],
  teamIds: [],
  isContactPoint: false,
  standing: 'GOOD',
  assurance: 'PASSWORD',
  purpose: 'CARE',
  sessionId: 's',
  at,
};
const person: Facts = { id: 'person', clusterId: 'cluster', registeringAgencyId: 'council' };
const world = (capacity: Capacity | null, changes: World = {}): World => ({
  participation: capacity
    ? [
        {
          caseFileId: 'file',
          agencyId: 'housing',
          agencyFunction: 'HOUSING',
          teamId: null,
          practitionerId: 'me',
          capacity,
          ...live,
        },
      ]
    : [],
  block: [],
  caseRestriction: [],
  person: [person],
  caseFile: [{ id: 'file', clusterId: 'cluster', createdByAgencyId: 'council', stage: 'OPEN' }],
  ...changes,
});
const may = (subject: string, action: string, row: Facts, where: World, who = me): boolean => {
  const rule = ruleFor(subject, action);
  if (!rule) throw new Error(`${subject}.${action} is not declared`);
  return holds(rule.when, who, row, where) === true;
};
const own = { ...me, agencyId: 'council' };
const address = (safety: string): Facts => ({ id: 'a', personId: 'person', safety });
const number = (kind: string): Facts => ({ id: 'n', personId: 'person', kind });
const detail: Facts = { id: 'd', personId: 'person' };

describe('who reads what about a person', () => {
  it.each<
    [string, Facts, string, { nobody: boolean; representative: boolean; keeper: boolean; lead: boolean; own: boolean }]
  >([
    ['Person', person, 'the record', { nobody: false, representative: true, keeper: true, lead: true, own: true }],
    [
      'PersonAlias',
      detail,
      'other names',
      { nobody: false, representative: true, keeper: true, lead: true, own: true },
    ],
    [
      'PersonAddress',
      address('OPEN'),
      'an open address',
      { nobody: false, representative: true, keeper: true, lead: true, own: true },
    ],
    [
      'PersonAddress',
      address('PROTECTED'),
      'a protected address',
      { nobody: false, representative: false, keeper: true, lead: false, own: true },
    ],
    [
      'PersonIdentifier',
      number('NHS_NUMBER'),
      'the NHS number',
      { nobody: false, representative: true, keeper: true, lead: true, own: true },
    ],
    [
      'PersonIdentifier',
      number('VISOR_REFERENCE'),
      'a number that tells of a police record',
      { nobody: false, representative: false, keeper: true, lead: true, own: true },
    ],
    [
      'HouseholdMember',
      detail,
      'the household',
      { nobody: false, representative: false, keeper: true, lead: true, own: true },
    ],
    [
      'PersonLink',
      detail,
      'who matters',
      { nobody: false, representative: false, keeper: true, lead: true, own: true },
    ],
    [
      'PersonEquality',
      detail,
      'how they describe themselves',
      { nobody: false, representative: false, keeper: true, lead: true, own: true },
    ],
  ])('%s %j: %s', (subject, row, _, expected) => {
    expect({
      nobody: may(subject, 'read', row, world(null)),
      representative: may(subject, 'read', row, world('AGENCY_REPRESENTATIVE')),
      keeper: may(subject, 'read', row, world('CO_ORDINATOR')),
      lead: may(subject, 'read', row, world('LEAD_PROFESSIONAL')),
      own: may(subject, 'read', row, world(null), own),
    }).toEqual(expected);
  });

  it('is nobody who is blocked, whatever their agency or seat', () => {
    const block = [{ caseFileId: 'file', clusterId: 'cluster', practitionerId: 'me', ...live }];
    expect(may('Person', 'read', person, world('CO_ORDINATOR', { block }))).toBe(false);
    expect(may('Person', 'read', person, world(null, { block }), own)).toBe(false);
    expect(may('PersonAddress', 'read', address('OPEN'), world(null, { block }), own)).toBe(false);
  });

  it('is nobody at a restricted table who is not named there', () => {
    expect(
      may(
        'Person',
        'read',
        person,
        world('CO_ORDINATOR', { caseRestriction: [{ caseFileId: 'file', practitionerId: 'another', ...live }] }),
      ),
    ).toBe(false);
  });
});

describe('writing about a person', () => {
  it('is for the agency that registered them', () => {
    for (const [subject, action] of [
      ['Person', 'amend'],
      ['PersonAddress', 'create'],
      ['PersonIdentifier', 'create'],
      ['HouseholdMember', 'end'],
    ] as const) {
      const row = subject === 'Person' ? person : { ...detail, kind: 'NHS_NUMBER', safety: 'OPEN' };
      expect([subject, may(subject, action, row, world('CHAIR'))]).toEqual([subject, false]);
      expect([subject, may(subject, action, row, world(null), own)]).toEqual([subject, true]);
    }
  });

  it('leaves the question of one or two people to the partnership’s co-ordinator', () => {
    const task = { id: 't', matchingAgencyId: 'council' };
    expect(may('PersonMatchTask', 'read', task, world(null), own)).toBe(false);
    expect(may('PersonMatchTask', 'read', task, world(null), { ...own, roles: ['CO_ORDINATOR'] })).toBe(true);
    expect(may('PersonMatchTask', 'read', task, world(null), { ...me, roles: ['CO_ORDINATOR'] })).toBe(false);
  });
});
