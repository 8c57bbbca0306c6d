import { type Actor, decide, type Facts, type World } from '@concord/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Column, Entity } from 'typeorm';
import { newId } from '../database/new-id.js';
import { Row } from '../database/row.js';
import { aWorld, type AgencyKey, type PersonKey, type TestWorld } from '../testing/index.js';

@Entity('item')
class Item extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly authorId!: string;
  @Column('text') classification!: string;
  @Column('boolean') statutoryBar!: boolean;
}

const readers: readonly PersonKey[] = ['chair', 'nurse', 'healthLead', 'housingOfficer', 'housingLead', 'constable', 'dutyWorker', 'stranger'];
const agencies: readonly AgencyKey[] = ['council', 'health', 'housing', 'police'];
const NOW = new Date('2026-11-20T12:00:00.000Z');
const hour = (offset: number): Date => new Date(NOW.getTime() + offset * 3_600_000);
const FOREVER = 'infinity';

/** Instants around now, the boundary included: a period is from, inclusive, until, exclusive. */
const period = fc.constantFrom([-2, null], [-2, 2], [0, 2], [-2, 0], [1, 2]).map(([from, until]) => ({
  from: hour(from ?? 0),
  until: until === null || until === undefined ? FOREVER : hour(until),
}));
const anEdge = fc.record({
  who: fc.constantFrom(...readers),
  by: fc.constantFrom('name' as const, 'team' as const, 'agency' as const),
  capacity: fc.constantFrom('CHAIR', 'AGENCY_REPRESENTATIVE', 'OBSERVER', 'REFERRER'),
  period,
});
const anItem = fc.record({
  owner: fc.constantFrom(...agencies),
  author: fc.constantFrom(...readers),
  bar: fc.boolean(),
  classification: fc.constantFrom('OFFICIAL_SENSITIVE', 'OFFICIAL_SENSITIVE', 'NEEDS_SECOND_FACTOR'),
  releases: fc.array(
    fc.record({ to: fc.constantFrom(...agencies), fn: fc.constantFrom('ALL', 'POLICING', 'HOUSING', 'MENTAL_HEALTH', 'ADULT_SOCIAL_CARE', 'EMERGENCY_DUTY'), closed: fc.boolean(), period, purpose: fc.constantFrom('MARM_RISK_MANAGEMENT', 'MARM_RISK_MANAGEMENT', 'LEARNING_REVIEW'), basis: fc.constantFrom('OWNER', 'OWNER', 'URGENT', 'STAFF_SAFETY') }),
    { maxLength: 3 },
  ),
  forEmergencies: fc.array(fc.record({ fn: fc.constantFrom('POLICING', 'HOUSING', 'MENTAL_HEALTH', 'EMERGENCY_DUTY', 'VOLUNTARY_SUPPORT'), ended: fc.boolean(), period }), { maxLength: 2 }),
});
const aCase = fc.record({
  edges: fc.array(anEdge, { maxLength: 5 }),
  items: fc.array(anItem, { minLength: 1, maxLength: 5 }),
  blocked: fc.array(fc.record({ who: fc.constantFrom(...readers), from: fc.constantFrom('this file' as const, 'another file' as const, 'the person' as const, 'somebody else' as const), period }), { maxLength: 2 }),
  named: fc.array(fc.record({ who: fc.constantFrom(...readers), period }), { maxLength: 1 }),
  openings: fc.array(fc.record({ who: fc.constantFrom(...readers), sameSession: fc.boolean(), reachesThisCase: fc.boolean(), ended: fc.boolean(), period }), { maxLength: 3 }),
});
type Case = typeof aCase extends fc.Arbitrary<infer T> ? T : never;

let world: TestWorld;
beforeAll(async () => {
  world = await aWorld({ entities: [Item] });
});
afterAll(() => world.close());

const id = (key: PersonKey): string => world.actor(key).practitionerId;

/** Writes the case behind every guard, and returns its id. */
async function written(it: Case): Promise<string> {
  const [caseFile, person] = [newId(), newId()];
  const council = world.agency('council').id;
  await world.behind('insert into person (id, registering_agency_id, cluster_id, family_name, given_names, created_by, created_at) values ($1, $2, $1, $3, $3, $1, $4)', [person, council, 'Test', NOW]);
  await world.behind(
    `insert into case_file (id, reference, forum_code, forum_version, person_id, cluster_id, created_by, created_by_agency_id, created_at) values ($1, $1::uuid::text, 'MARM', 1, $2, $2, $3, $4, $5)`,
    [caseFile, person, id('chair'), council, NOW],
  );
  for (const edge of it.edges) await writeEdge(caseFile, edge);
  for (const item of it.items) await writeItem(caseFile, item);
  for (const opening of it.openings) await writeOpening(caseFile, opening);
  for (const { who, from, period: p } of it.blocked) {
    const [about, file] = from === 'somebody else' ? [newId(), null] : [person, from === 'this file' ? caseFile : from === 'another file' ? await anotherFile(person) : null];
    await world.behind(`insert into block (id, cluster_id, case_file_id, practitioner_id, reason_code, set_by, set_at, valid_from, valid_until) values ($1, $2, $3, $4, 'FAMILY', $4, $5, $6, $7)`, [newId(), about, file, id(who), NOW, p.from, p.until]);
  }
  for (const { who, period: p } of it.named) {
    await world.behind('insert into case_restriction (id, case_file_id, practitioner_id, set_by, valid_from, valid_until) values ($1, $2, $3, $3, $4, $5)', [newId(), caseFile, id(who), p.from, p.until]);
  }
  return caseFile;
}

/** Another case file about the same person, on which a block may have been set. */
async function anotherFile(person: string): Promise<string> {
  const other = newId();
  await world.behind(
    `insert into case_file (id, reference, forum_code, forum_version, person_id, cluster_id, created_by, created_by_agency_id, created_at) values ($1, $1::uuid::text, 'MARM', 1, $2, $2, $3, $4, $5)`,
    [other, person, id('nurse'), world.agency('health').id, NOW],
  );
  return other;
}

async function writeEdge(caseFile: string, edge: Case['edges'][number]): Promise<void> {
  const who = world.actor(edge.who);
  const team = edge.by === 'team' ? (who.teamIds[0] ?? null) : null;
  const name = edge.by === 'agency' || team ? null : who.practitionerId;
  await world.behind(
    `insert into participation (id, case_file_id, agency_id, agency_function, team_id, practitioner_id, capacity, invited_by, created_at, valid_from, valid_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [newId(), caseFile, who.agencyId, who.agencyFunction, team, name, edge.capacity, who.practitionerId, NOW, edge.period.from, edge.period.until],
  );
}

async function writeItem(caseFile: string, item: Case['items'][number]): Promise<void> {
  const [itemId, owner] = [newId(), world.agency(item.owner).id];
  await world.behind(
    `insert into item (id, case_file_id, owner_agency_id, owner_function, author_id, created_at, category, assertion, statement, classification, statutory_bar)
     values ($1, $2, $3, 'X', $4, $5, 'HOUSING', 'FACT', 'A made-up statement', $6, $7)`,
    [itemId, caseFile, owner, id(item.author), NOW, item.classification, item.bar],
  );
  for (const release of item.releases.filter((it) => it.to !== item.owner)) {
    await world.behind(
      `insert into release (id, item_id, case_file_id, owner_agency_id, item_created_at, recipient_agency_id, recipient_function, purpose, basis, policy_version, valid_from, valid_until, closed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $11, $12, '1', $8, $9, $10)`,
      [newId(), itemId, caseFile, owner, NOW, world.agency(release.to).id, release.fn, release.period.from, release.period.until, release.closed ? NOW : null, release.purpose, release.basis],
    );
  }
  for (const { fn, ended, period: p } of item.forEmergencies) {
    await world.behind(
      `insert into emergency_release (id, item_id, case_file_id, owner_agency_id, agency_function, reason, released_by, released_at, valid_from, valid_until, ended_at)
       values ($1, $2, $3, $4, $5, 'x', $6, $7, $8, $9, $10) on conflict do nothing`,
      [newId(), itemId, caseFile, owner, fn, id(item.author), NOW, p.from, p.until, ended ? NOW : null],
    );
  }
}

/** Somebody's emergency opening of a person: it reaches this case file, or another of theirs. */
async function writeOpening(caseFile: string, opening: Case['openings'][number]): Promise<void> {
  const [openingId, who] = [newId(), world.actor(opening.who)];
  const session = opening.sameSession ? who.sessionId : newId();
  await world.behind(
    `insert into emergency_opening (id, reference, practitioner_id, agency_id, agency_function, session_id, sought_by, sought, ground, why_now, opened_at, valid_until, ended_at, ended_how)
     values ($1, $1::uuid::text, $2, $3, $4, $5, 'NAME_AND_BIRTH', 'x', 'LIFE_AT_RISK', 'x', $6, $7, $6, 'ENDED')`,
    [openingId, who.practitionerId, who.agencyId, who.agencyFunction, session, opening.period.from, hour(1000)],
  );
  await world.behind('insert into emergency_reach (opening_id, case_file_id, practitioner_id, session_id, valid_from, valid_until, ended_at) values ($1, $2, $3, $4, $5, $6, $7)', [
    openingId, opening.reachesThisCase ? caseFile : newId(), who.practitionerId, session, opening.period.from, opening.period.until, opening.ended ? NOW : null,
  ]);
}

/** All facts of the case as the interpreter sees them, with "no end" as a date far off. */
async function factsOf(caseFile: string): Promise<{ items: Facts[]; relations: World }> {
  const list = (table: string, column = 'case_file_id'): Promise<Facts[]> => world.behind<Record<string, unknown>>(`select * from ${table} where ${column} = $1`, [caseFile]).then((rows) => rows.map(inCode));
  return {
    items: await list('item'),
    relations: { participation: await list('participation'), release: await list('release'), block: (await world.behind<Record<string, unknown>>('select * from block')).map(inCode), caseFile: await list('case_file', 'id'), caseRestriction: await list('case_restriction'), emergencyRelease: await list('emergency_release'), emergencyReach: await list('emergency_reach') },
  };
}
const inCode = (row: Record<string, unknown>): Facts =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), value === Infinity ? new Date(8.64e15) : value]));

const asReader = (key: PersonKey, working: Working = { purpose: 'CARE_AND_SAFETY', standing: 'GOOD' }): Actor => ({ ...world.actor(key, { at: NOW }), ...working });
/** For what somebody reads, and whether their training has lapsed: neither belongs to the case. */
const aWorking = fc.record({ purpose: fc.constantFrom('CARE_AND_SAFETY', 'MARM_RISK_MANAGEMENT', 'LEARNING_REVIEW', 'QUALITY_CHECK'), standing: fc.constantFrom('GOOD' as const, 'GOOD' as const, 'LAPSED' as const) });
type Working = typeof aWorking extends fc.Arbitrary<infer T> ? T : never;

describe('the decision about an item', () => {
  it('is the same in memory and in SQL, and row-level security never hides what it allows, in random worlds', async () => {
    await fc.assert(
      fc.asyncProperty(aCase, aWorking, async (it, working) => {
        const caseFile = await written(it);
        const { items, relations } = await factsOf(caseFile);
        for (const key of readers) {
          const actor = asReader(key, working);
          const allowed = items.filter((item) => decide(actor, item, relations).outcome === 'ALLOWED').map((item) => String(item['id']));
          const [shown, underSecurity] = await world.database.run(actor, 'read', async () => [
            (await world.records.find(actor, Item, { where: { caseFileId: caseFile } })).map((item) => item.id),
            (await world.database.current().query<{ id: string }>('select id from item where case_file_id = $1', [caseFile])).map((row) => row.id),
          ]);
          expect([key, ...(shown ?? [])].sort()).toEqual([key, ...allowed].sort());
          expect(underSecurity).toEqual(expect.arrayContaining(shown ?? []));
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('opens a row under row-level security only to its owner or to an agency with a live release', async () => {
    const release = { to: 'police', fn: 'ALL', closed: false, period: { from: hour(-2), until: FOREVER }, purpose: 'MARM_RISK_MANAGEMENT', basis: 'OWNER' } as const;
    const edges = readers.map((who) => ({ who, by: 'name', capacity: 'AGENCY_REPRESENTATIVE', period: { from: hour(-2), until: FOREVER } }) as const);
    const caseFile = await written({ edges, items: [{ owner: 'health', author: 'nurse', bar: false, classification: 'OFFICIAL_SENSITIVE', releases: [release], forEmergencies: [] }], blocked: [], named: [], openings: [] });
    const seen = await Promise.all(readers.map(async (key) => [key, (await world.database.run(asReader(key), 'read', () => world.database.current().query('select id from item where case_file_id = $1', [caseFile]))).length]));
    expect(Object.fromEntries(seen)).toEqual({ chair: 0, nurse: 1, healthLead: 1, housingOfficer: 0, housingLead: 0, constable: 1, dutyWorker: 0, stranger: 0 });
  });

  it('keeps what was released for care and safety from another purpose and from lapsed training, never a safety line or an urgent release', async () => {
    const always = { from: hour(-2), until: FOREVER };
    const items = (['OWNER', 'STAFF_SAFETY', 'URGENT'] as const).map((basis) => ({
      owner: 'health', author: 'nurse', bar: false, classification: 'OFFICIAL_SENSITIVE', forEmergencies: [],
      releases: [{ to: 'police', fn: 'ALL', closed: false, period: always, purpose: 'MARM_RISK_MANAGEMENT', basis }],
    }) as const);
    const review = { ...items[0], releases: [{ ...items[0]?.releases[0], purpose: 'LEARNING_REVIEW' }] } as (typeof items)[number];
    const caseFile = await written({ edges: [{ who: 'constable', by: 'name', capacity: 'AGENCY_REPRESENTATIVE', period: always }], items: [...items, review], blocked: [], named: [], openings: [] });
    const read = async (working: Working): Promise<number> => (await world.database.run(asReader('constable', working), 'read', () => world.records.find(asReader('constable', working), Item, { where: { caseFileId: caseFile } }))).length;
    expect(await read({ purpose: 'CARE_AND_SAFETY', standing: 'GOOD' })).toBe(3);
    expect(await read({ purpose: 'LEARNING_REVIEW', standing: 'GOOD' })).toBe(3); // the one for the review, and the two that nothing stops
    expect(await read({ purpose: 'QUALITY_CHECK', standing: 'GOOD' })).toBe(2);
    expect(await read({ purpose: 'CARE_AND_SAFETY', standing: 'LAPSED' })).toBe(2);
  });
});
