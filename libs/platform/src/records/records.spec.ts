import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, Entity } from 'typeorm';
import { Row } from '../database/row.js';
import { newId } from '../database/new-id.js';
import { EditConflict, NotFound } from '../graphql/errors.js';
import { aWorld, type PersonKey, type TestWorld } from '../testing/index.js';

@Entity('person')
class Person extends Row {
  @Column('uuid') readonly registeringAgencyId!: string;
  @Column('uuid') readonly clusterId!: string;
  @Column('text') familyName!: string;
  @Column('text') givenNames!: string;
  @Column('text', { nullable: true }) knownAs!: string | null;
  @Column('date', { nullable: true }) bornOn!: string | null;
  @Column('text', { array: true, default: [] }) searchKeys!: string[];
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}

let world: TestWorld;
beforeAll(async () => {
  world = await aWorld({ entities: [Person] });
});
afterAll(() => world.close());

const register = (key: PersonKey, familyName: string): Promise<Person> =>
  world.as(key, 'change', (actor) =>
    world.records.create(actor, Person, { registeringAgencyId: actor.agencyId, clusterId: newId(), familyName, givenNames: 'Wren', bornOn: '1968-03-29' }),
  );
const entries = (kind: string): Promise<{ canonical: string }[]> => world.behind('select canonical from audit.entry where kind = $1 order by occurred_at', [kind]);

describe('the one door to rows', () => {
  it('gives a row to the agency that made it, and keeps a day a day', async () => {
    const { id } = await register('housingOfficer', 'Marsh');
    const found = await world.as('housingLead', 'read', (actor) => world.records.get(actor, Person, id));
    expect(found).toMatchObject({ familyName: 'Marsh', bornOn: '1968-03-29', version: 1 });
    expect(found).toBeInstanceOf(Person);
  });

  it('answers a stranger about a hidden row exactly as about a missing one', async () => {
    const { id } = await register('housingOfficer', 'Fenn');
    const ask = (asked: string): Promise<unknown> => world.as('stranger', 'read', (actor) => world.records.get(actor, Person, asked)).catch((error: unknown) => error);
    const [hidden, missing] = [await ask(id), await ask(newId())];
    expect(hidden).toBeInstanceOf(NotFound);
    expect(String(hidden)).toBe(String(missing));
  });

  it('refuses an action that nobody declared, and a row made for somebody else', async () => {
    const { id } = await register('housingOfficer', 'Rook');
    await expect(world.as('housingOfficer', 'change', (actor) => world.records.change(actor, 'erase', Person, id, () => undefined))).rejects.toThrow();
    await expect(
      world.as('nurse', 'change', (actor) =>
        world.records.create(actor, Person, { registeringAgencyId: world.agency('housing').id, clusterId: newId(), familyName: 'X', givenNames: 'Y' }),
      ),
    ).rejects.toThrow('You cannot do this');
  });

  it('tells the second of two people that somebody changed it', async () => {
    const { id } = await register('nurse', 'Heron');
    const amend = (familyName: string): Promise<Person> =>
      world.as('nurse', 'change', (actor) => world.records.change(actor, 'amend', Person, id, (row) => { row.familyName = familyName; }, 1));
    await expect(amend('Hern')).resolves.toMatchObject({ version: 2 });
    await expect(amend('Herron')).rejects.toBeInstanceOf(EditConflict);
  });

  it('does the same submission once, even when both arrive together', async () => {
    const submissionId = newId();
    const send = (): Promise<Person> =>
      world.as('nurse', 'change', (actor) =>
        world.records.once(actor, Person, submissionId, () =>
          world.records.create(actor, Person, { registeringAgencyId: actor.agencyId, clusterId: newId(), familyName: 'Once', givenNames: 'Only' }),
        ),
      );
    const [first, second] = await Promise.all([send(), send()]);
    expect(second.id).toBe(first.id);
    expect(await world.behind("select 1 from person where family_name = 'Once'")).toHaveLength(1);
  });

  it('pages by keyset, starting from what the reader may see', async () => {
    for (const name of ['Alder', 'Birch', 'Cedar']) await register('fireOfficer', name);
    await register('stranger', 'Bramble');
    const page = (after?: string): ReturnType<typeof world.records.page<Person>> =>
      world.as('fireOfficer', 'read', (actor) => world.records.page(actor, Person, { order: { familyName: 'ASC' }, first: 2, after }));
    const first = await page();
    const second = await page(first.pageInfo.endCursor ?? '');
    expect([...first.nodes, ...second.nodes].map((it) => it.familyName)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});

describe('the audit of the door', () => {
  it('chains a change without any words about the person', async () => {
    const { id } = await register('nurse', 'Unmistakable');
    const chain = await world.behind<{ canonical: string; prev_hash: Buffer; hash: Buffer }>('select canonical, prev_hash, hash from audit.event order by seq');
    const last = chain[chain.length - 1];
    expect(JSON.parse(last?.canonical ?? '{}')).toMatchObject({ action: 'create', subject: 'Person', subjectId: id, agency: world.agency('health').id });
    expect(chain.map((it) => it.canonical).join()).not.toContain('Unmistakable');
    chain.slice(1).forEach((it, index) => expect(it.prev_hash.equals(chain[index]?.hash ?? Buffer.alloc(0))).toBe(true));
  });

  it('notes what a read returned, and that a read was refused', async () => {
    const { id } = await register('nurse', 'Plover');
    await world.as('nurse', 'read', (actor) => world.records.get(actor, Person, id));
    await world.as('stranger', 'read', (actor) => world.records.get(actor, Person, id)).catch(() => undefined);
    expect((await entries('READ')).some((it) => it.canonical.includes(id))).toBe(true);
    expect(JSON.parse((await entries('REFUSAL')).at(-1)?.canonical ?? '{}')).toMatchObject({ subjectId: id, code: 'NOT_FOUND', practitioner: world.actor('stranger').practitionerId });
  });

  it('lets nothing out when the read entry cannot be written', async () => {
    const { id } = await register('nurse', 'Curlew');
    await world.behind('revoke insert on audit.entry from app');
    await world.behind('revoke insert (id, kind, canonical) on audit.entry from app');
    await expect(world.as('nurse', 'read', (actor) => world.records.get(actor, Person, id))).rejects.toThrow('permission denied');
    await world.behind('grant insert (id, kind, canonical) on audit.entry to app');
  });
});

describe('row-level security under the door', () => {
  it('shows nothing to an unsigned or forged context', async () => {
    await register('nurse', 'Teal');
    const forged = world.database.beforeSignIn<{ n: number }>('select count(*) as n from person');
    expect((await forged)[0]?.n).toBe(0);
    const rows = await world.database.beforeSignIn<{ n: number }>(
      `with ctx as (select set_config('app.ctx', 'k1|${world.actor('nurse').practitionerId}|${world.agency('health').id}|MENTAL_HEALTH|1|99999999999|00', false))
       select (select count(*) from person) as n from ctx`,
    );
    expect(rows[0]?.n).toBe(0);
  });
});
