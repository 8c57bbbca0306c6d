import { type AgencyKey, type PersonKey, testPerson } from '@concord/platform/testing';
import type { Ground } from './ground.js';
import type { Random } from './random.js';
import type { Change, StoredRow } from './rows.js';

/** One thing that may differ between two worlds without the reader's having a right to notice. */
export interface Difference {
  readonly what: string;
  readonly changes: readonly Change[];
}

export interface Chance {
  readonly ground: Ground;
  readonly random: Random;
  /** Who reads. Never keeps the record or leads the case: those may see all that enters the record. */
  readonly reader: PersonKey;
}

export type Maker = (chance: Chance) => Difference | undefined;

export const add = (table: string, row: StoredRow): Change => ({ does: 'add', table, row });
export const remove = (table: string, row: StoredRow): Change => ({ does: 'remove', table, row });
export const rowsOf = ({ ground }: Chance, table: string): readonly StoredRow[] => ground.near.get(table) ?? [];
export const words = (random: Random): string => `zzhidden${random.below(1e9).toString(36)}`;

/** A row of the near world as a pattern, or nothing where there is none. */
export const aPattern = (chance: Chance, table: string, that: (row: StoredRow) => boolean = () => true): StoredRow | undefined => {
  const fitting = rowsOf(chance, table).filter(that);
  return fitting.length === 0 ? undefined : chance.random.pick(fitting);
};

export const SEATED: readonly AgencyKey[] = ['council', 'health', 'housing', 'police', 'probation', 'voluntary', 'fire'];
/** Some agency at the table that is not the reader's, and one of its people. */
export function another({ random, reader }: Chance, not: readonly string[] = []): { agencyId: string; agencyFunction: string; practitionerId: string } {
  const theirs = EVERY_PERSON.filter((it) => testPerson(it).agencyId !== testPerson(reader).agencyId && !not.includes(testPerson(it).agencyId));
  const person = testPerson(random.pick(theirs));
  return { agencyId: person.agencyId, agencyFunction: person.agencyFunction, practitionerId: person.id };
}
const EVERY_PERSON: readonly PersonKey[] = ['chair', 'socialWorker', 'nurse', 'healthLead', 'housingOfficer', 'housingLead', 'constable', 'policeLead', 'probationOfficer', 'outreachWorker', 'voluntaryLead', 'fireOfficer'];

/** The columns that every row about an item has. */
export const ofItem = (item: StoredRow): StoredRow => ({ item_id: item['id'], case_file_id: item['case_file_id'], owner_agency_id: item['owner_agency_id'] });
