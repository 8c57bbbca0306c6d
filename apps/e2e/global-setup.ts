import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Starts the built product on a fresh database and a free port, unless BASE_URL names one that runs. */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL) return undefined;
  const dataDir = mkdtempSync('/var/tmp/concord-e2e-');
  chmodSync(dataDir, 0o755); // the account that runs PostgreSQL passes through
  const { DATABASE_URL: _d, ADMIN_DATABASE_URL: _a, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'tools/start.mjs')], {
    cwd: root,
    env: { ...env, DATA_DIR: dataDir, PORT: '0', CONCORD_DEMO: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGTERM');
      reject(new Error(`the product was not ready after two minutes:\n${output}`));
    }, 120_000);
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
      const ready = /Concord is ready: (http\S+)/.exec(output);
      if (!ready?.[1]) return;
      clearTimeout(late);
      resolve(ready[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(late);
      rmSync(dataDir, { recursive: true, force: true });
      reject(new Error(`the product ended (${code}) before it was ready:\n${output}`));
    });
  });
  process.env.BASE_URL = url;
  return async () => {
    child.kill('SIGTERM');
    await ended;
    if (process.env.E2E_LOG) console.log(output);
    rmSync(dataDir, { recursive: true, force: true });
  };
}
