// Roles, a migrated database to clone, and the login URLs as one line of JSON on stdout.
import { bootstrap, migrate } from '../libs/platform/dist/database/index.js';

const { TEST_ADMIN_URL: adminUrl, TEST_TEMPLATE: database, TEST_SECRETS_FILE: secretsFile } = process.env;
if (!adminUrl || !database) throw new Error('TEST_ADMIN_URL and TEST_TEMPLATE are needed');
const urls = await bootstrap({ adminUrl, database, secretsFile });
await migrate(urls.ownerUrl);
console.log(JSON.stringify(urls));
