import { type AgencyFunction, type ForumDefinition, type Role, searchKeys, type Sector } from '@concord/domain';
import pg from 'pg';
import { asDataOwner } from './owner-url.js';

export interface DirectoryAgency {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly sector: Sector;
  readonly publicAuthority: boolean;
  readonly functions: readonly { id: string; function: AgencyFunction; dutyContact: string; dutyNumber: string; outOfHoursNumber?: string }[];
}

export interface DirectoryTeam {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
  readonly name: string;
  readonly dutyNumber: string;
}

export interface DirectoryPractitioner {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
  readonly name: string;
  readonly jobTitle: string;
  readonly grade?: string;
  readonly phone?: string;
  readonly roles: readonly Role[];
  readonly isContactPoint?: boolean;
  /** ISO day; absent when nothing is known, which reads as lapsed. */
  readonly trainingExpiresOn?: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly searchKey: string;
  readonly teamIds?: readonly string[];
  /** Present for accounts that the demo's sign-in page lists. */
  readonly demo?: { readonly whoTheyAre: string; readonly whatToTry: string };
}

/** The people and organisations of a partnership, as its administrator sets them up. */
export interface Directory {
  readonly agencies: readonly DirectoryAgency[];
  readonly teams: readonly DirectoryTeam[];
  readonly practitioners: readonly DirectoryPractitioner[];
  /** Which team gets the referrals of each forum. */
  readonly convening: readonly { id: string; forumCode: string; agencyId: string; agencyFunction: AgencyFunction; teamId: string }[];
}

type Insert = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>;

/** Installs a directory into an empty one, as the owner of the tables: no login of the application may write it. */
export async function installDirectory(ownerUrl: string, directory: Directory): Promise<void> {
  await inOneTransaction(ownerUrl, async (insert) => {
    for (const agency of directory.agencies) await installAgency(insert, agency);
    for (const team of directory.teams) {
      await insert('team', { id: team.id, agency_id: team.agencyId, agency_function: team.agencyFunction, name: team.name, duty_number: team.dutyNumber });
    }
    let position = 0;
    for (const practitioner of directory.practitioners) await installPractitioner(insert, practitioner, position++);
    for (const it of directory.convening) {
      await insert('forum_convening', { id: it.id, forum_code: it.forumCode, agency_id: it.agencyId, agency_function: it.agencyFunction, team_id: it.teamId });
    }
  });
}

async function installAgency(insert: Insert, agency: DirectoryAgency): Promise<void> {
  const { id, name, shortName, sector, publicAuthority } = agency;
  await insert('agency', { id, name, short_name: shortName, sector, public_authority: publicAuthority });
  for (const it of agency.functions) {
    await insert('agency_function', {
      id: it.id,
      agency_id: id,
      function: it.function,
      duty_contact: it.dutyContact,
      duty_number: it.dutyNumber,
      out_of_hours_number: it.outOfHoursNumber ?? null,
    });
  }
}

async function installPractitioner(insert: Insert, it: DirectoryPractitioner, position: number): Promise<void> {
  await insert('practitioner', {
    id: it.id,
    agency_id: it.agencyId,
    agency_function: it.agencyFunction,
    name: it.name,
    job_title: it.jobTitle,
    grade: it.grade ?? null,
    phone: it.phone ?? null,
    roles: it.roles,
    is_contact_point: it.isContactPoint ?? false,
    training_expires_on: it.trainingExpiresOn ?? null,
    search_key: searchKeys(it.name).join(' '), // word by word, so that a surname finds them too
  });
  await insert('practitioner_credential', { practitioner_id: it.id, email: it.email.toLowerCase(), password_hash: it.passwordHash });
  for (const [index, teamId] of (it.teamIds ?? []).entries()) {
    await insert('team_member', { id: memberId(it.id, index), team_id: teamId, practitioner_id: it.id });
  }
  await listAccount(insert, it, position);
}

async function listAccount(insert: Insert, { id, email, demo }: DirectoryPractitioner, position: number): Promise<void> {
  if (demo) await insert('demo_account', { practitioner_id: id, email, position, who_they_are: demo.whoTheyAre, what_to_try: demo.whatToTry });
}

/** A membership's id follows from the practitioner's, so that a seed makes the same ones each time. */
const memberId = (practitionerId: string, index: number): string => practitionerId.slice(0, -2) + (0xf0 + index).toString(16);

/** Adds the versions of forum definitions that the database does not have yet. A version, once there, never changes. */
export async function installForums(ownerUrl: string, definitions: readonly ForumDefinition[], idOf: () => string): Promise<void> {
  const client = new pg.Client({ connectionString: asDataOwner(ownerUrl) });
  await client.connect();
  try {
    for (const it of definitions) {
      await client.query(
        `insert into forum_definition (id, code, definition_version, valid_from, title, definition) values ($1, $2, $3, $4, $5, $6)
         on conflict (code, definition_version) do nothing`,
        [idOf(), it.code, it.version, it.validFrom, it.title, JSON.stringify(it)],
      );
    }
  } finally {
    await client.end();
  }
}

/** Whether the partnership's directory is still empty. */
export async function isEmptyDirectory(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: asDataOwner(ownerUrl) });
  await client.connect();
  try {
    return (await client.query('select 1 from agency limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

/** Lists accounts on the sign-in page of a demonstration. Done last, so that it also says that the demonstration is complete. */
export async function listDemoAccounts(ownerUrl: string, practitioners: readonly DirectoryPractitioner[]): Promise<void> {
  await inOneTransaction(ownerUrl, async (insert) => {
    let position = 0;
    for (const it of practitioners) if (it.demo) await listAccount(insert, it, position++);
  });
}

/** How far a demonstration has come whose people include this one; OTHER when the directory is somebody else's. */
export async function demoState(ownerUrl: string, practitionerId: string): Promise<'EMPTY' | 'HALF' | 'COMPLETE' | 'OTHER'> {
  const client = new pg.Client({ connectionString: asDataOwner(ownerUrl) });
  await client.connect();
  try {
    const { rows } = await client.query<{ any: boolean; known: boolean; listed: boolean }>(
      `select exists (select from agency) as any, exists (select from practitioner where id = $1) as known, exists (select from demo_account) as listed`,
      [practitionerId],
    );
    const [{ any, known, listed } = { any: false, known: false, listed: false }] = rows;
    if (!any) return 'EMPTY';
    if (!known) return 'OTHER';
    return listed ? 'COMPLETE' : 'HALF';
  } finally {
    await client.end();
  }
}

async function inOneTransaction(ownerUrl: string, work: (insert: Insert) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: asDataOwner(ownerUrl) });
  await client.connect();
  try {
    await client.query('begin');
    await work(async (table, row) => {
      const columns = Object.keys(row);
      const places = columns.map((_, index) => `$${index + 1}`);
      await client.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(row));
    });
    await client.query('commit');
  } finally {
    await client.end();
  }
}
