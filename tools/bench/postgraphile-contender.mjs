// Contender (c): PostGraphile 5's schema over the same tables, executed behind a bare node:http, as a role whose row-level
// security equals the decision (edge, own or released). PostGraphile opens the transaction and sets the signed context.
import { createRequire } from 'node:module';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import { signedContext } from '../../libs/platform/dist/database/context.js';

const require = createRequire(`${process.env.BENCH_POSTGRAPHILE}/package.json`);
const { makeSchema } = require('postgraphile');
const { PostGraphileAmberPreset } = require('postgraphile/presets/amber');
const { makePgService } = require('postgraphile/adaptors/pg');
const { grafast } = require('postgraphile/grafast');

const { BENCH_URL, BENCH_GRAPHILE_URL, CONCORD_CONTEXT_KEY, PORT } = process.env;
const [mode] = process.argv.slice(2);
const auditPool = new pg.Pool({ connectionString: BENCH_URL, max: 10 });
const pgService = makePgService({
  connectionString: BENCH_GRAPHILE_URL,
  schemas: ['concord'],
  poolConfig: { max: 10, options: '-c jit=off -c search_path=concord' },
});
const { schema, resolvedPreset } = await makeSchema({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin'], // it hides columns without an index of their own
  pgServices: [pgService],
  grafast: { context: ({ signed }) => ({ pgSettings: { 'app.ctx': signed } }) },
});

const ITEM = 'id: rowId caseFileId category assertion statement createdAt agencyByOwnerAgencyId { id: rowId name }';
const sources = {
  casePage: `query CasePage($id: UUID!) { caseFileByRowId(rowId: $id) { id: rowId reference stage }
    allItems(condition: { caseFileId: $id }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { ${ITEM} } } }`,
  myWork: `query MyWork { allItems(orderBy: [CREATED_AT_DESC, ROW_ID_DESC], first: 25) { nodes { ${ITEM} } } }`,
};

async function answer(kind, reader, caseFileId) {
  const at = new Date();
  const signed = signedContext({ ...reader, at }, CONCORD_CONTEXT_KEY);
  const result = await grafast({
    schema,
    source: sources[kind],
    variableValues: { id: caseFileId },
    resolvedPreset,
    requestContext: { signed },
  });
  if (result.errors) throw result.errors[0];
  if (mode !== 'no-audit') {
    const ids = result.data.allItems.nodes.map((it) => it.id);
    const entry = JSON.stringify({
      practitioner: reader.practitionerId,
      agency: reader.agencyId,
      at,
      operation: kind,
      returned: { Item: ids },
    });
    await auditPool.query("insert into audit.entry (id, kind, canonical) values ($1, 'READ', $2)", [
      randomUUID(),
      entry,
    ]);
  }
  return result.data;
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
server.listen(Number(PORT), '127.0.0.1', () => process.send?.('ready'));
