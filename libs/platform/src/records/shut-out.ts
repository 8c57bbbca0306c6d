import { type Actor, type Facts, isTrue, notShutOut, type World } from '@concord/domain';
import type { Database } from '../database/database.js';

interface ShutOutFacts {
  readonly caseFile: readonly Facts[];
  readonly block: readonly Facts[];
  readonly caseRestriction: readonly Facts[];
}

/**
 * Which of these people step 0 of the decision shuts out of a case file. The facts come from behind row-level security,
 * since nobody reads another's blocks; the answer is the interpreter's, of the same rule that every read compiles.
 * It is for leaving people out of lists, notices and seats without a word: never tell the reason.
 */
export async function shutOutAmong(database: Database, actor: Actor, caseFileId: string, practitionerIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (practitionerIds.length === 0) return new Set();
  const [row] = await database.current().query<{ facts: ShutOutFacts }>('select sharing.shut_out_facts($1) as facts', [caseFileId]);
  const world: World = { caseFile: (row?.facts.caseFile ?? []).map(factsFromJson), block: (row?.facts.block ?? []).map(factsFromJson), caseRestriction: (row?.facts.caseRestriction ?? []).map(factsFromJson) };
  const rule = notShutOut();
  return new Set(practitionerIds.filter((practitionerId) => isTrue(rule, { ...actor, practitionerId }, { caseFileId }, world) !== true));
}

/** Rows that came as JSON, as the rules see them: names in camel case, instants as dates, no end as one far off. */
export const factsFromJson = (row: Facts): Facts => Object.fromEntries(Object.entries(row).map(([key, value]) => [inCode(key), INSTANT.test(key) ? instant(value) : value]));

const INSTANT = /_(?:at|from|until)$/;
const FOREVER = new Date(8.64e15);
const inCode = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const instant = (value: unknown): Date | null => (typeof value !== 'string' ? null : value === 'infinity' ? FOREVER : new Date(value));
