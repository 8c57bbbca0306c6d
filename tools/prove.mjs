// The long proofs, with a report. `npm run prove` compares 20,000 pairs of worlds; see docs/assurance.md.
//   npm run prove -- 500            so many pairs
//   npm run prove -- 500 77         beginning with seed 77
//   npm run prove -- timing         hidden against missing, by the clock
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [what = '20000', seed = '1'] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'concord-prove-'));
const file = path.join(folder, 'report.json');
const spec = what === 'timing' ? 'proofs/timing' : 'proofs/non-interference.spec';
const env = { ...process.env, NODE_NO_WARNINGS: '1', CONCORD_REPORT: file, ...(what === 'timing' ? { CONCORD_TIMING: '200' } : { CONCORD_PAIRS: what, CONCORD_SEED: seed, CONCORD_PARTS: '1' }) };
const jest = ['--experimental-vm-modules', path.join(root, 'node_modules/jest/bin/jest.js'), spec];
const { status } = spawnSync(process.execPath, jest, { cwd: path.join(root, 'apps/api'), env, stdio: 'inherit' });

if (fs.existsSync(file)) {
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (what === 'timing') console.table(report.rows);
  else printPairs(report);
}
fs.rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;

function printPairs({ pairs, answers, seconds, leaks, differences }) {
  console.log(`\n${new Date().toISOString().slice(0, 10)}: ${pairs} pairs of worlds, ${answers} documents compared, ${seconds.toFixed(0)} s, ${leaks.length} leaks`);
  for (const [kind, count] of differences) console.log(`${String(count).padStart(7)}  ${kind}`);
  for (const leak of leaks) console.log(`seed ${leak.seed}, ${leak.reader}: ${leak.differences.join('; ')}\n  ${leak.question.slice(0, 200)}`);
}
