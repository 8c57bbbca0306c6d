import type { CapacityFact, ConsentFact } from '../consent/consent-fold.js';
import type { AgencyFunction, Category, Sector } from '../words.js';
import type { ReleaseBasis, RiskTo } from './sharing-words.js';

/** An agency and one of its functions; ALL stands for the whole agency. */
export interface Recipient {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction | 'ALL';
}

/** The shape of an item: everything that decides about sharing, and none of its words. */
export interface ItemShape {
  readonly id: string;
  readonly ownerAgencyId: string;
  readonly ownerSector: Sector;
  readonly category: Category;
  readonly confidential: boolean;
  readonly riskTo: RiskTo;
  readonly statutoryBar: boolean;
  readonly withdrawnAt: Date | null;
  readonly aboutChildAtRisk: boolean;
  /** The owner's standing choice: agencies that join later get it as the forum's table says. */
  readonly sharesByDefault: boolean;
}

/** The owner's choice that a recipient should have an item. */
export interface Choice extends Recipient {
  readonly id: string;
  readonly itemId: string;
  readonly basis: ReleaseBasis;
  readonly basisId: string | null;
  readonly lawfulBasis: Readonly<Record<string, unknown>>;
  readonly validUntil: Date | null;
  readonly endedAt: Date | null;
}

/** A release that is not closed. */
export interface OpenRelease extends Recipient {
  readonly id: string;
  readonly itemId: string;
  readonly basis: ReleaseBasis;
  readonly basisId: string | null;
  readonly validUntil: Date | null;
}

/** An agency and function at the table, and since when. */
export interface TableSeat extends Recipient {
  readonly sector: Sector;
  readonly since: Date;
}

/** Everything about one case file that decides who gets what. It comes from the database in one statement. */
export interface SharingState {
  readonly items: readonly ItemShape[];
  readonly choices: readonly Choice[];
  readonly releases: readonly OpenRelease[];
  readonly seats: readonly TableSeat[];
  /** Agencies with children's services: what is said about a child at risk goes there at once. */
  readonly childrensServices: readonly string[];
  /** The sector of every agency named above. */
  readonly sectors: Readonly<Record<string, Sector>>;
  readonly consent: readonly ConsentFact[];
  readonly assessments: readonly CapacityFact[];
  /** The day the person was born, where it is known: what a parent agreed ends at 18. */
  readonly bornOn?: string | null;
}
