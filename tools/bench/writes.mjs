// What happens on write and on asking why: the withdrawal of a consent that covers 1,000 items, over HTTP with all that it
// raises; and the decision about one item, explained, in the process's own CPU time.
import pg from 'pg';
import { decide } from '../../libs/domain/dist/index.js';
import { id } from './data.mjs';
import { once } from './load.mjs';

const ITEMS = 1000;
const file = id('c2', 1);
const RECORD = 'mutation Record($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';

/** A case file with 1,000 items that its owner chose to give to the reader's agency. Nothing is released yet. */
export async function loadWithdrawal(superuserUrl) {
  const client = new pg.Client({ connectionString: superuserUrl, options: '-c search_path=concord' });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const step of steps) await client.query(step);
  } finally {
    await client.end();
  }
}

const steps = [
  `insert into person (id, registering_agency_id, cluster_id, family_name, given_names, created_by, created_at)
   values ('${id('b1', 0)}', '${id('a0', 2)}', '${id('b2', 0)}', 'Fictional', 'Person', '${id('a1', 3)}', '2026-01-01')`,
  `insert into case_file (id, reference, forum_code, forum_version, person_id, cluster_id, stage, created_by, created_by_agency_id, created_at, owner_practitioner_id, opened_at)
   values ('${file}', 'BENCH-W', 'MARM', 1, '${id('b1', 0)}', '${id('b2', 0)}', 'OPEN', '${id('a1', 3)}', '${id('a0', 4)}', '2026-01-01', '${id('a1', 3)}', '2026-01-01')`,
  `insert into participation (id, case_file_id, agency_id, agency_function, practitioner_id, capacity, invited_by, created_at, valid_from)
   select gen_random_uuid(), '${file}', a::uuid, 'HOUSING', w::uuid, 'AGENCY_REPRESENTATIVE', '${id('a1', 3)}', '2026-01-01', '2026-01-01'
   from (values ('${id('a0', 1)}', '${id('a1', 1)}'), ('${id('a0', 2)}', '${id('a1', 41)}')) v(a, w)`,
  `insert into item (id, case_file_id, owner_agency_id, owner_function, author_id, created_at, category, assertion, statement)
   select gen_random_uuid(), '${file}', '${id('a0', 2)}', 'HOUSING', '${id('a1', 41)}', timestamptz '2026-01-01' + n * interval '1 minute', 'HEALTH_MENTAL', 'FACT', 'Fictional statement ' || n
   from generate_series(1, ${ITEMS}) n`,
  `insert into item_audience (id, item_id, case_file_id, owner_agency_id, agency_id, agency_function, basis, chosen_by, chosen_at)
   select gen_random_uuid(), id, case_file_id, owner_agency_id, '${id('a0', 1)}', 'HOUSING', 'OWNER', author_id, created_at from item where case_file_id = '${file}'`,
];

async function record(port, session, state, more) {
  const input = { caseFileId: file, state, method: 'VERBAL', obtainedAt: new Date().toISOString(), ...more };
  const began = performance.now();
  const { text } = await once({
    port,
    path: '/graphql',
    headers: session,
    body: JSON.stringify({ query: RECORD, variables: { input } }),
  });
  if (text.startsWith('{"errors"')) throw new Error(text);
  return performance.now() - began;
}

/** Says yes and withdraws it, again and again. @returns milliseconds of each, the median */
export async function timeWithdrawals(port, session, superuserUrl, rounds = 7) {
  const [opened, closed] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    opened.push(
      await record(port, session, 'GIVEN', { scopes: [{ effect: 'PERMIT', recipient: 'FORUM_PARTICIPANTS' }] }),
    );
    await demand(superuserUrl, ITEMS);
    closed.push(await record(port, session, 'WITHDRAWN', { wordsUsed: 'Stop it, please' }));
    await demand(superuserUrl, 0);
  }
  return { opened: median(opened), closed: median(closed) };
}

async function demand(superuserUrl, expected) {
  const client = new pg.Client({ connectionString: superuserUrl, options: '-c search_path=concord' });
  await client.connect();
  const { rows } = await client.query(
    'select count(*)::int n from release where case_file_id = $1 and closed_at is null',
    [file],
  );
  await client.end();
  if (rows[0].n !== expected)
    throw new Error(`${rows[0].n} open releases instead of ${expected}: this would not measure what it says`);
}

/** CPU milliseconds of one decision with its step, in a world of eight seats, two releases, a block of another person. */
export function timeExplanation(rounds = 20_000) {
  const at = new Date('2026-06-01T12:00:00Z');
  const until = new Date(8.64e15);
  const period = { validFrom: new Date('2026-01-01'), validUntil: until };
  const actor = {
    practitionerId: id('a1', 1),
    agencyId: id('a0', 1),
    agencyFunction: 'HOUSING',
    sector: 'HOUSING',
    roles: ['PRACTITIONER'],
    teamIds: [],
    isContactPoint: false,
    standing: 'GOOD',
    assurance: 'PASSWORD',
    purpose: 'CARE_AND_SAFETY',
    sessionId: id('5e', 1),
    at,
  };
  const item = {
    id: id('e1', 1),
    caseFileId: file,
    ownerAgencyId: id('a0', 2),
    authorId: id('a1', 41),
    statutoryBar: false,
    classification: 'OFFICIAL_SENSITIVE',
    withdrawnAt: null,
  };
  const seats = Array.from({ length: 8 }, (_, n) => ({
    caseFileId: file,
    agencyId: id('a0', n + 1),
    teamId: null,
    practitionerId: id('a1', n === 0 ? 1 : 40 + n),
    capacity: 'AGENCY_REPRESENTATIVE',
    ...period,
  }));
  const releases = [3, 1].map((n) => ({
    itemId: item.id,
    caseFileId: file,
    recipientAgencyId: id('a0', n),
    recipientFunction: 'HOUSING',
    purpose: 'MARM_RISK_MANAGEMENT',
    basis: 'OWNER',
    closedAt: null,
    ...period,
  }));
  const world = {
    participation: seats,
    release: releases,
    caseFile: [{ id: file, clusterId: id('b2', 0), stage: 'OPEN' }],
    block: [{ caseFileId: file, clusterId: id('b2', 0), practitionerId: id('a1', 99), ...period }],
    caseRestriction: [],
    emergencyRelease: [],
    emergencyReach: [],
  };
  if (decide(actor, item, world).outcome !== 'ALLOWED') throw new Error('the decision timed is not the one meant');
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) decide(actor, item, world);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / rounds;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
