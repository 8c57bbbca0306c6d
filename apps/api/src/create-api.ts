import 'reflect-metadata';
import { type Clock, inputValidation, logFor, NestLog, type Settings } from '@concord/platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { openHttpDoor } from './http-door.js';
import { serveWebPages } from './web-pages.js';

/** Builds the whole application, ready to listen. Tests give a clock that they can move. */
export async function createApi(settings: Settings, clock?: Clock): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings, clock), {
    logger: new NestLog(logFor(settings)),
    bodyParser: false,
    abortOnError: false,
  });
  openHttpDoor(app, settings);
  if (settings.webDist) serveWebPages(app, settings.webDist);
  app.useGlobalPipes(inputValidation());
  return app.init();
}
