import { randomBytes } from 'node:crypto';
import { type AgencyFunction, type Role, type Sector, searchKeys, uuidV7 } from '@concord/domain';
import { hashPassword } from '@concord/platform';
import { asOwner, type TestDatabase } from './test-database.js';

/** Everybody's password in tests. */
export const PASSWORD = 'a long test password';

export interface TestAgency {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly functions: readonly AgencyFunction[];
}

export interface TestPractitioner {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly agency: keyof typeof agencies;
  readonly function: AgencyFunction;
  readonly roles: readonly Role[];
  readonly isContactPoint?: boolean;
}

const id = (): string => uuidV7(Date.now(), randomBytes(16));

/** A small fictional partnership. */
export const agencies = {
  council: {
    id: id(),
    name: 'Fenwick Borough Council',
    sector: 'COUNCIL',
    functions: ['ADULT_SOCIAL_CARE', 'HOUSING'],
  },
  trust: { id: id(), name: 'Fenwick Mental Health Trust', sector: 'HEALTH', functions: ['MENTAL_HEALTH'] },
  police: { id: id(), name: 'Fenwickshire Police', sector: 'POLICE', functions: ['POLICING'] },
} as const satisfies Record<string, TestAgency>;

const practitioner = (
  email: string,
  name: string,
  agency: keyof typeof agencies,
  fn: AgencyFunction,
  roles: Role[],
  isContactPoint = false,
): TestPractitioner => ({
  id: id(),
  email: `${email}@fenwick.example`,
  name,
  agency,
  function: fn,
  roles,
  isContactPoint,
});

export const people = {
  chair: practitioner(
    'chair',
    'Moira Testwell',
    'council',
    'ADULT_SOCIAL_CARE',
    ['PRACTITIONER', 'CO_ORDINATOR', 'CONTACT_POINT'],
    true,
  ),
  socialWorker: practitioner('social.worker', 'Siân Évans-Demo', 'council', 'ADULT_SOCIAL_CARE', ['PRACTITIONER']),
  nurse: practitioner('nurse', 'Idris Sample', 'trust', 'MENTAL_HEALTH', ['PRACTITIONER', 'CONTACT_POINT'], true),
  officer: practitioner('officer', 'Casey Example', 'police', 'POLICING', ['PRACTITIONER']),
  administrator: practitioner('administrator', 'Robin Mock', 'council', 'ADULT_SOCIAL_CARE', ['ADMINISTRATOR']),
} as const;

let hash: Promise<string> | undefined;
const cheapHash = (): Promise<string> => (hash ??= hashPassword(PASSWORD, CHEAPEST));

/** The cheapest work argon2 allows: tests check behaviour, not strength. */
export const CHEAPEST = { memoryCost: 8192, timeCost: 1, parallelism: 1 };

/** Writes the partnership into a fresh database. */
export async function seedPartnership(database: TestDatabase): Promise<void> {
  const passwordHash = await cheapHash();
  await asOwner(database, [
    ...Object.values(agencies).flatMap(agencyRows),
    ...Object.values(people).flatMap((it) => practitionerRows(it, passwordHash)),
    [
      `insert into demo_account (practitioner_id, email, position, who_they_are, what_to_try) values ($1, $2, 1, 'The chair', 'Look around')`,
      [people.chair.id, people.chair.email],
    ],
  ]);
}

type Statement = [sql: string, params: readonly unknown[]];

function agencyRows(agency: TestAgency): Statement[] {
  return [
    [
      'insert into agency (id, name, short_name, sector, public_authority) values ($1, $2, $2, $3, true)',
      [agency.id, agency.name, agency.sector],
    ],
    ...agency.functions.map((it): Statement => [
      `insert into agency_function (id, agency_id, function, duty_contact, duty_number) values ($1, $2, $3, 'Duty officer', '0909 879 0001')`,
      [id(), agency.id, it],
    ]),
  ];
}

function practitionerRows(it: TestPractitioner, passwordHash: string): Statement[] {
  return [
    [
      `insert into practitioner (id, agency_id, agency_function, name, job_title, roles, is_contact_point, training_expires_on, search_key)
       values ($1, $2, $3, $4, 'Test practitioner', $5, $6, '2099-12-31', $7)`,
      [
        it.id,
        agencies[it.agency].id,
        it.function,
        it.name,
        it.roles,
        it.isContactPoint ?? false,
        searchKeys(it.name).join(' '),
      ],
    ],
    [
      'insert into practitioner_credential (practitioner_id, email, password_hash) values ($1, $2, $3)',
      [it.id, it.email, passwordHash],
    ],
  ];
}
