// `npm test`: everything, in order. The last line is "N passed, N failed"; the exit code is 1 when anything failed.
//   npm test -- api e2e      only the steps whose name contains one of the words (the build always runs)
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareTestDatabase } from './jest/database.mjs';

const root = path.resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);
const wanted = (name) => words.length === 0 || words.some((w) => name.includes(w));
const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'concord-results-'));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
let passed = 0;
let failed = 0;
let database;

/** Runs one command; its output is shown only when it fails. */
const run = (name, command, args, options = {}) =>
  new Promise((resolve) => {
    const started = performance.now();
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
      env: { ...process.env, FORCE_COLOR: '0', NX_TUI: 'false', ...options.env },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (d) => (output += d));
    child.once('error', (e) => resolve({ name, code: 1, output: String(e), seconds: 0 }));
    child.once('close', (code) =>
      resolve({ name, code: code ?? 1, output, seconds: (performance.now() - started) / 1000 }),
    );
  });

function report({ name, code, output, seconds }, p, f) {
  passed += p;
  failed += f;
  const bad = f > 0 || code !== 0;
  console.log(`${bad ? 'FAILED' : 'ok    '} ${name}: ${p} passed, ${f} failed (${seconds.toFixed(1)} s)`);
  if (bad) console.log(output.trimEnd() + '\n');
}

const script = async (name, ...args) => {
  if (!wanted(name)) return true;
  const result = await run(name, npm, ['run', '--silent', ...args]);
  report(result, result.code === 0 ? 1 : 0, result.code === 0 ? 0 : 1);
  return result.code === 0;
};

async function jest(dir, { optional = false } = {}) {
  const name = `jest ${dir}`;
  if (!wanted(name)) return;
  const file = path.join(tmp, `${path.basename(dir)}.json`);
  const result = await run(
    name,
    process.execPath,
    [
      '--experimental-vm-modules',
      path.join(root, 'node_modules/jest/bin/jest.js'),
      '--json',
      `--outputFile=${file}`,
      ...(optional ? ['--passWithNoTests'] : []),
    ],
    { cwd: path.join(root, dir), env: { NODE_NO_WARNINGS: '1', ...database?.env } },
  );
  let p = 0;
  let f = 0;
  if (fs.existsSync(file)) {
    const json = JSON.parse(fs.readFileSync(file, 'utf8'));
    p = json.numPassedTests;
    f = json.numFailedTests + json.numRuntimeErrorTestSuites;
    // stdout of --json is the same JSON again: keep what a person reads
    result.output = result.output
      .split('\n')
      .filter((line) => !line.startsWith('{"num'))
      .join('\n');
  }
  if (f === 0 && (result.code !== 0 || (p === 0 && !optional))) f = 1; // it broke, or ran nothing
  report(result, p, f);
}

async function e2e() {
  const name = 'e2e (browser)';
  if (!wanted(name)) return;
  const file = path.join(tmp, 'e2e.json');
  const result = await run(
    name,
    process.execPath,
    [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=line,json'],
    {
      cwd: path.join(root, 'apps/e2e'),
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    },
  );
  let p = 0;
  let f = 0;
  if (fs.existsSync(file)) {
    const { stats, errors } = JSON.parse(fs.readFileSync(file, 'utf8'));
    p = stats.expected + stats.flaky;
    f = stats.unexpected + errors.length;
  }
  if (f === 0 && (result.code !== 0 || p === 0)) f = 1;
  report(result, p, f);
}

async function finish() {
  await database?.stop().catch((e) => console.error(e));
  fs.rmSync(tmp, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => void finish().then(() => process.exit(1)));

const build = await run('build', npm, ['run', '--silent', 'build']);
report(build, build.code === 0 ? 1 : 0, build.code === 0 ? 0 : 1);
if (build.code === 0) {
  await Promise.all([
    script('lint', 'lint'),
    (async () => {
      await script('typecheck', 'typecheck');
      await script('schema', 'schema:check');
    })(),
  ]);
  await jest('libs/domain');
  await jest('libs/ui', { optional: true });
  await jest('apps/admin', { optional: true });
  const withDatabase = ['libs/platform', 'libs/features', 'apps/api'].filter((d) => wanted(`jest ${d}`));
  if (withDatabase.length) {
    try {
      database = await prepareTestDatabase();
      for (const dir of withDatabase) await jest(dir);
    } catch (e) {
      report({ name: 'test database', code: 1, output: String(e.message ?? e), seconds: 0 }, 0, 1);
    }
  }
  await e2e();
}
await finish();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
