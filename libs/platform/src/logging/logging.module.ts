import { Global, Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Log } from './log.js';

/** Gives every module the one redacting `Log`. */
@Global()
@Module({
  providers: [{ provide: Log, inject: [Settings], useFactory: logFor }],
  exports: [Log],
})
export class LoggingModule {}

/** The log as the settings want it. */
export function logFor(settings: Settings): Log {
  return new Log({ level: settings.logLevel, showMessages: settings.environment !== 'production' });
}
