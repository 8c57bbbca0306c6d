import type { Sch1Code } from '../forums/legal-basis.js';
import type { Category, Sector } from '../words.js';
import type { BasisContext } from './basis-context.js';

/** Health, sex life and drug use: special category data by themselves. */
const HEALTH: readonly Category[] = ['HEALTH_PHYSICAL', 'HEALTH_MENTAL', 'SUBSTANCE_USE', 'SEXUAL_REPRODUCTIVE_HEALTH'];
export const isHealthInformation = (category: Category): boolean => HEALTH.includes(category);
export const isOffenceInformation = (category: Category): boolean => category === 'OFFENDING' || category === 'POLICE_INTELLIGENCE';

/** Competent authorities; Part 3 binds nobody else at the table (governance 0.1 point 5). */
export const lawEnforcementSectors: readonly Sector[] = ['POLICE', 'PROBATION', 'PRISON'];

/** Schedule 1 Part 2: the conditions of substantial public interest. */
export const part2Conditions: readonly Sch1Code[] = ['S1_6', 'S1_10', 'S1_17', 'S1_18', 'S1_19', 'S1_23', 'S1_24'];
/** What to look at when somebody with capacity says no (governance 1.2). */
export const alternativesToParagraph18: readonly Sch1Code[] = ['S1_6', 'S1_10', 'S1_2'];

export const isRefused = ({ consent }: Pick<BasisContext, 'consent'>): boolean => consent === 'REFUSED' || consent === 'WITHDRAWN' || consent === 'CONDITION';
export const lacksCapacity = ({ capacity }: Pick<BasisContext, 'capacity'>): boolean => capacity === 'LACKS_CAPACITY' || capacity === 'REASONABLE_BELIEF_LACKS';
