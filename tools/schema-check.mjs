// schema.graphql and apps/admin/src/gql are committed: do they still follow from the code?
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'concord-schema-'));
const run = (cwd, ...args) => {
  const r = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (r.status !== 0) throw new Error(`${args.join(' ')}\n${r.stdout}${r.stderr}`);
};
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);
const stale = [];

/** Where two texts part, for the reader of the log. */
function firstDifference(is, wanted) {
  if (is === undefined) return 'the file is not there';
  if (wanted === undefined) return 'the file should not be there';
  const a = is.split('\n');
  const b = wanted.split('\n');
  const i = a.findIndex((line, n) => line !== b[n]);
  const at = i < 0 ? a.length : i;
  return `line ${at + 1}\n    - ${a[at] ?? ''}\n    + ${b[at] ?? ''}`;
}

try {
  const admin = path.join(root, 'apps/admin');
  const schema = path.join(tmp, 'schema.graphql');
  run(path.join(root, 'apps/api'), 'dist/emit-schema.js', schema);
  const committed = path.join(root, 'schema.graphql');
  if (read(committed) !== read(schema)) stale.push(['schema.graphql', firstDifference(read(committed), read(schema))]);

  const fresh = path.join(tmp, 'gql');
  run(admin, path.join(root, 'tools/codegen.mjs'), schema, 'src', fresh);
  const dir = path.join(admin, 'src/gql');
  const names = new Set([fresh, dir].flatMap((d) => (fs.existsSync(d) ? fs.readdirSync(d) : [])));
  for (const name of names) {
    const [is, wanted] = [read(path.join(dir, name)), read(path.join(fresh, name))];
    if (is !== wanted) stale.push([`apps/admin/src/gql/${name}`, firstDifference(is, wanted)]);
  }
} finally {
  fs.rmSync(tmp, { recursive: true, force: true });
}
if (stale.length) {
  console.error('Out of date with the code; run "npm run schema" and commit:');
  for (const [file, why] of stale) console.error(`  ${file}: ${why}`);
  process.exit(1);
}
console.log('schema.graphql and the generated documents are up to date.');
