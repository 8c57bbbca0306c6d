import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');

/** A running Concord of a test's own. */
export interface Product {
  readonly url: string;
  /** As a power cut would: nothing is told, nothing is tidied. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the built product on a data folder and a free port, and waits until it says that it is ready. */
export async function startProduct(dataDir: string): Promise<Product> {
  const { DATABASE_URL: _d, ADMIN_DATABASE_URL: _a, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'tools/start.mjs')], {
    cwd: root,
    env: { ...env, DATA_DIR: dataDir, PORT: '0', CONCORD_DEMO: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { url: await addressOf(child), kill: end('SIGKILL'), stop: end('SIGTERM') };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(() => reject(new Error(`the product was not ready after two minutes:\n${output}`)), 120_000);
    const read = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-20_000);
      const ready = /Concord is ready: (http\S+)/.exec(output);
      if (!ready?.[1]) return;
      clearTimeout(late);
      resolve(ready[1]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`the product ended (${String(code)}) before it was ready:\n${output}`)));
  });
}
