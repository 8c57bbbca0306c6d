import type { Capacity, ForumDefinition } from '@concord/domain';
import { newId } from '@concord/platform';
import { testAgency, testPerson, type PersonKey, testTeam } from '@concord/platform/testing';
import { asOwner } from './test-database.js';
import type { TestApp } from './test-app.js';

/** A case file that was accepted, with its person and those who sit at its table. */
export interface OpenCase {
  readonly id: string;
  readonly personId: string;
}

/** Who sits at the table of a test case, in which capacities. */
export type Table = readonly (readonly [PersonKey, Capacity])[];

const USUAL: Table = [
  ['chair', 'CHAIR'],
  ['minuteTaker', 'MINUTE_TAKER'],
  ['socialWorker', 'LEAD_PROFESSIONAL'],
  ['housingOfficer', 'REFERRER'],
];

type Statement = [sql: string, params: readonly unknown[]];

/** Writes an open case file behind the door: set-up only, for tests of what comes after triage. */
export async function aCaseAtTheTable(test: TestApp, forum: ForumDefinition, answers: object = {}, table: Table = USUAL): Promise<OpenCase> {
  const [id, personId] = [newId(), newId()];
  const housing = testAgency('housing').id;
  const owner = testPerson('socialWorker');
  const now = new Date(Date.now() - 60_000);
  const statements: Statement[] = [
    [`insert into person (id, registering_agency_id, cluster_id, family_name, given_names, born_on, created_by, created_at) values ($1, $2, $1, 'Fictional', 'Arden', '1958-04-30', $3, $4)`, [personId, housing, testPerson('housingOfficer').id, now]],
    [
      `insert into case_file (id, reference, forum_code, forum_version, person_id, cluster_id, stage, created_by, created_by_agency_id, created_at, owner_practitioner_id, owner_agency_id, opened_at)
       values ($1, $2, $3, $4, $5, $5, 'OPEN', $6, $7, $8, $9, $10, $8)`,
      [id, id.slice(-8), forum.code, forum.version, personId, testPerson('housingOfficer').id, housing, now, owner.id, owner.agencyId],
    ],
    [`insert into referral (id, case_file_id, referrer_id, referring_agency_id, answers, created_at, submitted_at) values ($1, $1, $2, $3, $4, $5, $5)`, [id, testPerson('housingOfficer').id, housing, JSON.stringify(answers), now]],
    ...table.map(([key, capacity]) => seat(id, key, capacity, now)),
    [
      `insert into participation (id, case_file_id, agency_id, agency_function, team_id, capacity, invited_by, created_at, valid_from) values ($1, $2, $3, $4, $5, 'CO_ORDINATOR', $6, $7, $7)`,
      [newId(), id, testTeam('partnershipTeam').agencyId, testTeam('partnershipTeam').agencyFunction, testTeam('partnershipTeam').id, owner.id, now],
    ],
  ];
  await asOwner(test.database, statements, 'security_owner');
  return { id, personId };
}

const seat = (caseFileId: string, key: PersonKey, capacity: Capacity, now: Date): Statement => {
  const { id, agencyId, agencyFunction } = testPerson(key);
  return [
    `insert into participation (id, case_file_id, agency_id, agency_function, practitioner_id, capacity, invited_by, created_at, valid_from) values ($1, $2, $3, $4, $5, $6, $5, $7, $7)`,
    [newId(), caseFileId, agencyId, agencyFunction, id, capacity, now],
  ];
};
