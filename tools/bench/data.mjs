// The fictional partnership of the benchmark: 40 agencies, `items / 20` case files, two releases an item, skewed seats.
// Loaded by plain SQL as the owner of the tables, with fixed ids, so that every contender reads the same rows.
import pg from 'pg';

const AGENCIES = 40;
/** The readers whose requests are timed. Both belong to agency 1, a housing association. */
export const readers = { forty: id('a1', 1), fourHundred: id('a1', 2) };
/** The case file of 1,700 items of which the readers' agency may see 5. */
export const bigFile = id('c1', 1);
export const agencyOf = id('a0', 1);
export const newest = id('e1', 1);

/** A fixed uuid: a kind of two hex digits and a number. */
export function id(kind, number) {
  return `0000${kind}00-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
const uuid = (kind, number) => `('0000${kind}00-0000-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;

/** Fills an empty migrated database. @returns how many rows of each kind there are */
export async function load(superuserUrl, items, passwordHash) {
  const client = new pg.Client({ connectionString: superuserUrl, options: '-c search_path=concord' });
  await client.connect();
  try {
    await client.query(
      "set session_replication_role = replica; set synchronous_commit = off; set work_mem = '128MB'; set maintenance_work_mem = '512MB'",
    );
    for (const step of steps(items, passwordHash)) await client.query(step);
    await client.query('set session_replication_role = default');
    await client.query('vacuum analyze');
    const { rows } = await client.query(
      'select (select count(*) from item)::int items, (select count(*) from release)::int releases, (select count(*) from case_file)::int files, (select count(*) from participation)::int seats',
    );
    return rows[0];
  } finally {
    await client.end();
  }
}

function steps(items, passwordHash) {
  const files = Math.max(500, Math.round(items / 20));
  const born = "timestamptz '2026-01-01' + n * interval '1 second' * (20000000.0 / " + items + ')';
  return [
    `insert into agency (id, name, short_name, sector, public_authority)
     select ${uuid('a0', 'n')}, 'Fictional agency ' || n, 'Agency ' || n, (array['HOUSING','HEALTH','POLICE','COUNCIL','VOLUNTARY'])[1 + (n - 1) % 5], n % 5 <> 0
     from generate_series(1, ${AGENCIES}) n`,
    `insert into practitioner (id, agency_id, agency_function, name, job_title, roles, search_key, training_expires_on)
     select ${uuid('a1', 'n')}, ${uuid('a0', 'case when n <= 2 then 1 else 1 + n % ' + AGENCIES + ' end')}, 'HOUSING', 'Fictional person ' || n, 'Officer', '{PRACTITIONER}', 'fictional' || n, '2030-01-01'
     from generate_series(1, 400) n`,
    `insert into practitioner_credential (practitioner_id, email, password_hash)
     select ${uuid('a1', 'n')}, 'bench' || n || '@bench.concord.example', '${passwordHash}' from generate_series(1, 2) n`,
    `insert into person (id, registering_agency_id, cluster_id, family_name, given_names, created_by, created_at)
     select ${uuid('b1', 'n')}, ${uuid('a0', '2')}, ${uuid('b2', 'n')}, 'Fictional', 'Person ' || n, ${uuid('a1', '3')}, '2026-01-01' from generate_series(1, ${files}) n`,
    `insert into case_file (id, reference, forum_code, forum_version, person_id, cluster_id, stage, created_by, created_by_agency_id, created_at, owner_practitioner_id, opened_at)
     select ${uuid('c1', 'n')}, 'BENCH-' || n, 'MARM', 1, ${uuid('b1', 'n')}, ${uuid('b2', 'n')}, 'OPEN', ${uuid('a1', '3')}, ${uuid('a0', '4')}, '2026-01-01', ${uuid('a1', '3')}, '2026-01-01'
     from generate_series(1, ${files}) n`,
    // Every file has six seats of other agencies; a few agencies sit at most tables (the skew of a real area).
    `insert into participation (id, case_file_id, agency_id, agency_function, practitioner_id, capacity, invited_by, created_at, valid_from)
     select gen_random_uuid(), ${uuid('c1', 'f')}, ${uuid('a0', 'a')}, 'HOUSING', ${uuid('a1', '2 + a')}, 'AGENCY_REPRESENTATIVE', ${uuid('a1', '3')}, '2026-01-01', '2026-01-01'
     from generate_series(1, ${files}) f, lateral (select distinct 2 + floor(power((hashint8(f * 100 + k) & 65535) / 65536.0, 2) * 38)::int a from generate_series(1, 6) k) seats`,
    // The readers' case loads: 40 and 400 files, the big one among them, spread evenly through the year.
    ...[
      [1, 40],
      [2, 400],
    ].map(
      ([
        who,
        load,
      ]) => `insert into participation (id, case_file_id, agency_id, agency_function, practitioner_id, capacity, invited_by, created_at, valid_from)
     select gen_random_uuid(), ${uuid('c1', `1 + k * ${Math.floor(files / load)}`)}, ${uuid('a0', '1')}, 'HOUSING', ${uuid('a1', String(who))}, 'AGENCY_REPRESENTATIVE', ${uuid('a1', '3')}, '2026-01-01', '2026-01-01'
     from generate_series(0, ${load - 1}) k`,
    ),
    // File 1 holds 1,700 items of agency 2; the rest is spread evenly.
    `insert into item (id, case_file_id, owner_agency_id, owner_function, author_id, created_at, category, assertion, statement)
     select ${uuid('e1', 'n')}, case when n <= 1700 then ${uuid('c1', '1')} else ${uuid('c1', `2 + n % ${files - 1}`)} end,
       ${uuid('a0', 'case when n <= 1700 then 2 else 2 + n % 39 end')}, 'HOUSING', ${uuid('a1', '3')}, ${born},
       (array['HOUSING','HEALTH_MENTAL','OFFENDING','SAFEGUARDING','SUBSTANCE_USE'])[1 + n % 5], 'FACT', 'Fictional statement number ' || n || ', as long as people write when they are in a hurry.'
     from generate_series(1, ${items}) n`,
    // Two releases an item: to seats at its table, and each fourth to the readers' agency.
    `insert into release (id, item_id, case_file_id, owner_agency_id, item_created_at, recipient_agency_id, recipient_function, purpose, basis, policy_version, valid_from)
     select gen_random_uuid(), i.id, i.case_file_id, i.owner_agency_id, i.created_at, r.agency, 'HOUSING', 'MARM_RISK_MANAGEMENT', 'OWNER', 'MARM/1', i.created_at
     from (select row_number() over (order by id) n, * from item) i,
       lateral (select distinct on (agency) agency from (values
         (case when (i.n > 1700 and i.n % 4 = 0) or i.n in (100, 500, 900, 1300, 1700) then ${uuid('a0', '1')} else ${uuid('a0', '2 + (i.n * 7 + 3) % 39')} end),
         (${uuid('a0', '2 + (i.n * 11 + 5) % 39')})) v(agency) where agency <> i.owner_agency_id) r`,
  ];
}
