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
  const world: World = { caseFile: row?.facts.caseFile ?? [], block: (row?.facts.block ?? []).map(withDates), caseRestriction: (row?.facts.caseRestriction ?? []).map(withDates) };
  const rule = notShutOut();
  return new Set(practitionerIds.filter((practitionerId) => isTrue(rule, { ...actor, practitionerId }, { caseFileId }, world) !== true));
}

/** Facts that came as JSON: instants become instants, and no end becomes one far off. */
export const withDates = (facts: Facts): Facts => ({ ...facts, validFrom: instant(facts['validFrom']), validUntil: instant(facts['validUntil']) });

const FOREVER = new Date(8.64e15);
const instant = (value: unknown): Date => (typeof value === 'string' ? new Date(value) : FOREVER);
