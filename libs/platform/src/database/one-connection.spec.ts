import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, Entity } from 'typeorm';
import { Records } from '../records/records.js';
import { aWorld, type PersonKey, type TestWorld } from '../testing/index.js';
import { connect } from './connect.js';
import type { Database } from './database.js';
import { newId } from './new-id.js';
import { Row } from './row.js';

@Entity('draft')
class Draft extends Row {
  @Column('uuid') readonly practitionerId!: string;
  @Column('text') readonly formKey!: string;
}

let world: TestWorld;
let database: Database;
let records: Records;

beforeAll(async () => {
  world = await aWorld({ entities: [Draft] });
  database = await connect({ url: world.urls.appUrl, contextKey: world.urls.contextKey, entities: [Draft], poolSize: 1 });
  records = new Records(database);
  for (const key of ['nurse', 'constable'] as const) {
    await world.behind(`insert into draft (id, practitioner_id, form_key, content, saved_at) values ($1, $2, $3, '{}', now())`, [newId(), world.actor(key).practitionerId, `of ${key}`]);
  }
});
afterAll(async () => {
  await database.close();
  await world.close();
});

const draftsOf = async (key: PersonKey): Promise<string[]> => {
  const actor = world.actor(key);
  return database.run(actor, 'read', async () => {
    await records.find(actor, Draft);
    return (await database.current().query<{ formKey: string }>('select form_key as "formKey" from draft')).map((it) => it.formKey);
  });
};
const abort = (key: PersonKey): Promise<unknown> =>
  database.run(world.actor(key), 'change', async () => {
    await database.current().query('select 1 from draft');
    throw new Error('something went wrong half-way');
  }).catch((error: unknown) => error);

describe('one connection for two people', () => {
  it('R04: each sees only what is theirs, in turn and at once, also after the other’s unit was broken off', async () => {
    const asked = ['nurse', 'constable', 'nurse', 'constable', 'constable', 'nurse'] as const;
    const seen = await Promise.all(asked.flatMap((key) => [draftsOf(key), abort(key).then(() => draftsOf(key))]));
    expect(seen).toEqual(asked.flatMap((key) => [[`of ${key}`], [`of ${key}`]]));
  });

  it('R04: outside a unit of work nothing is returned: there is no unit to ask, and the bare connection sees no row', async () => {
    await draftsOf('nurse');
    expect(() => database.current()).toThrow(/outside an operation/);
    for (const table of ['draft', 'item', 'release', 'case_file', 'person']) {
      expect([table, await database.beforeSignIn(`select 1 from ${table}`)]).toEqual([table, []]);
    }
  });
});
