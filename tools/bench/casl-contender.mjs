// Contender (d): what many systems do: load the rows and filter them with CASL in memory, request by request.
import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

const { BENCH_OWNER_URL, BENCH_URL, PORT } = process.env;
const pool = new pg.Pool({ connectionString: BENCH_OWNER_URL, max: 4, options: '-c search_path=concord' });
const auditPool = new pg.Pool({ connectionString: BENCH_URL, max: 4 });
const LOAD = `select i.id, i.case_file_id "caseFileId", i.category, i.assertion, i.statement, i.created_at "createdAt", i.owner_agency_id "ownerAgencyId", a.name "ownerName",
    coalesce(r.to_agencies, '{}') "releasedTo"
  from item i join agency a on a.id = i.owner_agency_id
  left join (select item_id, array_agg(recipient_agency_id) to_agencies from release where closed_at is null group by item_id) r on r.item_id = i.id
  where i.withdrawn_at is null`;

function abilityOf(reader, files) {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  can('read', 'Item', { caseFileId: { $in: files }, ownerAgencyId: reader.agencyId });
  can('read', 'Item', { caseFileId: { $in: files }, releasedTo: reader.agencyId });
  return build();
}

async function answer(kind, reader, caseFileId) {
  const seats = await pool.query('select case_file_id id from participation where practitioner_id = $1', [
    reader.practitionerId,
  ]);
  const ability = abilityOf(
    reader,
    seats.rows.map((it) => it.id),
  );
  const { rows } = await pool.query(LOAD);
  const seen = rows.filter(
    (row) => (kind === 'myWork' || row.caseFileId === caseFileId) && ability.can('read', subject('Item', row)),
  );
  const top = seen
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
    .slice(0, kind === 'myWork' ? 25 : undefined);
  const entry = JSON.stringify({
    practitioner: reader.practitionerId,
    agency: reader.agencyId,
    operation: kind,
    returned: { Item: top.map((it) => it.id) },
  });
  await auditPool.query("insert into audit.entry (id, kind, canonical) values ($1, 'READ', $2)", [randomUUID(), entry]);
  return {
    items: top.map(({ releasedTo: _, ownerName, ownerAgencyId, ...item }) => ({
      ...item,
      ownerAgency: { id: ownerAgencyId, name: ownerName },
    })),
  };
}

const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', async () => {
    try {
      const { kind, reader, caseFileId } = JSON.parse(body);
      response.end(JSON.stringify({ data: await answer(kind, reader, caseFileId) }));
    } catch (error) {
      console.error(error);
      response.writeHead(500).end('{}');
    }
  });
});
server.listen(Number(PORT), '127.0.0.1', () => process.send?.('ready'));
