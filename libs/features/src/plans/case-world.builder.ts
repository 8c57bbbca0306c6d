import { type Actor, type Capacity, type ForumDefinition, shippedDefinitions } from '@concord/domain';
import { AccessModule, Clock, ConfigModule, Database, LoggingModule, newId, readSettings, Records } from '@concord/platform';
import { aWorld, type PersonKey, testPerson, type TestWorld } from '@concord/platform/testing';
import { Global, Module, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { getMetadataArgsStorage } from 'typeorm';

/** A test world in which the features run, with one open case file and its table. */
export interface CaseWorld extends TestWorld {
  readonly caseFileId: string;
  readonly reference: string;
  get<T>(service: Type<T>): T;
  /** Another case file of the same forum; `seats` are named edges. */
  aCaseFile(forum: ForumDefinition, seats: Seats): Promise<{ id: string; reference: string }>;
  seat(caseFileId: string, key: PersonKey, capacity: Capacity): Promise<void>;
}

export type Seats = Partial<Record<PersonKey, Capacity>>;

/** The usual table: a chair, a minute taker, a lead, and representatives of health, housing and police. */
export const USUAL_SEATS: Seats = {
  chair: 'CHAIR',
  minuteTaker: 'MINUTE_TAKER',
  socialWorker: 'LEAD_PROFESSIONAL',
  nurse: 'AGENCY_REPRESENTATIVE',
  housingOfficer: 'AGENCY_REPRESENTATIVE',
  constable: 'AGENCY_REPRESENTATIVE',
};

export async function aCaseWorld(modules: readonly Type<unknown>[], definitions: readonly ForumDefinition[] = shippedDefinitions): Promise<CaseWorld> {
  const entities = getMetadataArgsStorage().tables.flatMap(({ target }) => (typeof target === 'function' ? [target as Type<object>] : []));
  const world = await aWorld({ entities, definitions });
  const nest = await started(world, modules);
  const seat = (caseFileId: string, key: PersonKey, capacity: Capacity): Promise<void> => seatBehind(world, caseFileId, key, capacity);
  const aCaseFile = async (forum: ForumDefinition, seats: Seats): Promise<{ id: string; reference: string }> => {
    const made = await caseFileBehind(world, forum);
    for (const [key, capacity] of Object.entries(seats)) await seat(made.id, key as PersonKey, capacity);
    return made;
  };
  const [forum] = definitions;
  if (!forum) throw new Error('a case world needs a forum');
  const first = await aCaseFile(forum, USUAL_SEATS);
  const close = async (): Promise<void> => {
    await nest.close();
    await world.close();
  };
  return { ...world, caseFileId: first.id, reference: first.reference, get: (service) => nest.get(service, { strict: false }), aCaseFile, seat, close };
}

async function started(world: TestWorld, modules: readonly Type<unknown>[]): Promise<TestingModule> {
  @Global()
  @Module({
    providers: [
      { provide: Database, useValue: world.database },
      { provide: Records, useValue: world.records },
    ],
    exports: [Database, Records],
  })
  class WorldModule {}
  const settings = readSettings({ NODE_ENV: 'test', DATABASE_URL: world.urls.appUrl, CONCORD_CONTEXT_KEY: world.urls.contextKey, LOG_LEVEL: 'silent' });
  const nest = await Test.createTestingModule({ imports: [ConfigModule.with(settings, new Clock()), LoggingModule, WorldModule, AccessModule, ...modules] }).compile();
  return nest.init();
}

async function caseFileBehind(world: TestWorld, forum: ForumDefinition): Promise<{ id: string; reference: string }> {
  const [person, id] = [newId(), newId()];
  const reference = `T-${id.slice(-8)}`;
  const council = world.agency('council').id;
  const chair = testPerson('chair').id;
  await world.behind(
    `insert into concord.person (id, registering_agency_id, cluster_id, family_name, given_names, created_by, created_at) values ($1, $2, $1, 'Marsh', 'Wren', $3, now())`,
    [person, council, chair],
  );
  await world.behind(
    `insert into concord.case_file (id, reference, forum_code, forum_version, person_id, cluster_id, stage, created_by, created_by_agency_id, created_at, owner_practitioner_id, owner_agency_id, opened_at)
     values ($1, $2, $3, $4, $5, $5, 'OPEN', $6, $7, now(), $6, $7, now())`,
    [id, reference, forum.code, forum.version, person, chair, council],
  );
  return { id, reference };
}

async function seatBehind(world: TestWorld, caseFileId: string, key: PersonKey, capacity: Capacity): Promise<void> {
  const { id, agencyId, agencyFunction } = testPerson(key);
  await world.behind(
    `insert into concord.participation (id, case_file_id, agency_id, agency_function, practitioner_id, capacity, invited_by, created_at, valid_from)
     values ($1, $2, $3, $4, $5, $6, $5, now(), '2000-01-01')`,
    [newId(), caseFileId, agencyId, agencyFunction, id, capacity],
  );
}

/** What went wrong, for expectations about refusals. */
export const refusal = async (work: Promise<unknown>): Promise<{ name: string; field: string | undefined; message: string }> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error('nothing was refused');
  return { name: error.constructor.name, field: (error as { field?: string }).field, message: error.message };
};

/** The actor a day or more later: due dates and clocks look at `actor.at`. */
export const later = (days: number): Partial<Actor> => ({ at: new Date(Date.now() + days * 86_400_000) });
