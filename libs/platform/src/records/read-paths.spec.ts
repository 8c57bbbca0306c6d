import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Column, Entity } from 'typeorm';
import { newId } from '../database/new-id.js';
import { Row } from '../database/row.js';
import { aWorld, type TestWorld } from '../testing/index.js';

@Entity('item')
class Item extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly authorId!: string;
  @Column('text') classification!: string;
  @Column('boolean') statutoryBar!: boolean;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}

const NOW = new Date('2026-11-20T12:00:00.000Z');
const MANY_TABLES = 401;

let world: TestWorld;
beforeAll(async () => {
  world = await aWorld({ entities: [Item] });
});
afterAll(() => world.close());

/** How an item stands to the constable: theirs, given to them once or twice, given to others, taken back, or on a file without them. */
const anItem = fc.record({ stands: fc.constantFrom('OWN', 'RELEASED', 'RELEASED_TWICE', 'TO_OTHERS', 'TO_ANOTHER_FUNCTION', 'WITHDRAWN', 'NO_EDGE'), minute: fc.nat({ max: 12 }) });
type ItemShape = typeof anItem extends fc.Arbitrary<infer T> ? T : never;

const behind = (sql: string, values: readonly unknown[]): Promise<unknown> => world.behind(sql, values);

async function aFile(seated: boolean): Promise<string> {
  const [file, person, police] = [newId(), newId(), world.actor('constable')];
  const council = world.agency('council').id;
  await behind('insert into person (id, registering_agency_id, cluster_id, family_name, given_names, created_by, created_at) values ($1, $2, $1, $3, $3, $1, $4)', [person, council, 'Test', NOW]);
  await behind(
    `insert into case_file (id, reference, forum_code, forum_version, person_id, cluster_id, created_by, created_by_agency_id, created_at) values ($1, $1::uuid::text, 'MARM', 1, $2, $2, $3, $4, $5)`,
    [file, person, world.actor('chair').practitionerId, council, NOW],
  );
  if (seated) {
    await behind(
      `insert into participation (id, case_file_id, agency_id, agency_function, practitioner_id, capacity, invited_by, created_at, valid_from) values ($1, $2, $3, $4, $5, 'AGENCY_REPRESENTATIVE', $5, $6, $6)`,
      [newId(), file, police.agencyId, police.agencyFunction, police.practitionerId, new Date(NOW.getTime() - 1000)],
    );
  }
  return file;
}

async function write({ stands, minute }: ItemShape, seat: string, elsewhere: string): Promise<void> {
  const file = stands === 'NO_EDGE' ? elsewhere : seat;
  const owner = world.agency(stands === 'OWN' ? 'police' : 'health').id;
  const [item, at] = [newId(), new Date(NOW.getTime() - minute * 60_000)];
  await behind(
    `insert into item (id, case_file_id, owner_agency_id, owner_function, author_id, created_at, category, assertion, statement, withdrawn_at) values ($1, $2, $3, 'X', $4, $5, 'HOUSING', 'FACT', 'A made-up statement', $6)`,
    [item, file, owner, world.actor('nurse').practitionerId, at, stands === 'WITHDRAWN' ? NOW : null],
  );
  if (stands === 'OWN') return;
  const to = world.agency(stands === 'TO_OTHERS' ? 'housing' : 'police').id;
  const functions = stands === 'TO_ANOTHER_FUNCTION' ? ['HOUSING'] : stands === 'RELEASED_TWICE' ? ['ALL', 'POLICING'] : ['ALL'];
  for (const fn of functions) {
    await behind(
      `insert into release (id, item_id, case_file_id, owner_agency_id, item_created_at, recipient_agency_id, recipient_function, purpose, basis, policy_version, valid_from) values ($1, $2, $3, $4, $5, $6, $7, 'MARM_RISK_MANAGEMENT', 'OWNER', '1', $5)`,
      [newId(), item, file, owner, at, to, fn],
    );
  }
}

/** Every page of the feed, three at a time. */
async function feedOf(): Promise<string[]> {
  const [ids, actor] = [[] as string[], world.actor('constable', { at: NOW })];
  for (let after: string | undefined, more = true; more; ) {
    const page = await world.database.run(actor, 'read', () => world.records.newest(actor, Item, { where: { withdrawnAt: null }, first: 3, ...(after === undefined ? {} : { after }) }));
    ids.push(...page.nodes.map((it) => it.id));
    after = page.pageInfo.endCursor ?? undefined;
    more = page.pageInfo.hasNextPage;
  }
  return ids;
}

/** The same by the plain way of asking, of the files the constable sits at. */
async function asked(files: readonly string[]): Promise<string[]> {
  const actor = world.actor('constable', { at: NOW });
  const rows = await world.database.run(actor, 'read', () => world.records.find(actor, Item, { where: { caseFileId: [...files], withdrawnAt: null }, order: { createdAt: 'DESC' } }));
  return rows.map((it) => it.id);
}

describe('the feed of the newest items', () => {
  it('gives page by page what the rule allows on the reader’s case files, each item once, newest first', async () => {
    const files: string[] = [];
    const elsewhere = await aFile(false);
    await fc.assert(
      fc.asyncProperty(fc.array(anItem, { minLength: 1, maxLength: 9 }), async (items) => {
        const file = await aFile(true);
        files.push(file);
        for (const item of items) await write(item, file, elsewhere);
        expect(await feedOf()).toEqual(await asked(files));
      }),
      { numRuns: 12 },
    );
    while (files.length < MANY_TABLES) files.push(await aFile(true));
    await write({ stands: 'RELEASED', minute: 0 }, files[MANY_TABLES - 1] ?? '', elsewhere);
    const walked = await feedOf(); // those who sit at very many tables: by the agency's feed
    expect(walked).toEqual(await asked(files));
    expect(walked.length).toBeGreaterThan(1);
  }, 120_000);
});
