import 'reflect-metadata';
import { shippedDefinitions } from '@concord/domain';
import { demoState, hashPassword, installDirectory, installForums, listDemoAccounts, type Settings, useIdSource } from '@concord/platform';
import { NestFactory } from '@nestjs/core';
import { demoDirectory, demoPerson } from './demo-directory.js';
import { idFor, nextDemoId } from './demo-ids.js';
import { SeedModule } from './seed.module.js';
import { playDemo } from './stories/play-demo.js';
import { Stage } from './stories/stage.js';

/** Said at the start of a demonstration. */
export const demoNotice = 'Demonstration data: fictional people of a place called Wexcombe. The sign-in page lists the accounts and their password.';

export interface SeedRequest {
  readonly settings: Settings;
  /** The migrator's URL; absent where the process may not write the directory. */
  readonly ownerUrl?: string | undefined;
  /** The moment from which the demonstration's days are counted. */
  readonly now?: Date;
}

/** How far the demonstration has come. HALF: it was cut off, and the database has to be made again. */
export const stateOfDemo = (ownerUrl: string): ReturnType<typeof demoState> => demoState(ownerUrl, demoPerson('chair').id);

/** Fills an empty database with a fictional partnership and its cases. Leaves every other database as it is. */
export async function seedDemo({ settings, ownerUrl, now = new Date() }: SeedRequest): Promise<void> {
  if (!ownerUrl || (await stateOfDemo(ownerUrl)) !== 'EMPTY') return;
  const start = performance.now();
  const directory = demoDirectory(await hashPassword(settings.demoPassword, settings.password));
  await installForums(ownerUrl, shippedDefinitions, forumIds());
  await installDirectory(ownerUrl, { ...directory, practitioners: directory.practitioners.map(({ demo: _demo, ...it }) => it) });
  const giveBack = useIdSource(nextDemoId);
  const app = await NestFactory.createApplicationContext(SeedModule.with(settings), { logger: false, abortOnError: false });
  try {
    await playDemo(new Stage(app), now);
  } catch (error) {
    throw new Error('The demonstration could not be filled in. The next start begins it again.', { cause: error });
  } finally {
    giveBack();
    await app.close();
  }
  await listDemoAccounts(ownerUrl, directory.practitioners);
  console.log(`Filled the demonstration area in ${((performance.now() - start) / 1000).toFixed(1)} seconds`);
}

function forumIds(): () => string {
  let count = 0;
  return () => idFor(`forum definition ${(count += 1)}`);
}
