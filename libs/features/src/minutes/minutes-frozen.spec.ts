import { newId } from '@concord/platform';
import { aWorld, type TestWorld, testAgency, testPerson } from '@concord/platform/testing';
import { marm } from '@concord/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MinutesBlock } from './minutes-block.entity.js';
import { MinutesCopy } from './minutes-copy.entity.js';
import { MinutesVersion } from './minutes-version.entity.js';

let world: TestWorld;
const [caseFileId, meetingId, minutesId, blockId, copyId] = [newId(), newId(), newId(), newId(), newId()];
const council = testAgency('council').id;
const chair = testPerson('chair').id;

beforeAll(async () => {
  world = await aWorld({ entities: [MinutesVersion, MinutesBlock, MinutesCopy] });
  const at = new Date(Date.now() - 60_000);
  const personId = newId();
  await world.behind(`insert into concord.person (id, registering_agency_id, cluster_id, family_name, given_names, created_by, created_at) values ($1, $2, $1, 'Fictional', 'Arden', $3, $4)`, [personId, council, chair, at]);
  await world.behind(
    `insert into concord.case_file (id, reference, forum_code, forum_version, person_id, cluster_id, stage, created_by, created_by_agency_id, created_at, owner_practitioner_id, owner_agency_id, opened_at)
     values ($1, $2, $3, $4, $5, $5, 'OPEN', $6, $7, $8, $6, $7, $8)`,
    [caseFileId, caseFileId.slice(-8), marm.code, marm.version, personId, chair, council, at],
  );
  for (const [key, capacity] of [['chair', 'CHAIR'], ['minuteTaker', 'MINUTE_TAKER'], ['housingOfficer', 'AGENCY_REPRESENTATIVE'], ['nurse', 'AGENCY_REPRESENTATIVE']] as const) {
    const { id, agencyId, agencyFunction } = testPerson(key);
    await world.behind(
      `insert into concord.participation (id, case_file_id, agency_id, agency_function, practitioner_id, capacity, invited_by, created_at, valid_from) values ($1, $2, $3, $4, $5, $6, $5, $7, $7)`,
      [newId(), caseFileId, agencyId, agencyFunction, id, capacity, at],
    );
  }
  await world.behind('set session_replication_role = replica'); // the meeting itself is not what is tested
  await world.behind(`insert into concord.minutes_version (id, case_file_id, meeting_id, number, created_by, created_at) values ($1, $2, $3, 1, $4, $5)`, [minutesId, caseFileId, meetingId, chair, at]);
  await world.behind(`insert into concord.minutes_block (id, case_file_id, minutes_id, origin_id, position, kind, heading, body, audience, created_by, created_at) values ($1, $2, $3, $1, 1, 'DISCUSSION', 'Heating', 'It is off', '{"open":"TABLE"}', $4, $5)`, [blockId, caseFileId, minutesId, chair, at]);
  await world.behind(
    `insert into concord.minutes_copy (id, case_file_id, meeting_id, minutes_id, number, agency_id, agency_function, product, product_label, content, content_hash, conditions, under_condition, approved_by, issued_at, created_by, created_at)
     values ($1, $2, $3, $4, 1, $5, 'HOUSING', 'FULL', 'Full minutes', '[]', 'hash', '[]', false, $6, $7, $6, $7)`,
    [copyId, caseFileId, meetingId, minutesId, testAgency('housing').id, chair, at],
  );
  await world.behind('set session_replication_role = origin');
});
afterAll(() => world.close());

const sql = (statement: string, params: unknown[] = []): Promise<unknown[]> => world.as('chair', 'change', () => world.database.current().query(statement, params));

describe('approved minutes in the database', () => {
  it('are a draft first, which its keepers change', async () => {
    await world.as('minuteTaker', 'change', (actor) => world.records.change(actor, 'edit', MinutesBlock, blockId, (it) => it.reword({ heading: 'Heating', body: 'It is on' }, actor.practitionerId, actor.at)));
    await world.as('chair', 'change', (actor) => world.records.change(actor, 'approve', MinutesVersion, minutesId, (it) => it.approve([], 'a'.repeat(64), actor.practitionerId, actor.at)));
  });

  it.each([
    ['update minutes_block set body = $2 where id = $1', blockId],
    ['delete from minutes_block where id = $1 and $2::text is not null', blockId],
    ['update minutes_version set content = jsonb_build_array($2::text) where id = $1', minutesId],
    [`update minutes_version set state = 'DRAFT', content_hash = $2 where id = $1`, minutesId],
    ['update minutes_copy set content_hash = $2 where id = $1', copyId],
    ['delete from minutes_copy where id = $1 and $2::text is not null', copyId],
  ])('do not change, whatever the application asks: %s', async (statement, id) => {
    await expect(sql(statement, [id, 'changed'])).rejects.toThrow(/do not change|permission denied/);
  });

  it('show a copy to its own agency and to the keepers, whatever the application asks', async () => {
    const rowsFor = (key: 'chair' | 'housingOfficer' | 'nurse' | 'stranger'): Promise<unknown[]> => world.as(key, 'read', () => world.database.current().query('select id from minutes_copy'));
    expect(await Promise.all((['chair', 'housingOfficer', 'nurse', 'stranger'] as const).map(async (key) => (await rowsFor(key)).length))).toEqual([1, 1, 0, 0]);
  });

  it('show a draft to the agency that keeps the record only', async () => {
    const rowsFor = (key: 'chair' | 'housingOfficer'): Promise<unknown[]> => world.as(key, 'read', () => world.database.current().query('select id from minutes_block'));
    expect([(await rowsFor('chair')).length, (await rowsFor('housingOfficer')).length]).toEqual([1, 0]);
  });
});
