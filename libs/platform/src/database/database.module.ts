import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Records } from '../records/records.js';
import { connect, type EntityClass } from './connect.js';
import { Database } from './database.js';

/** Where the database is. `entities` are those of all features. */
export interface DatabaseSettings {
  readonly url: string;
  readonly contextKey: string;
  readonly entities: readonly EntityClass[];
  readonly poolSize?: number;
}

/** Provides `Database` and `Records` everywhere. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static forRoot(settings: () => DatabaseSettings): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Database, useFactory: () => connect(settings()) },
        { provide: Records, inject: [Database], useFactory: (database: Database) => new Records(database) },
      ],
      exports: [Database, Records],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
