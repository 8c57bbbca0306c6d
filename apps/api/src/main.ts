import 'reflect-metadata';
import { logFor, readSettings, type Settings } from '@concord/platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApi } from './create-api.js';

/** A running API. `app.close()` lets requests finish, then closes the database. */
export interface RunningApi {
  readonly app: NestExpressApplication;
  readonly url: string;
}

/** Starts the API with these settings, or those of the environment. Throws when the environment is incomplete. */
export async function startApi(settings: Settings = readSettings(process.env)): Promise<RunningApi> {
  const app = await createApi(settings);
  const server = app.getHttpServer();
  server.requestTimeout = settings.limits.requestSeconds * 1000;
  server.headersTimeout = 10_000;
  await app.listen(settings.port, settings.host);
  logFor(settings).info('listening', { count: settings.port });
  return { app, url: await app.getUrl() };
}

if (process.argv[1] === import.meta.filename) {
  const { app } = await startApi();
  app.enableShutdownHooks();
}
