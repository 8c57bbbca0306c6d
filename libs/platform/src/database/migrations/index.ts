import type { MigrationInterface } from 'typeorm';
import { CreateCore20261122000100 } from './20261122000100-create-core.js';
import { CreateMailAddresses20261122000110 } from './20261122000110-create-mail-addresses.js';
import { CreateMeetings20261122000500 } from './20261122000500-create-meetings.js';
import { CreatePlans20261122000400 } from './20261122000400-create-plans.js';
import { CreateAgreedActions20261122000410 } from './20261122000410-create-agreed-actions.js';

/** All migrations, oldest first. Add a feature's here. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  CreateCore20261122000100,
  CreateMailAddresses20261122000110,
  CreatePlans20261122000400,
  CreateAgreedActions20261122000410,
  CreateMeetings20261122000500,
];
