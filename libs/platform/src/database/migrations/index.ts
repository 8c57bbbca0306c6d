import type { MigrationInterface } from 'typeorm';
import { CreateCore20261122000100 } from './20261122000100-create-core.js';
import { CreateMailAddresses20261122000110 } from './20261122000110-create-mail-addresses.js';

/** All migrations, oldest first. Add a feature's here. */
export const migrations: readonly (new () => MigrationInterface)[] = [CreateCore20261122000100, CreateMailAddresses20261122000110];
