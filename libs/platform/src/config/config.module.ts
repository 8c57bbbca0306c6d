import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { Settings } from './settings.js';

/** Gives every module the one frozen `Settings` and the one clock. */
@Module({})
export class ConfigModule {
  static with(settings: Settings, clock: Clock = new Clock()): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: clock },
      ],
      exports: [Settings, Clock],
    };
  }
}
