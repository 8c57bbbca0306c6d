import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ConsentFact, type ConsentScopeFact, foldConsent, positionFor } from '../consent/index.js';
import { creativeSolutions, type ForumDefinition, mappaLevel2, marm } from '../forums/index.js';
import type { Category } from '../words.js';
import { consentRecipient, planReleases, type PlannedRelease } from './plan-releases.js';
import type { SharingState } from './sharing-state.js';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const hour = (n: number): Date => new Date(NOW.getTime() + n * 3_600_000);
const sectors = { council: 'COUNCIL', health: 'HEALTH', housing: 'HOUSING', police: 'POLICE' } as const;
const functions = { council: 'ADULT_SOCIAL_CARE', health: 'MENTAL_HEALTH', housing: 'HOUSING', police: 'POLICING' } as const;
const agencies = ['council', 'health', 'housing', 'police'] as const;
const categories: Category[] = ['HEALTH_MENTAL', 'SUBSTANCE_USE', 'HOUSING', 'STAFF_SAFETY'];

const aScope: fc.Arbitrary<ConsentScopeFact> = fc.record({
  effect: fc.constantFrom('PERMIT' as const, 'DENY' as const),
  category: fc.option(fc.constantFrom(...categories)),
  recipient: fc.constantFrom('FORUM_PARTICIPANTS' as const, 'AGENCY' as const),
  agencyId: fc.constantFrom(...agencies),
  agencyFunction: fc.constant(null),
  sector: fc.constant(null),
  purpose: fc.constant(null),
  from: fc.constantFrom(hour(-5), hour(-1), NOW, hour(1)),
  until: fc.option(fc.constantFrom(hour(-1), NOW, hour(1))),
});
const anEvent: fc.Arbitrary<ConsentFact> = fc.record({
  id: fc.uuid(),
  state: fc.constantFrom('GIVEN', 'GIVEN_PARTIAL', 'REFUSED', 'REFUSED', 'WITHDRAWN', 'NOT_SOUGHT', 'PENDING', 'UNABLE_TO_OBTAIN'),
  obtainedAt: fc.constantFrom(hour(-6), hour(-4), hour(-2), NOW),
  recordedAt: fc.constant(NOW),
  coercionSuspected: fc.boolean(),
  condition: fc.constant(null),
  supersedes: fc.constant([]),
  scopes: fc.array(aScope, { maxLength: 3 }),
});
const rarely = fc.nat(4).map((it) => it === 0);
const bases = ['OWNER', 'OWNER', 'CONSENT', 'URGENT', 'OVERRIDE'] as const;
const aWorld: fc.Arbitrary<SharingState> = fc
  .record({
    items: fc.array(fc.record({ owner: fc.constantFrom(...agencies), category: fc.constantFrom(...categories), confidential: fc.boolean(), riskTo: fc.constantFrom('ADULT' as const, 'OTHERS' as const), bar: rarely, withdrawn: rarely, child: fc.boolean(), byDefault: fc.boolean() }), { minLength: 1, maxLength: 4 }),
    choices: fc.array(fc.record({ item: fc.nat(3), to: fc.constantFrom(...agencies), basis: fc.constantFrom(...bases), ended: rarely, until: fc.option(fc.constantFrom(hour(-1), NOW, hour(1))) }), { minLength: 2, maxLength: 8 }),
    seats: fc.uniqueArray(fc.constantFrom(...agencies), { minLength: 1 }),
    since: fc.constantFrom(hour(-8), hour(-3), NOW),
    consent: fc.array(anEvent, { maxLength: 4 }),
    lacks: fc.boolean(),
  })
  .map(({ items, choices, seats, since, consent, lacks }) => ({
    items: items.map((it, index) => ({
      id: `i${index}`, ownerAgencyId: it.owner, ownerSector: sectors[it.owner], category: it.category, confidential: it.confidential, riskTo: it.riskTo, statutoryBar: it.bar, withdrawnAt: it.withdrawn ? hour(-1) : null, aboutChildAtRisk: it.child, sharesByDefault: it.byDefault,
    })),
    choices: choices.filter((it) => it.item < items.length).map((it, index) => ({
      id: `c${index}`, itemId: `i${it.item}`, agencyId: it.to, agencyFunction: functions[it.to], basis: it.basis, basisId: null, lawfulBasis: {}, validUntil: it.until, endedAt: it.ended ? hour(-1) : null,
    })),
    releases: [],
    seats: seats.map((agencyId) => ({ agencyId, agencyFunction: functions[agencyId], sector: sectors[agencyId], since })),
    childrensServices: ['council'],
    sectors,
    consent,
    assessments: lacks ? [{ assessedAt: hour(-1), recordedAt: hour(-1), conclusion: 'LACKS_CAPACITY' as const }] : [],
  }));

const asOpen = (state: SharingState, open: readonly PlannedRelease[]): SharingState => ({ ...state, releases: open.map((it, index) => ({ id: `r${index}`, ...it })) });
const forums: ForumDefinition[] = [marm, creativeSolutions, mappaLevel2];
const aForum = fc.constantFrom(...forums);
const opened = (state: SharingState, forum: ForumDefinition) => planReleases(state, forum, NOW).open;

describe('planning releases', () => {
  it('settles: planned again on its own result, nothing opens and nothing closes', () => {
    fc.assert(fc.property(aWorld, aForum, (state, forum) => {
      const again = planReleases(asOpen(state, opened(state, forum)), forum, NOW);
      expect([again.open, again.close]).toEqual([[], []]);
    }), { numRuns: 500 });
  });

  it('brings every safety line to every agency at the table, whatever the person said', () => {
    fc.assert(fc.property(aWorld, aForum, (state, forum) => {
      const open = opened(state, forum);
      for (const item of state.items.filter((it) => it.category === 'STAFF_SAFETY' && !it.statutoryBar && !it.withdrawnAt)) {
        for (const seat of state.seats.filter((it) => it.agencyId !== item.ownerAgencyId)) expect(open.some((it) => it.itemId === item.id && it.agencyId === seat.agencyId)).toBe(true);
      }
    }), { numRuns: 500 });
  });

  it('never lets an urgent release, an override or a child at risk wait', () => {
    fc.assert(fc.property(aWorld, aForum, (state, forum) => {
      const open = opened(state, forum);
      const shareable = new Map(state.items.filter((it) => !it.statutoryBar && !it.withdrawnAt).map((it) => [it.id, it]));
      for (const choice of state.choices.filter((it) => (it.basis === 'URGENT' || it.basis === 'OVERRIDE') && !it.endedAt && (!it.validUntil || it.validUntil > NOW))) {
        const item = shareable.get(choice.itemId);
        if (item && item.ownerAgencyId !== choice.agencyId) expect(open.some((it) => it.itemId === choice.itemId && it.agencyId === choice.agencyId)).toBe(true);
      }
      for (const item of shareable.values()) if (item.aboutChildAtRisk && item.ownerAgencyId !== 'council') expect(open.some((it) => it.itemId === item.id && it.agencyFunction === 'CHILDRENS_SERVICES')).toBe(true);
    }), { numRuns: 500 });
  });

  it('opens nothing that its owner did not choose, nothing barred, nothing taken back, nothing to the owner', () => {
    fc.assert(fc.property(aWorld, aForum, (state, forum) => {
      for (const release of opened(state, forum)) {
        const item = state.items.find((it) => it.id === release.itemId);
        expect(item && !item.statutoryBar && !item.withdrawnAt && item.ownerAgencyId !== release.agencyId).toBe(true);
        const isChosen = state.choices.some((it) => it.itemId === release.itemId && it.agencyId === release.agencyId && !it.endedAt);
        expect(isChosen || item?.category === 'STAFF_SAFETY' || item?.sharesByDefault || (item?.aboutChildAtRisk && release.agencyFunction === 'CHILDRENS_SERVICES')).toBe(true);
      }
    }), { numRuns: 500 });
  });

  it('holds back, where consent is expected, only what is confidential, risks the adult alone and was refused by somebody able to', () => {
    fc.assert(fc.property(aWorld, (state) => {
      const fold = foldConsent(state.consent, state.assessments, NOW);
      for (const found of planReleases(state, marm, NOW).findings.filter((it) => !it.made && ['REFUSED', 'WITHDRAWN'].includes(it.reason))) {
        const item = state.items.find((it) => it.id === found.itemId);
        const position = item && positionFor(fold, item.category, consentRecipient(found, state), marm.purposeCode);
        expect(item).toMatchObject({ confidential: true, riskTo: 'ADULT' });
        expect(['REFUSED', 'WITHDRAWN']).toContain(position?.answer);
        expect([fold.capacity, position?.coercionSuspected]).toEqual(['PRESUMED', false]);
      }
    }), { numRuns: 500 });
  });

  it('opens, where consent is needed, nothing of an owner’s choice without a yes that covers it', () => {
    fc.assert(fc.property(aWorld, (state) => {
      const fold = foldConsent(state.consent, state.assessments, NOW);
      for (const release of opened(state, creativeSolutions).filter((it) => it.basis === 'OWNER' || it.basis === 'CONSENT')) {
        const item = state.items.find((it) => it.id === release.itemId);
        expect(item && positionFor(fold, item.category, consentRecipient(release, state)).answer).toBe('PERMITTED');
        expect(release.basis).toBe('CONSENT');
      }
    }), { numRuns: 500 });
  });

  it('asks nobody’s consent in MAPPA, and freezes the gateway on each release (R15)', () => {
    fc.assert(fc.property(aWorld, (state) => {
      const plan = planReleases(state, mappaLevel2, NOW);
      expect(plan.findings.every((it) => it.made)).toBe(true);
      for (const release of plan.open) expect(release).toMatchObject({ policyVersion: `${mappaLevel2.code}/${mappaLevel2.version}`, lawfulBasis: { gatewayCodes: expect.any(Array) } });
    }), { numRuns: 500 });
  });

  it('never outlives the yes it rests on (R20)', () => {
    fc.assert(fc.property(aWorld, (state) => {
      const fold = foldConsent(state.consent, state.assessments, NOW);
      for (const release of opened(state, creativeSolutions).filter((it) => it.basis === 'CONSENT')) {
        const item = state.items.find((it) => it.id === release.itemId);
        const until = item && positionFor(fold, item.category, consentRecipient(release, state)).until;
        if (until) expect(release.validUntil && release.validUntil <= until).toBe(true);
      }
    }), { numRuns: 500 });
  });
});
