import { features } from '@concord/features';
import { AccessModule, ConfigModule, DatabaseModule, LoggingModule, type Settings } from '@concord/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { entities } from '../app.module.js';

/** The services without their door: nobody can ask this one anything. */
@Module({})
export class SeedModule {
  static with(settings: Settings): DynamicModule {
    const url = new URL(settings.databaseUrl);
    url.searchParams.set('options', '-c synchronous_commit=off -c jit=off'); // a demonstration that is cut off begins again
    return {
      module: SeedModule,
      imports: [
        ConfigModule.with({ ...settings, smtpUrl: undefined }), // nobody gets mail about things that never happened
        LoggingModule,
        DatabaseModule.forRoot(() => ({ url: url.toString(), contextKey: settings.contextKey, entities: entities(), poolSize: 4 })),
        AccessModule,
        ...features,
      ],
    };
  }
}
