import { type Actor, type AgencyFunction, equalityKey, type Role, type Sector, uuidV7 } from '@concord/domain';
import type { Directory, DirectoryAgency, DirectoryPractitioner, DirectoryTeam } from '../database/directory.js';

/** Everybody's password in tests. */
export const TEST_PASSWORD = 'demo-password-1';
/** argon2id of TEST_PASSWORD at the lowest cost, made once: hashing thirty passwords for each test file takes seconds. */
export const TEST_PASSWORD_HASH = '$argon2id$v=19$m=8192,t=1,p=1$26ybMsix9jRaDz8b/7+jqw$0buXYp//rwkcYS0MvHA3dNuTOtAV6opyMLUwCJiciWI';

let counter = 0;
/** Ids in a fixed order, so that a failing test names the same people each time. */
const fixedId = (): string => uuidV7(1_700_000_000_000 + counter, Uint8Array.from({ length: 16 }, (_, index) => (counter * 7 + index * 13 + (index === 15 ? counter++ : 0)) % 251));

const agencyOf = (name: string, shortName: string, sector: Sector, functions: readonly AgencyFunction[], publicAuthority = true): DirectoryAgency => ({
  id: fixedId(),
  name,
  shortName,
  sector,
  publicAuthority,
  functions: functions.map((it) => ({ id: fixedId(), function: it, dutyContact: `${shortName} duty desk`, dutyNumber: '01632 960001', outOfHoursNumber: '01632 960002' })),
});

const agencies = {
  council: agencyOf('Fenwick Borough Council', 'Council', 'COUNCIL', ['ADULT_SOCIAL_CARE', 'CHILDRENS_SERVICES', 'EMERGENCY_DUTY', 'HOMELESSNESS', 'PARTNERSHIP_OFFICE']),
  health: agencyOf('Fenwick Mental Health Trust', 'Mental health trust', 'HEALTH', ['MENTAL_HEALTH']),
  housing: agencyOf('Larch Homes', 'Larch Homes', 'HOUSING', ['HOUSING'], false),
  police: agencyOf('Fenwickshire Police', 'Police', 'POLICE', ['POLICING']),
  probation: agencyOf('Fenwick Probation', 'Probation', 'PROBATION', ['PROBATION']),
  voluntary: agencyOf('Lantern Outreach', 'Lantern', 'VOLUNTARY', ['VOLUNTARY_SUPPORT'], false),
  fire: agencyOf('Fenwickshire Fire and Rescue', 'Fire', 'FIRE', ['FIRE_AND_RESCUE']),
  other: agencyOf('Far Shore Support', 'Far Shore', 'VOLUNTARY', ['VOLUNTARY_SUPPORT'], false),
} as const;
export type AgencyKey = keyof typeof agencies;

const teamOf = (agency: AgencyKey, agencyFunction: AgencyFunction, name: string): DirectoryTeam => ({ id: fixedId(), agencyId: agencies[agency].id, agencyFunction, name, dutyNumber: '01632 960003' });
const teams = {
  partnershipTeam: teamOf('council', 'ADULT_SOCIAL_CARE', 'Safeguarding partnership team'),
  emergencyDutyTeam: teamOf('council', 'EMERGENCY_DUTY', 'Emergency duty team'),
  streetTeam: teamOf('police', 'POLICING', 'Street triage'),
} as const;
export type TeamKey = keyof typeof teams;

interface Told {
  readonly roles?: readonly Role[];
  readonly isContactPoint?: boolean;
  readonly grade?: string;
  readonly teams?: readonly TeamKey[];
}

const personOf = (key: string, agency: AgencyKey, agencyFunction: AgencyFunction, name: string, jobTitle: string, told: Told = {}): DirectoryPractitioner => ({
  id: fixedId(),
  agencyId: agencies[agency].id,
  agencyFunction,
  name,
  jobTitle,
  ...(told.grade ? { grade: told.grade } : {}),
  roles: told.roles ?? ['PRACTITIONER'],
  isContactPoint: told.isContactPoint ?? false,
  trainingExpiresOn: '2030-01-01',
  email: `${key.toLowerCase()}@demo.concord.example`,
  passwordHash: TEST_PASSWORD_HASH,
  searchKey: equalityKey(name),
  teamIds: (told.teams ?? []).map((it) => teams[it].id),
});

const lead = { roles: ['PRACTITIONER', 'CONTACT_POINT', 'AUTHORISER'], isContactPoint: true } as const;
const people = {
  chair: personOf('chair', 'council', 'ADULT_SOCIAL_CARE', 'Miriam Osei', 'Safeguarding adults manager', { roles: ['PRACTITIONER', 'SAFEGUARDING_LEAD', 'AUTHORISER'], grade: 'MANAGER', teams: ['partnershipTeam'] }),
  minuteTaker: personOf('minuteTaker', 'council', 'ADULT_SOCIAL_CARE', 'Owen Tarrant', 'Minute taker'),
  coordinator: personOf('coordinator', 'council', 'ADULT_SOCIAL_CARE', 'Bea Lindqvist', 'MARM co-ordinator', { roles: ['PRACTITIONER', 'CO_ORDINATOR'], teams: ['partnershipTeam'] }),
  socialWorker: personOf('socialWorker', 'council', 'ADULT_SOCIAL_CARE', 'Siân Évans', 'Social worker'),
  dutyWorker: personOf('dutyWorker', 'council', 'EMERGENCY_DUTY', 'Femi Adeyemi', 'Emergency duty worker', { roles: ['PRACTITIONER', 'DUTY_WORKER'], teams: ['emergencyDutyTeam'] }),
  childrensWorker: personOf('childrensWorker', 'council', 'CHILDRENS_SERVICES', 'Kit Morrow', 'Children’s social worker', { roles: ['PRACTITIONER'], isContactPoint: false }),
  nurse: personOf('nurse', 'health', 'MENTAL_HEALTH', 'Dara Quill', 'Community mental health nurse'),
  healthLead: personOf('healthLead', 'health', 'MENTAL_HEALTH', 'Priya Raman', 'Named nurse for safeguarding', lead),
  housingOfficer: personOf('housingOfficer', 'housing', 'HOUSING', 'Joss Pendry', 'Tenancy officer'),
  housingLead: personOf('housingLead', 'housing', 'HOUSING', 'Hal Ferris', 'Head of housing support', lead),
  constable: personOf('constable', 'police', 'POLICING', 'Rowan Teague', 'Police constable', { teams: ['streetTeam'] }),
  policeLead: personOf('policeLead', 'police', 'POLICING', 'Imran Vance', 'Detective inspector', { ...lead, grade: 'INSPECTOR' }),
  probationOfficer: personOf('probationOfficer', 'probation', 'PROBATION', 'Lois Hartnoll', 'Probation practitioner'),
  outreachWorker: personOf('outreachWorker', 'voluntary', 'VOLUNTARY_SUPPORT', 'Moss Calder', 'Outreach worker'),
  voluntaryLead: personOf('voluntaryLead', 'voluntary', 'VOLUNTARY_SUPPORT', 'Ada Brook', 'Services manager', lead),
  fireOfficer: personOf('fireOfficer', 'fire', 'FIRE_AND_RESCUE', 'Nell Surridge', 'Safe and well officer'),
  stranger: personOf('stranger', 'other', 'VOLUNTARY_SUPPORT', 'Pat Nobody', 'Support worker'),
  privacyOfficer: personOf('privacyOfficer', 'health', 'MENTAL_HEALTH', 'Ines Tolland', 'Caldicott Guardian', { roles: ['PRIVACY_OFFICER'] }),
  administrator: personOf('administrator', 'council', 'PARTNERSHIP_OFFICE', 'Gwen Sable', 'Information governance manager', { roles: ['ADMINISTRATOR'] }),
  auditor: personOf('auditor', 'council', 'PARTNERSHIP_OFFICE', 'Uma Keane', 'Auditor', { roles: ['AUDITOR'] }),
} as const;
export type PersonKey = keyof typeof people;

export const testAgency = (key: AgencyKey): DirectoryAgency => agencies[key];
export const testTeam = (key: TeamKey): DirectoryTeam => teams[key];
export const testPerson = (key: PersonKey): DirectoryPractitioner => people[key];
/** A test person's sign-in e-mail address. */
export const testEmail = (key: PersonKey): string => people[key].email;

/** A small fictional partnership; the partnership team of the council convenes every forum given. */
export const testDirectory = (forumCodes: readonly string[]): Directory => ({
  agencies: Object.values(agencies),
  teams: Object.values(teams),
  practitioners: Object.values(people),
  convening: forumCodes.map((forumCode) => ({
    id: fixedId(),
    forumCode,
    agencyId: agencies.council.id,
    agencyFunction: 'ADULT_SOCIAL_CARE',
    teamId: teams.partnershipTeam.id,
  })),
});

/** The actor that a test person is inside a request. */
export function testActor(key: PersonKey, at: Date = new Date()): Actor {
  const person = people[key];
  const agency = Object.values(agencies).find((it) => it.id === person.agencyId);
  if (!agency) throw new Error(`${key} has no agency`);
  return {
    practitionerId: person.id,
    agencyId: person.agencyId,
    agencyFunction: person.agencyFunction,
    sector: agency.sector,
    roles: person.roles,
    teamIds: person.teamIds ?? [],
    isContactPoint: person.isContactPoint ?? false,
    standing: 'GOOD',
    assurance: 'PASSWORD',
    purpose: 'CARE_AND_SAFETY',
    sessionId: '00000000-0000-7000-8000-000000000000',
    at,
  };
}
