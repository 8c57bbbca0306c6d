// The test database: a server (ephemeral, or the one of TEST_ADMIN_URL), the roles, and a migrated template that
// a test file clones in about 20 ms: CREATE DATABASE t_1 TEMPLATE <TEST_TEMPLATE>.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { startPostgres } from '../embedded-pg.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const PREFIX = 'concord-test-';
const tmp = '/var/tmp';

/** Folders of runs that were killed before they could clean up. */
function sweep() {
  for (const name of fs.readdirSync(tmp)) {
    if (!name.startsWith(PREFIX)) continue;
    const dir = path.join(tmp, name);
    try {
      const owner = Number(fs.readFileSync(path.join(dir, 'pg/owner-pid'), 'utf8'));
      try {
        process.kill(owner, 0);
        continue;
      } catch (e) {
        if (e.code === 'EPERM') continue;
      }
      const pidFile = path.join(dir, 'pg/cluster/postmaster.pid');
      if (fs.existsSync(pidFile)) {
        try {
          process.kill(Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGINT');
        } catch {
          /* gone already */
        }
      }
      fs.rmSync(dir, { recursive: true, force: true });
    } catch {
      /* being made by somebody else, or not ours */
    }
  }
}

export async function prepareTestDatabase() {
  const external = process.env.TEST_ADMIN_URL;
  let server, dir, adminUrl, secretsFile;
  if (external) {
    adminUrl = external;
    secretsFile = path.join(
      root,
      '.data',
      `test-${createHash('sha1').update(external).digest('hex').slice(0, 8)}.json`,
    );
    fs.mkdirSync(path.dirname(secretsFile), { recursive: true });
  } else {
    sweep();
    dir = fs.mkdtempSync(path.join(tmp, PREFIX));
    fs.chmodSync(dir, 0o755); // the postgres account passes through; the data folder itself is 0700
    server = await startPostgres({
      dataDir: path.join(dir, 'pg'),
      ephemeral: true,
      settings: { max_connections: 200 },
    });
    adminUrl = server.url();
    secretsFile = path.join(dir, 'secrets.json');
  }
  const template = `concord_template_${process.pid}`;
  const stop = async () => {
    if (external) {
      const client = new pg.Client(adminUrl);
      await client.connect();
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(template)} WITH (FORCE)`);
      await client.end();
    }
    await server?.stop();
    if (dir) fs.rmSync(dir, { recursive: true, force: true });
  };
  try {
    // In a child: the product's decorators keep their metadata on globalThis, which Jest copies into every test.
    const { stdout } = await promisify(execFile)(process.execPath, [path.join(root, 'tools/prepare-template.mjs')], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        TEST_ADMIN_URL: adminUrl,
        TEST_TEMPLATE: template,
        TEST_SECRETS_FILE: secretsFile,
      },
    });
    const urls = JSON.parse(stdout.trim().split('\n').at(-1));
    const env = {
      TEST_ADMIN_URL: adminUrl,
      TEST_TEMPLATE: template,
      TEST_SECRETS_FILE: secretsFile,
      TEST_OWNER_URL: urls.ownerUrl,
      TEST_APP_URL: urls.appUrl,
      TEST_AUDITOR_URL: urls.auditorUrl,
      TEST_CONTEXT_KEY: urls.contextKey,
    };
    for (const name of Object.keys(env)) if (env[name] === undefined) delete env[name];
    return { env, stop };
  } catch (e) {
    await stop();
    throw new Error(
      `the template database could not be made (is the workspace built? npm run build)\n${e.stderr ?? ''}${e.message}`,
    );
  }
}
