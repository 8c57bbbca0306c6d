import type { ForumDefinition } from '@concord/domain';
import { readSettings } from '@concord/platform';
import { aDatabase, furnish, type PersonKey, testEmail, TEST_PASSWORD } from '@concord/platform/testing';
import { createApi } from '../../src/create-api.js';
import { type Client, anonymous, trySignIn } from './client.js';
import { MovableClock } from './movable-clock.js';
import { CHEAPEST } from './partnership.js';
import type { TestApp } from './test-app.js';

/** The whole application over the test partnership of `aWorld`, with the forum definitions installed. */
export async function startWorldApp(definitions?: readonly ForumDefinition[]): Promise<TestApp> {
  const database = await aDatabase();
  await furnish(database, definitions);
  const clock = new MovableClock();
  const settings = readSettings(
    { NODE_ENV: 'test', DATABASE_URL: database.appUrl, CONCORD_CONTEXT_KEY: database.contextKey, LOG_LEVEL: 'silent' },
    { password: CHEAPEST },
  );
  const app = await createApi(settings, clock);
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  return { app, database, clock, close };
}

/** Signs in one of the test partnership's people, by key. */
export async function signedInAs(app: TestApp, key: PersonKey): Promise<Client> {
  const answer = await trySignIn(app, testEmail(key), TEST_PASSWORD);
  if (!answer.cookie) throw new Error(`${key} could not sign in: ${answer.text}`);
  return anonymous(app).with({ cookie: answer.cookie, 'x-concord-csrf': answer.data.signIn.csrfToken });
}
