import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { features } from '@concord/features';
import {
  AccessModule,
  type Clock,
  ConfigModule,
  DatabaseModule,
  ErrorFilter,
  GraphqlModule,
  LoggingModule,
  type Settings,
} from '@concord/platform';
import { getMetadataArgsStorage } from 'typeorm';
import { HealthController } from './health.controller.js';

/** Every entity that a feature has declared. */
export const entities = (): (abstract new (...args: never[]) => object)[] =>
  getMetadataArgsStorage().tables.flatMap(({ target }) =>
    typeof target === 'function' ? [target as abstract new () => object] : [],
  );

/** A statement that runs on after its request was given up would hold its connection and its snapshot for nothing. */
function withTimeout(databaseUrl: string, seconds: number): string {
  const url = new URL(databaseUrl);
  if (!url.searchParams.has('statement_timeout')) url.searchParams.set('statement_timeout', String(seconds * 1000));
  return url.toString();
}

/** The whole application: platform, then the features in the order in which they may use each other. */
@Module({})
export class AppModule {
  static with(settings: Settings, clock?: Clock): DynamicModule {
    const { databaseUrl, contextKey, limits } = settings;
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(settings, clock),
        LoggingModule,
        DatabaseModule.forRoot(() => ({
          url: withTimeout(databaseUrl, limits.requestSeconds / 2),
          contextKey,
          entities: entities(),
        })),
        AccessModule,
        GraphqlModule,
        ...features,
      ],
      controllers: [HealthController],
      providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
    };
  }
}
