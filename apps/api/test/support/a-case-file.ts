import { randomUUID } from 'node:crypto';
import type { Capacity } from '@concord/domain';
import { type PersonKey, testPerson } from '@concord/platform/testing';
import pg from 'pg';
import type { TestApp } from './test-app.js';

/** An open case file about a made-up person, with these people at its table since an hour ago. */
export interface OpenCase {
  readonly caseFileId: string;
  readonly personId: string;
}

const hourAgo = (): Date => new Date(Date.now() - 3_600_000);

/** Set-up only: written behind row-level security, so that a test can begin in the middle of a story. */
export async function anOpenCase(app: TestApp, table: Partial<Record<PersonKey, Capacity>>, forumCode = 'MARM'): Promise<OpenCase> {
  const [caseFileId, personId, clusterId] = [randomUUID(), randomUUID(), randomUUID()];
  const chair = testPerson('chair');
  const client = new pg.Client(app.database.adminUrl);
  await client.connect();
  try {
    await client.query('set search_path = concord');
    await client.query(
      `insert into person (id, registering_agency_id, cluster_id, family_name, given_names, search_keys, name_key, created_by, created_at)
       values ($1, $2, $3, 'Testwright', 'Morgan', '{}', 'testwright morgan', $4, $5)`,
      [personId, chair.agencyId, clusterId, chair.id, hourAgo()],
    );
    await client.query(
      `insert into case_file (id, reference, forum_code, forum_version, person_id, cluster_id, stage, created_by, created_by_agency_id, created_at, owner_practitioner_id, owner_agency_id, opened_at)
       values ($1, $2, $3, 1, $4, $5, 'OPEN', $6, $7, $8, $6, $7, $8)`,
      [caseFileId, `T-${caseFileId.slice(0, 8)}`, forumCode, personId, clusterId, chair.id, chair.agencyId, hourAgo()],
    );
    for (const [key, capacity] of Object.entries(table)) {
      const person = testPerson(key as PersonKey);
      await client.query(
        `insert into participation (id, case_file_id, agency_id, agency_function, practitioner_id, capacity, invited_by, created_at, valid_from)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
        [randomUUID(), caseFileId, person.agencyId, person.agencyFunction, person.id, capacity, chair.id, hourAgo()],
      );
    }
  } finally {
    await client.end();
  }
  return { caseFileId, personId };
}
