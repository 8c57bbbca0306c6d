// Makes roles, database and tables of a server of your own, and writes what the API needs to know to a file.
//   ADMIN_DATABASE_URL=postgres://… node tools/setup-database.mjs <folder>      -> <folder>/api.env, <folder>/secrets.json
// Run it again after every new version: it is idempotent and applies new migrations.
import fs from 'node:fs';
import path from 'node:path';
import { shippedDefinitions } from '../libs/domain/dist/index.js';
import { bootstrap, installForums, migrate, newId } from '../libs/platform/dist/database/index.js';

const [folder] = process.argv.slice(2);
const { ADMIN_DATABASE_URL: given, DATABASE_NAME: database = 'concord', ADMIN_PASSWORD_FILE } = process.env;
if (!given || !folder) {
  console.error('usage: ADMIN_DATABASE_URL=postgres://user@host:5432/postgres node tools/setup-database.mjs <folder>');
  process.exit(1);
}
const url = new URL(given);
if (ADMIN_PASSWORD_FILE) url.password = encodeURIComponent(fs.readFileSync(ADMIN_PASSWORD_FILE, 'utf8').trim());
fs.mkdirSync(folder, { recursive: true });
const urls = await bootstrap({ adminUrl: url.href, database, secretsFile: path.join(folder, 'secrets.json') });
const ran = await migrate(urls.ownerUrl);
await installForums(urls.ownerUrl, shippedDefinitions, newId);
const lines = `DATABASE_URL=${urls.appUrl}\nCONCORD_CONTEXT_KEY=${urls.contextKey}\n`;
fs.writeFileSync(path.join(folder, 'api.env'), lines, { mode: 0o600 });
console.log(`database "${database}" is ready; ${ran} migrations ran`);
