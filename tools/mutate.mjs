// Changes every rule of need to know in every single place, and prints the changes that no situation tells from the rule.
//   npm run mutate            with 20,000 situations for each rule
//   npm run mutate -- 2000    with so many
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [situations = '20000'] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'concord-mutate-'));
const file = path.join(folder, 'report.json');
const jest = ['--experimental-vm-modules', path.join(root, 'node_modules/jest/bin/jest.js'), 'need-to-know/mutation', '--testTimeout=3600000'];
const env = { ...process.env, NODE_NO_WARNINGS: '1', CONCORD_REPORT: file, CONCORD_SITUATIONS: situations };
const { status } = spawnSync(process.execPath, jest, { cwd: path.join(root, 'libs/domain'), env, stdio: 'inherit' });
if (fs.existsSync(file)) {
  const { rules, tried, survivors } = JSON.parse(fs.readFileSync(file, 'utf8'));
  console.log(`\n${rules} rules and steps, ${tried} mutants, ${situations} situations each: ${tried - survivors.length} noticed, ${survivors.length} not`);
  for (const it of survivors) console.log(`  ${it}`);
}
fs.rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
