// `npm run bench`: the case page and "my work" at several sizes, side by side on one PostgreSQL. It prints a Markdown table.
//   npm run bench -- 10000 100000     these sizes; without: 10 thousand, 100 thousand and 1 million items
//   BENCH_SECONDS=5                   how long each contender is asked
import { fork, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { shippedDefinitions } from '../../libs/domain/dist/index.js';
import { bootstrap, installForums, migrate, newId } from '../../libs/platform/dist/database/index.js';
import { freePort, startPostgres } from '../embedded-pg.mjs';
import { agencyOf, bigFile, load, readers } from './data.mjs';
import { measure, once } from './load.mjs';
import { loadWithdrawal, timeExplanation, timeWithdrawals } from './writes.mjs';

const here = import.meta.dirname;
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const only = process.env.BENCH_ONLY?.split(',');
const CASL_LIMIT = 100_000;
const PASSWORD = 'bench-password-1';

const CASE_PAGE = `query CasePage($id: ID!) { caseFile(id: $id) { id reference stage }
  caseFileItems(caseFileId: $id) { items { id caseFileId category assertion statement createdAt ownerAgency { id name } } } }`;
const MY_WORK =
  'query MyWork { newestItems(first: 25) { nodes { id caseFileId category assertion statement createdAt ownerAgency { id name } } pageInfo { endCursor hasNextPage } } }';

const questions = [
  {
    key: 'casePage',
    title: 'case page: 5 of 1,700 items',
    reader: 'forty',
    query: CASE_PAGE,
    variables: { id: bigFile },
  },
  { key: 'myWork', title: 'my work: 40 case files', reader: 'forty', query: MY_WORK },
  { key: 'myWork', title: 'my work: 400 case files', reader: 'fourHundred', query: MY_WORK },
];
const contenders = [
  { name: 'Concord', script: 'concord-contender.mjs', isConcord: true },
  { name: 'hand-written SQL, row-level security', script: 'sql-contender.mjs', mode: 'rls' },
  { name: 'the same, no audit row', script: 'sql-contender.mjs', mode: 'rls-no-audit' },
  { name: 'one statement, no policy, no audit', script: 'sql-contender.mjs', mode: 'bare' },
  { name: 'PostGraphile 5', script: 'postgraphile-contender.mjs', mode: 'audit' },
  { name: 'PostGraphile 5, no audit row', script: 'postgraphile-contender.mjs', mode: 'no-audit' },
  { name: 'load all, filter with CASL', script: 'casl-contender.mjs', limit: CASL_LIMIT },
];

/** A role for PostGraphile whose policies are the decision itself: it has no rules of its own to add. */
const GRAPHILE_ROLE = `
  do $$ begin create role bench_graphile login password 'bench' in role app; exception when duplicate_object then null; end $$;
  alter role bench_graphile set search_path = concord;
  create policy bench_item on concord.item as restrictive for select to bench_graphile using (withdrawn_at is null and exists (
    select 1 from concord.participation p where p.case_file_id = item.case_file_id and p.practitioner_id = (select sec.actor_id())
      and p.valid_from <= (select sec.at()) and p.valid_until > (select sec.at())));`;

async function prepare(server, dir, items) {
  const database = `bench_${items}`;
  const urls = await bootstrap({ adminUrl: server.url(), database, secretsFile: path.join(dir, 'secrets.json') });
  await migrate(urls.ownerUrl);
  await installForums(urls.ownerUrl, shippedDefinitions, newId);
  const superuser = new URL(server.url());
  superuser.pathname = `/${database}`;
  const began = performance.now();
  const counts = await load(superuser.href, items, await hash(PASSWORD, { memoryCost: 8192, timeCost: 2 }));
  console.error(`${JSON.stringify(counts)} loaded in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const client = new pg.Client({ connectionString: superuser.href });
  await client.connect();
  await client.query(GRAPHILE_ROLE);
  await client.end();
  const graphile = new URL(superuser.href);
  graphile.username = 'bench_graphile';
  graphile.password = 'bench';
  return { ...urls, superuser: superuser.href, graphile: graphile.href };
}

async function start(contender, urls) {
  const port = await freePort();
  const child = fork(path.join(here, contender.script), contender.mode ? [contender.mode] : [], {
    stdio: ['ignore', 'ignore', process.env.BENCH_LOG ? 'inherit' : 'ignore', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      NODE_NO_WARNINGS: '1',
      PORT: String(port),
      DATABASE_URL: urls.appUrl,
      BENCH_URL: urls.appUrl,
      BENCH_OWNER_URL: urls.superuser,
      BENCH_GRAPHILE_URL: urls.graphile,
      CONCORD_CONTEXT_KEY: urls.contextKey,
      BENCH_POSTGRAPHILE: here,
      LIMIT_OBJECTS_PER_MINUTE: '1000000000',
    },
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${contender.name} ended with ${code}`)));
  });
  return { port, child };
}

/** What Concord is asked with: a real session, as a browser has it. */
async function signIn(port, number) {
  const query = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { csrfToken } }';
  const body = JSON.stringify({
    query,
    variables: { input: { email: `bench${number}@bench.concord.example`, password: PASSWORD } },
  });
  const { headers, text } = await once({ port, path: '/graphql', headers: {}, body });
  if (!headers['set-cookie']) throw new Error(`not signed in: ${text}`);
  return {
    cookie: headers['set-cookie'].map((it) => it.split(';')[0]).join('; '),
    'x-concord-csrf': JSON.parse(text).data.signIn.csrfToken,
  };
}

async function requestOf(contender, question, port) {
  const number = question.reader === 'forty' ? 1 : 2;
  if (contender.isConcord) {
    return {
      port,
      path: '/graphql',
      headers: await signIn(port, number),
      body: JSON.stringify({ query: question.query, variables: question.variables }),
    };
  }
  const reader = { practitionerId: readers[question.reader], agencyId: agencyOf, agencyFunction: 'HOUSING' };
  return { port, path: '/', headers: {}, body: JSON.stringify({ kind: question.key, reader, caseFileId: bigFile }) };
}

/** The ids of the items in an answer, whatever its shape: every contender must show the same. */
const idsIn = (text) => [...new Set(text.match(/0000e100-[0-9a-f-]{27}/g) ?? [])].sort().join();
const residentMB = (pid) =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

async function timed(contender, urls) {
  const { port, child } = await start(contender, urls);
  try {
    const results = [];
    for (const question of questions) {
      const request = await requestOf(contender, question, port);
      const { text } = await once(request);
      await measure(request, { seconds: Math.min(2, seconds), connections: 4 }); // warm
      const alone = await measure(request, { seconds, connections: 1 });
      const many = await measure(request, { seconds, connections: 8 });
      results.push({ ids: idsIn(text), p50: alone.p50, p99: alone.p99, perSecond: many.perSecond });
    }
    return { name: contender.name, results, memory: residentMB(child.pid) };
  } finally {
    child.removeAllListeners('exit');
    child.kill();
  }
}

function report(items, measured) {
  const [, sql] = measured;
  console.log(`\n### ${items.toLocaleString('en-GB')} items\n`);
  questions.forEach((question, index) => {
    console.log(
      `**${question.title}**\n\n| contender | p50 ms | p99 ms | answers a second | p50 to hand-written | throughput to hand-written | peak memory MB |\n|---|---:|---:|---:|---:|---:|---:|`,
    );
    for (const { name, results, memory } of measured) {
      const it = results[index];
      const base = sql?.results[index];
      const same = it.ids === base?.ids ? '' : ' (other rows!)';
      console.log(
        `| ${name}${same} | ${it.p50.toFixed(2)} | ${it.p99.toFixed(2)} | ${Math.round(it.perSecond)} | ${(it.p50 / base.p50).toFixed(2)} | ${(it.perSecond / base.perSecond).toFixed(2)} | ${memory} |`,
      );
    }
    console.log('');
  });
}

/** Writes and explanations are Concord's alone: there is nothing to compare them with. */
async function reportWrites(urls) {
  await loadWithdrawal(urls.superuser);
  const { port, child } = await start(contenders[0], urls);
  try {
    const { opened, closed } = await timeWithdrawals(port, await signIn(port, 1), urls.superuser);
    console.log(
      `A consent for 1,000 items: given in ${opened.toFixed(0)} ms, withdrawn in ${closed.toFixed(0)} ms (median, whole operation over HTTP, audit and notices included).`,
    );
    console.log(`One decision explained: ${timeExplanation().toFixed(4)} ms of CPU.\n`);
  } finally {
    child.removeAllListeners('exit');
    child.kill();
  }
}

if (!fs.existsSync(path.join(here, 'node_modules/postgraphile')) && !only) {
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: here, stdio: 'inherit' });
}
const dir = fs.mkdtempSync(path.join('/var/tmp', 'concord-bench-'));
fs.chmodSync(dir, 0o755);
const server = await startPostgres({
  dataDir: path.join(dir, 'pg'),
  ephemeral: true,
  settings: { shared_buffers: '1GB', synchronous_commit: 'on', fsync: 'on' },
});
try {
  console.log(
    `Node ${process.versions.node}, ${os.cpus().length} cores (${os.cpus()[0]?.model}), ${seconds} s a measurement`,
  );
  for (const items of sizes.length ? sizes : [10_000, 100_000, 1_000_000]) {
    const urls = await prepare(server, dir, items);
    const measured = [];
    for (const contender of contenders.filter(
      (it) => items <= (it.limit ?? Infinity) && (!only || only.includes(it.script.split('-')[0])),
    )) {
      measured.push(await timed(contender, urls));
    }
    report(items, measured);
    await reportWrites(urls);
  }
} finally {
  await server.stop();
  fs.rmSync(dir, { recursive: true, force: true });
}
