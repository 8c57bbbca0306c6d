import type { AccommodationStatus, AddressKind, AddressSafety, CommunicationNeed, Ethnicity, Relationship } from '@concord/domain';
import type { DemoPerson } from '../demo-directory.js';

/** Somebody discussed, or close to somebody discussed. */
export interface ToldPerson {
  readonly given: string;
  readonly family: string;
  readonly bornOn: string;
  readonly sex: 'FEMALE' | 'MALE';
  /** Who wrote down the record. */
  readonly by: DemoPerson;
  readonly knownAs?: string;
  readonly alias?: string;
  readonly ethnicity?: Ethnicity;
  readonly address?: { readonly line: string; readonly postcode: string; readonly kind: AddressKind; readonly safety: AddressSafety };
  readonly lives?: AccommodationStatus;
  readonly needs?: readonly CommunicationNeed[];
  readonly needsNote?: string;
  /** Last three digits of a number of the range that is kept for fiction. */
  readonly phone?: string;
}

const home = (line: string, postcode: string, safety: AddressSafety = 'OPEN'): NonNullable<ToldPerson['address']> => ({ line, postcode, kind: 'HOME', safety });
const nowhere: NonNullable<ToldPerson['address']> = { line: 'No fixed abode, Wexcombe', postcode: 'ZZ99 3VZ', kind: 'NO_FIXED_ABODE', safety: 'OPEN' };

const told = {
  // those whose stories are told at length
  alan: { given: 'Alan', family: 'Thackeray', bornOn: '1968-02-11', sex: 'MALE', by: 'housingOfficer', ethnicity: 'A', lives: 'MA05', address: home('14 Quay Terrace, Wexcombe', 'ZZ1 4QT'), needs: ['EXTRA_TIME', 'DO_NOT_LEAVE_MESSAGE'], needsNote: 'Reads well. Hates being rung; answers a card through the door, then a knock at the agreed time.', phone: '201' },
  maureen: { given: 'Maureen', family: 'Oakes', bornOn: '1955-09-30', sex: 'FEMALE', by: 'nurse', ethnicity: 'A', lives: 'MA04', address: home('3 Fuller Court, Wexcombe', 'ZZ1 7FC', 'RESTRICTED'), needs: ['HEARING_LOOP', 'LARGE_PRINT'], phone: '202' },
  craig: { given: 'Craig', family: 'Denholm', bornOn: '1989-06-17', sex: 'MALE', by: 'probationOfficer', ethnicity: 'A', lives: 'CJ02', address: { line: 'HMP Stonemoor', postcode: 'ZZ5 1HM', kind: 'PRISON', safety: 'OPEN' } },
  leonard: { given: 'Leonard', family: 'Voss', bornOn: '1982-04-03', sex: 'MALE', by: 'careCoordinator', ethnicity: 'D', lives: 'HS04', address: { line: 'Heron Ward, Vale Hospital', postcode: 'ZZ3 2HW', kind: 'HOSPITAL', safety: 'OPEN' }, needs: ['EXTRA_TIME'] },
  tanya: { given: 'Tanya', family: 'Brookes', bornOn: '1992-05-22', sex: 'FEMALE', by: 'outreachWorker', knownAs: 'Taz', alias: 'Tanya Lowe', ethnicity: 'A', lives: 'HM01', address: nowhere, needs: ['TRAUMA_PROMPTS', 'SUPPORTER_PRESENT'], needsNote: 'Will not sit with her back to a door. Meets outdoors or in the café by the bus station.', phone: '205' },
  // those whose cases stand at other stages
  dennis: { given: 'Dennis', family: 'Farrow', bornOn: '1960-01-19', sex: 'MALE', by: 'paramedic', ethnicity: 'A', lives: 'MA06', address: home('Flat 2, 88 Harbour Road, Wexcombe', 'ZZ1 2HR'), phone: '206' },
  patricia: { given: 'Patricia', family: 'Lund', bornOn: '1971-11-08', sex: 'FEMALE', by: 'socialWorker', ethnicity: 'A', lives: 'MA01', address: home('27 Mill Rise, Wexcombe', 'ZZ2 3MR'), phone: '207' },
  samuel: { given: 'Samuel', family: 'Achterberg', bornOn: '1998-07-25', sex: 'MALE', by: 'crisisNurse', knownAs: 'Sam', ethnicity: 'C', lives: 'MA02', address: home('9 Tanner Street, Wexcombe', 'ZZ2 1TS'), needs: ['DO_NOT_PHONE'], phone: '208' },
  ivy: { given: 'Ivy', family: 'Penhallow', bornOn: '1943-03-14', sex: 'FEMALE', by: 'housingOfficer', ethnicity: 'A', lives: 'SH01', address: home('Flat 11, Ropewalk House, Wexcombe', 'ZZ1 9RW'), needs: ['LIPREADING'] },
  robert: { given: 'Robert', family: 'Quayle', bornOn: '1975-12-02', sex: 'MALE', by: 'constable', knownAs: 'Bob', ethnicity: 'A', lives: 'MA05', address: home('41 Gannet Way, Wexcombe', 'ZZ2 6GW', 'RESTRICTED'), phone: '210' },
  yasmin: { given: 'Yasmin', family: 'Tariq', bornOn: '2001-10-10', sex: 'FEMALE', by: 'childrensWorker', ethnicity: 'J', lives: 'HM05', address: { line: 'Room 6, Cooper House, Wexcombe', postcode: 'ZZ1 3CH', kind: 'TEMPORARY', safety: 'RESTRICTED' }, needs: ['DO_NOT_POST'] },
  kenneth: { given: 'Kenneth', family: 'Ashdown', bornOn: '1951-08-27', sex: 'MALE', by: 'fireOfficer', ethnicity: 'A', lives: 'MA01', address: home('2 Signal Cottages, Wexcombe', 'ZZ4 5SC') },
  bernadette: { given: 'Bernadette', family: 'Coyle', bornOn: '1966-05-05', sex: 'FEMALE', by: 'drugWorker', ethnicity: 'B', lives: 'MA05', address: home('17 Spindle Close, Wexcombe', 'ZZ2 8SC'), phone: '213' },
  desmond: { given: 'Desmond', family: 'Clarke', bornOn: '1957-02-23', sex: 'MALE', by: 'communityLead', ethnicity: 'M', lives: 'MA04', address: home('5 Fuller Court, Wexcombe', 'ZZ1 7FC') },
  gillian: { given: 'Gillian', family: 'Mottram', bornOn: '1979-09-12', sex: 'FEMALE', by: 'housingLead', ethnicity: 'A', lives: 'MA06', address: home('60 Coal Staithe Lane, Wexcombe', 'ZZ4 1CL') },
  piotr: { given: 'Piotr', family: 'Zielony', bornOn: '1985-01-31', sex: 'MALE', by: 'outreachWorker', ethnicity: 'C', lives: 'HM01', address: nowhere, needs: ['INTERPRETER'], needsNote: 'Polish. Understands more than he speaks; use an interpreter for anything that matters.' },
  edwin: { given: 'Edwin', family: 'Marlowe', bornOn: '1949-06-06', sex: 'MALE', by: 'paramedic', ethnicity: 'A', lives: 'MA01', address: home('The Lock House, Wexcombe', 'ZZ4 2LH') },
  chantelle: { given: 'Chantelle', family: 'Okafor', bornOn: '1996-03-29', sex: 'FEMALE', by: 'homelessness', ethnicity: 'E', lives: 'HM04', address: { line: 'Care of a friend, Wexcombe', postcode: 'ZZ99 3WZ', kind: 'FAMILY_OR_FRIENDS', safety: 'RESTRICTED' } },
  gordon: { given: 'Gordon', family: 'Pryce', bornOn: '1963-10-18', sex: 'MALE', by: 'fireOfficer', ethnicity: 'A', lives: 'MA05', address: home('22 Quay Terrace, Wexcombe', 'ZZ1 4QT') },
  winston: { given: 'Winston', family: 'Baptiste-Hale', bornOn: '1959-04-15', sex: 'MALE', by: 'fireOfficer', ethnicity: 'M', lives: 'MA05', address: home('8 Anchor Mews, Wexcombe', 'ZZ1 5AM') },
  // family, neighbours and people at risk from somebody
  jean: { given: 'Jean', family: 'Rowntree', bornOn: '1964-08-20', sex: 'FEMALE', by: 'socialWorker', ethnicity: 'A', phone: '221' },
  mrsDoyle: { given: 'Eileen', family: 'Doyle', bornOn: '1946-12-12', sex: 'FEMALE', by: 'housingOfficer', address: home('12 Quay Terrace, Wexcombe', 'ZZ1 4QT') },
  lee: { given: 'Lee', family: 'Strickland', bornOn: '1994-02-02', sex: 'MALE', by: 'constable', address: home('Flat 9, Fuller Court, Wexcombe', 'ZZ1 7FC', 'RESTRICTED') },
  hannah: { given: 'Hannah', family: 'Wray', bornOn: '1991-09-09', sex: 'FEMALE', by: 'seniorProbation', address: { line: 'Held by the victim contact scheme', postcode: 'ZZ99 3WZ', kind: 'OTHER', safety: 'PROTECTED' } },
  isla: { given: 'Isla', family: 'Wray', bornOn: '2018-05-01', sex: 'FEMALE', by: 'childrensWorker', address: { line: 'With her mother', postcode: 'ZZ99 3WZ', kind: 'OTHER', safety: 'PROTECTED' } },
  marie: { given: 'Marie', family: 'Denholm', bornOn: '1962-07-07', sex: 'FEMALE', by: 'probationOfficer', address: home('31 Tallow Hill, Wexcombe', 'ZZ2 4TH') },
  dorothy: { given: 'Dorothy', family: 'Voss', bornOn: '1956-03-03', sex: 'FEMALE', by: 'careCoordinator', address: home('19 Dyer Close, Wexcombe', 'ZZ3 6DC', 'RESTRICTED') },
  darren: { given: 'Darren', family: 'Skelhorn', bornOn: '1986-11-11', sex: 'MALE', by: 'idva' },
  karen: { given: 'Karen', family: 'Brookes', bornOn: '1970-04-24', sex: 'FEMALE', by: 'outreachWorker', phone: '229' },
  joyce: { given: 'Joyce', family: 'Farrow', bornOn: '1939-01-09', sex: 'FEMALE', by: 'paramedic' },
  peter: { given: 'Peter', family: 'Lund', bornOn: '1969-02-14', sex: 'MALE', by: 'socialWorker', address: home('27 Mill Rise, Wexcombe', 'ZZ2 3MR') },
  amir: { given: 'Amir', family: 'Tariq', bornOn: '2024-06-30', sex: 'MALE', by: 'childrensWorker', address: { line: 'Room 6, Cooper House, Wexcombe', postcode: 'ZZ1 3CH', kind: 'TEMPORARY', safety: 'RESTRICTED' } },
  // registered by one agency, before no forum today
  arthur: { given: 'Arthur', family: 'Benbow', bornOn: '1947-05-16', sex: 'MALE', by: 'housingOfficer', address: home('4 Ropewalk House, Wexcombe', 'ZZ1 9RW') },
  sheila: { given: 'Sheila', family: 'Cartwright', bornOn: '1953-07-21', sex: 'FEMALE', by: 'nurse', address: home('66 Mill Rise, Wexcombe', 'ZZ2 3MR') },
  tyrone: { given: 'Tyrone', family: 'Pascall', bornOn: '1999-01-04', sex: 'MALE', by: 'constable', address: home('13 Gannet Way, Wexcombe', 'ZZ2 6GW') },
  agnieszka: { given: 'Agnieszka', family: 'Wrona', bornOn: '1983-12-19', sex: 'FEMALE', by: 'homelessness', needs: ['INTERPRETER'] },
  malcolm: { given: 'Malcolm', family: 'Treadgold', bornOn: '1958-10-03', sex: 'MALE', by: 'fireOfficer', address: home('1 Signal Cottages, Wexcombe', 'ZZ4 5SC') },
  faith: { given: 'Faith', family: 'Nwosu', bornOn: '1994-08-08', sex: 'FEMALE', by: 'idva', address: { line: 'Refuge', postcode: 'ZZ99 3WZ', kind: 'REFUGE', safety: 'PROTECTED' }, lives: 'CH02' },
  colin: { given: 'Colin', family: 'Hebble', bornOn: '1968-03-27', sex: 'MALE', by: 'drugWorker', lives: 'HM03', address: { line: 'St Brannock night shelter, Wexcombe', postcode: 'ZZ1 1NS', kind: 'HOSTEL', safety: 'OPEN' } },
  sandra: { given: 'Sandra', family: 'Ellery', bornOn: '1961-06-28', sex: 'FEMALE', by: 'socialWorker', address: home('35 Coal Staithe Lane, Wexcombe', 'ZZ4 1CL') },
  rhys: { given: 'Rhys', family: 'Gethin', bornOn: '2003-09-01', sex: 'MALE', by: 'crisisNurse', address: home('7 Dyer Close, Wexcombe', 'ZZ3 6DC') },
  olive: { given: 'Olive', family: 'Sankey', bornOn: '1938-11-30', sex: 'FEMALE', by: 'nurse', lives: 'CH03', address: { line: 'The Larches, Wexcombe', postcode: 'ZZ4 7TL', kind: 'CARE_HOME', safety: 'OPEN' } },
  hassan: { given: 'Hassan', family: 'Aziz', bornOn: '1990-05-13', sex: 'MALE', by: 'outreachWorker', lives: 'HM01', address: nowhere, needs: ['INTERPRETER'] },
  lorraine: { given: 'Lorraine', family: 'Fitch', bornOn: '1974-02-17', sex: 'FEMALE', by: 'probationOfficer', address: home('52 Tallow Hill, Wexcombe', 'ZZ2 4TH') },
  nigel: { given: 'Nigel', family: 'Stannard', bornOn: '1956-01-22', sex: 'MALE', by: 'paramedic', address: home('30 Harbour Road, Wexcombe', 'ZZ1 2HR') },
  precious: { given: 'Precious', family: 'Dube', bornOn: '1987-04-11', sex: 'FEMALE', by: 'childrensWorker', address: home('90 Spindle Close, Wexcombe', 'ZZ2 8SC') },
  terry: { given: 'Terence', family: 'Yardley', bornOn: '1965-09-19', sex: 'MALE', by: 'housingOfficer', knownAs: 'Terry', address: home('16 Anchor Mews, Wexcombe', 'ZZ1 5AM') },
  monica: { given: 'Monica', family: 'Iredale', bornOn: '1950-10-26', sex: 'FEMALE', by: 'communityLead', address: home('8 Mill Rise, Wexcombe', 'ZZ2 3MR') },
  jake: { given: 'Jake', family: 'Ormerod', bornOn: '2004-12-05', sex: 'MALE', by: 'constable' },
  vera: { given: 'Vera', family: 'Tindall', bornOn: '1941-07-02', sex: 'FEMALE', by: 'fireOfficer', address: home('5 Ropewalk House, Wexcombe', 'ZZ1 9RW') },
  graham: { given: 'Graham', family: 'Nutley', bornOn: '1972-03-08', sex: 'MALE', by: 'seniorProbation', lives: 'CJ01', address: { line: 'Millbank approved premises, Wexcombe', postcode: 'ZZ5 3MB', kind: 'APPROVED_PREMISES', safety: 'RESTRICTED' } },
  carys: { given: 'Carys', family: 'Bevan', bornOn: '1997-05-31', sex: 'FEMALE', by: 'careCoordinator', address: home('23 Dyer Close, Wexcombe', 'ZZ3 6DC') },
  stanley: { given: 'Stanley', family: 'Wickes', bornOn: '1945-08-14', sex: 'MALE', by: 'councilContact', address: home('77 Harbour Road, Wexcombe', 'ZZ1 2HR') },
  denise: { given: 'Denise', family: 'Hollis', bornOn: '1969-11-27', sex: 'FEMALE', by: 'lanternLead', lives: 'HM04' },
  omar: { given: 'Omar', family: 'Farouk', bornOn: '1978-06-09', sex: 'MALE', by: 'mentalHealthLead', address: home('44 Tanner Street, Wexcombe', 'ZZ2 1TS') },
  beryl: { given: 'Beryl', family: 'Catchpole', bornOn: '1948-02-06', sex: 'FEMALE', by: 'councilContact', address: home('The Old Forge, Wexcombe', 'ZZ4 4OF') },
  luke: { given: 'Luke', family: 'Sorrell', bornOn: '2000-10-29', sex: 'MALE', by: 'drugWorker', lives: 'HM04' },
  rosemary: { given: 'Rosemary', family: 'Keld', bornOn: '1960-04-01', sex: 'FEMALE', by: 'socialWorker', address: home('10 Coal Staithe Lane, Wexcombe', 'ZZ4 1CL') },
  muriel: { given: 'Muriel', family: 'Stope', bornOn: '1952-12-24', sex: 'FEMALE', by: 'nurse', address: home('29 Spindle Close, Wexcombe', 'ZZ2 8SC') },
  victor: { given: 'Victor', family: 'Amblin', bornOn: '1954-09-24', sex: 'MALE', by: 'fireLead', address: home('2 Anchor Mews, Wexcombe', 'ZZ1 5AM') },
} as const satisfies Record<string, ToldPerson>;

export type PersonKey = keyof typeof told;
/** Sixty people of Wexcombe. None of them exists. */
export const people: Readonly<Record<PersonKey, ToldPerson>> = told;

/** Who is what to whom: the second is this to the first. */
export const links: readonly (readonly [PersonKey, Relationship, PersonKey])[] = [
  ['alan', 'SIBLING', 'jean'],
  ['alan', 'NEIGHBOUR', 'mrsDoyle'],
  ['maureen', 'NEIGHBOUR', 'lee'],
  ['craig', 'EX_PARTNER', 'hannah'],
  ['craig', 'PARENT', 'marie'],
  ['leonard', 'PARENT', 'dorothy'],
  ['tanya', 'EX_PARTNER', 'darren'],
  ['tanya', 'PARENT', 'karen'],
  ['dennis', 'PARENT', 'joyce'],
  ['patricia', 'PARTNER', 'peter'],
  ['yasmin', 'CHILD', 'amir'],
];
