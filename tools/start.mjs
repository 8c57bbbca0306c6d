// `npm start`: the API, the built web pages and, unless a database is named, its own PostgreSQL, in one process.
//
//   PORT                   4000; 0, or a port that is taken, means any free one
//   HOST                   127.0.0.1
//   DATA_DIR               .data: the embedded database and its passwords
//   ADMIN_DATABASE_URL     another server, by a role that may create roles and databases: made ready, then used
//   DATABASE_URL           another server that tools/setup-database.mjs made ready, as the role app; with it
//                          CONCORD_CONTEXT_KEY, and MIGRATOR_DATABASE_URL if migrations shall run at the start
//   CONCORD_DEMO           1 or 0: fill an empty database with the demonstration partnership (the embedded one: yes)
//   PUBLIC_URL and more    see libs/platform/src/config/environment.ts
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [major] = process.versions.node.split('.').map(Number);
if (major < 22) {
  console.error(`Concord needs Node 22 or later and found ${process.versions.node}. Start it with "npm start".`);
  process.exit(1);
}
if (!fs.existsSync(path.join(root, 'apps/api/dist/main.js'))) {
  console.error('Not built yet: npm run build');
  process.exit(1);
}

const env = process.env;
const dataDir = path.resolve(env.DATA_DIR ?? path.join(root, '.data'));
const secretsFile = path.join(dataDir, 'secrets.json');
const embedded = !env.DATABASE_URL && !env.ADMIN_DATABASE_URL;
const demo = env.CONCORD_DEMO === undefined ? embedded : env.CONCORD_DEMO === '1';

let postgres, app, stopping, shippedDefinitions;
const stop = (code) =>
  (stopping ??= (async () => {
    const hard = setTimeout(() => process.exit(code || 1), 20_000);
    hard.unref();
    await app?.close().catch((e) => console.error(e));
    await postgres?.stop();
    process.exit(code);
  })());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
const parent = process.ppid; // npm's `sh -c` may die without passing the signal on
setInterval(() => {
  if (process.ppid !== parent) void stop(0);
}, 500).unref();

/** The wanted port if it is free, else any. */
async function choosePort(wanted, host) {
  const tryPort = (port) =>
    new Promise((resolve, reject) => {
      const server = net.createServer();
      server.once('error', reject);
      server.listen(port, host, () => {
        const { port: got } = server.address();
        server.close(() => resolve(got));
      });
    });
  try {
    return await tryPort(wanted);
  } catch (e) {
    if (!['EADDRINUSE', 'EACCES'].includes(e.code)) throw e;
    return tryPort(0);
  }
}

async function startServer() {
  if (!embedded) return env.ADMIN_DATABASE_URL;
  const { startPostgres } = await import('./embedded-pg.mjs');
  postgres = await startPostgres({
    dataDir: path.join(dataDir, 'pg'),
    log: (line) => /left by|reach/.test(line) && console.log(line),
  });
  void postgres.exited.then(() => {
    if (stopping) return;
    console.error('PostgreSQL ended by itself');
    void stop(1);
  });
  return postgres.url();
}

async function prepareDatabase(adminUrl, { bootstrap, migrate, installForums, newId }) {
  if (adminUrl) {
    fs.mkdirSync(dataDir, { recursive: true });
    const urls = await bootstrap({ adminUrl, database: env.DATABASE_NAME ?? 'concord', secretsFile });
    env.DATABASE_URL = urls.appUrl;
    env.CONCORD_CONTEXT_KEY = urls.contextKey;
    env.MIGRATOR_DATABASE_URL = urls.ownerUrl;
  }
  const ownerUrl = env.MIGRATOR_DATABASE_URL;
  delete env.MIGRATOR_DATABASE_URL; // the API has no use for the owner of its tables
  delete env.ADMIN_DATABASE_URL;
  if (ownerUrl) {
    await migrate(ownerUrl);
    if (!demo) await installForums(ownerUrl, shippedDefinitions, newId); // the demonstration brings them with fixed ids
  }
  return ownerUrl;
}

/** Fills an empty database with the demonstration. One that was cut off half-way is made again, where it is our own. */
async function fillDemo(adminUrl, ownerUrl, platform, seed, settings) {
  if (!ownerUrl) return;
  if ((await seed.stateOfDemo(ownerUrl)) === 'HALF') {
    if (!embedded) throw new Error('the demonstration in this database is incomplete: drop the database and start again');
    console.log('The demonstration was cut off half-way: making its database again');
    await platform.dropDatabase(adminUrl, env.DATABASE_NAME ?? 'concord');
    ownerUrl = await prepareDatabase(adminUrl, platform);
  }
  await seed.seedDemo({ settings, ownerUrl });
}

try {
  // PostgreSQL starts while Node loads the API's modules.
  const [adminUrl, platform, api, domain] = await Promise.all([
    startServer(),
    import('../libs/platform/dist/index.js'),
    import('../apps/api/dist/main.js'),
    import('../libs/domain/dist/index.js'),
  ]);
  ({ shippedDefinitions } = domain);
  const ownerUrl = await prepareDatabase(adminUrl, platform);
  env.HOST ??= '127.0.0.1';
  env.PORT = String(await choosePort(Number(env.PORT ?? 4000), env.HOST));
  env.WEB_DIST ??= path.join(root, 'apps/admin/dist');
  env.CONCORD_DEMO = demo ? '1' : '0';
  env.CONCORD_COMMIT ??=
    spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim() || 'unknown';

  const settings = platform.readSettings(env);

  let notice;
  if (demo) {
    if (!fs.existsSync(path.join(root, 'apps/api/dist/seed/index.js')))
      throw new Error('this build has no demonstration data: start with CONCORD_DEMO=0');
    const seed = await import('../apps/api/dist/seed/index.js');
    await fillDemo(adminUrl, ownerUrl, platform, seed, settings);
    notice = seed.demoNotice;
  }
  const started = await api.startApi(settings);
  app = started.app;
  if (!stopping) {
    console.log(`Concord is ready: http://${env.HOST === '127.0.0.1' ? 'localhost' : env.HOST}:${env.PORT}`);
    if (demo) console.log(notice ?? 'Demonstration data: the sign-in page lists the accounts.');
  }
} catch (e) {
  if (!stopping) console.error(e);
  await stop(1);
}
