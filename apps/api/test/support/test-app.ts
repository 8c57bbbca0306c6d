import type { ForumDefinition } from '@concord/domain';
import { readSettings, type Settings } from '@concord/platform';
import { aDatabase, furnish, type TestDatabase } from '@concord/platform/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApi } from '../../src/create-api.js';
import { lookForCanaries } from './canaries.js';
import { MovableClock } from './movable-clock.js';

/** The whole application over a database of its own. */
export interface TestApp {
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  readonly clock: MovableClock;
  close(): Promise<void>;
}

/** The cheapest work argon2 allows: tests check behaviour, not strength. */
const CHEAPEST = { memoryCost: 8192, timeCost: 1, parallelism: 1 };

/**
 * Starts the application for one test file, over the test partnership with the forum definitions installed.
 * `overrides` change single settings, such as limits.
 */
export async function startTestApp(
  overrides: Partial<Settings> = {},
  definitions?: readonly ForumDefinition[],
): Promise<TestApp> {
  const database = await aDatabase();
  await furnish(database, definitions);
  const clock = new MovableClock();
  const settings = readSettings(
    { NODE_ENV: 'test', DATABASE_URL: database.appUrl, CONCORD_CONTEXT_KEY: database.contextKey, LOG_LEVEL: 'silent' },
    { password: CHEAPEST, ...overrides },
  );
  const app = await createApi(settings, clock);
  const close = async (): Promise<void> => {
    try {
      await lookForCanaries(app, database);
    } finally {
      await app.close();
      await database.drop();
    }
  };
  return { app, database, clock, close };
}
