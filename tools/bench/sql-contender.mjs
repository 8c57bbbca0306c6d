// Contender (b): the same JSON from hand-written SQL with `pg` behind a bare node:http. Usage: node sql-contender.mjs <mode>
//   rls     forced row-level security, signed context, one transaction, the same audit row
//   rls-no-audit   the same without the audit row
//   bare    one statement as the owner of the data, no policy at all, no audit: the floor of this machine
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import { signedContext } from '../../libs/platform/dist/database/context.js';

const [mode] = process.argv.slice(2);
const { BENCH_URL, BENCH_OWNER_URL, CONCORD_CONTEXT_KEY } = process.env;
const pool = new pg.Pool({
  connectionString: mode === 'bare' ? BENCH_OWNER_URL : BENCH_URL,
  max: 10,
  options: '-c jit=off -c search_path=concord',
});

const edge = `exists (select 1 from participation p where p.case_file_id = f.id and p.practitioner_id = $1 and p.valid_from <= $3 and p.valid_until > $3)
  and not exists (select 1 from block b where b.case_file_id = f.id and b.practitioner_id = $1 and b.valid_until > $3)
  and not exists (select 1 from case_restriction l where l.case_file_id = f.id and l.valid_until > $3)`;
const itemJson = `json_build_object('id', i.id, 'caseFileId', i.case_file_id, 'category', i.category, 'assertion', i.assertion, 'statement', i.statement, 'createdAt', i.created_at, 'ownerAgency', json_build_object('id', a.id, 'name', a.name))`;
const statements = {
  casePage: {
    name: 'case-page',
    text: `select json_build_object('caseFile', json_build_object('id', f.id, 'reference', f.reference, 'stage', f.stage), 'items', (
        select coalesce(json_agg(${itemJson} order by i.created_at desc, i.id desc), '[]') from (
          select r.item_id id from release r where r.recipient_agency_id = $2 and r.case_file_id = f.id and r.closed_at is null and r.valid_from <= $3 and r.valid_until > $3
          union select o.id from item o where o.owner_agency_id = $2 and o.case_file_id = f.id) seen
        join item i on i.id = seen.id and i.withdrawn_at is null join agency a on a.id = i.owner_agency_id)) as json
      from case_file f where f.id = $4 and ${edge}`,
  },
  myWork: {
    name: 'my-work',
    text: `with mine as materialized (select f.id from case_file f where f.id in (select p.case_file_id from participation p where p.practitioner_id = $1 and p.valid_from <= $3 and p.valid_until > $3) and ${edge}),
      seen as (
        select top.item_id id, top.item_created_at created_at from mine, lateral (
          select r.item_id, r.item_created_at from release r where r.recipient_agency_id = $2 and r.case_file_id = mine.id and r.closed_at is null and r.valid_from <= $3 and r.valid_until > $3
          order by r.item_created_at desc, r.item_id desc limit 26) top
        union select o.id, o.created_at from mine, lateral (
          select i.id, i.created_at from item i where i.owner_agency_id = $2 and i.case_file_id = mine.id order by i.created_at desc, i.id desc limit 26) o)
      select json_build_object('items', coalesce(json_agg(${itemJson} order by i.created_at desc, i.id desc), '[]')) as json
      from (select distinct id, created_at from seen order by created_at desc, id desc limit 25) top join item i on i.id = top.id join agency a on a.id = i.owner_agency_id`,
  },
};

async function answer(kind, reader, caseFileId) {
  const client = await pool.connect();
  try {
    const at = new Date();
    const values =
      kind === 'casePage'
        ? [reader.practitionerId, reader.agencyId, at, caseFileId]
        : [reader.practitionerId, reader.agencyId, at];
    if (mode === 'bare') return (await client.query({ ...statements[kind], values })).rows[0]?.json;
    const context = signedContext({ ...reader, at }, CONCORD_CONTEXT_KEY);
    await client.query(
      `begin isolation level repeatable read read only; select set_config('app.ctx', ${pg.escapeLiteral(context)}, true)`,
    );
    const json = (await client.query({ ...statements[kind], values })).rows[0]?.json;
    const entry = JSON.stringify({
      practitioner: reader.practitionerId,
      agency: reader.agencyId,
      at,
      operation: kind,
      returned: { Item: json?.items.map((it) => it.id) },
    });
    const audit =
      mode === 'rls'
        ? `; insert into audit.entry (id, kind, canonical) values ('${randomUUID()}', 'READ', ${pg.escapeLiteral(entry)})`
        : '';
    await client.query(`commit${audit}`);
    return json;
  } finally {
    client.release();
  }
}

const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', async () => {
    try {
      const { kind, reader, caseFileId } = JSON.parse(body);
      const json = JSON.stringify({ data: await answer(kind, reader, caseFileId) });
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) })
        .end(json);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end('{}');
    }
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
