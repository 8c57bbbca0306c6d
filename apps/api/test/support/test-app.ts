import { readSettings, type Settings } from '@concord/platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApi } from '../../src/create-api.js';
import { MovableClock } from './movable-clock.js';
import { CHEAPEST, seedPartnership } from './partnership.js';
import { aTestDatabase, type TestDatabase } from './test-database.js';

/** The whole application over a database of its own. */
export interface TestApp {
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  readonly clock: MovableClock;
  close(): Promise<void>;
}

/** Starts the application for one test file. `overrides` change single settings, such as limits. */
export async function startTestApp(overrides: Partial<Settings> = {}): Promise<TestApp> {
  const database = await aTestDatabase();
  await seedPartnership(database);
  const clock = new MovableClock();
  const settings = readSettings(
    { NODE_ENV: 'test', DATABASE_URL: database.appUrl, CONCORD_CONTEXT_KEY: database.contextKey, LOG_LEVEL: 'silent' },
    { password: CHEAPEST, ...overrides },
  );
  const app = await createApi(settings, clock);
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  return { app, database, clock, close };
}
