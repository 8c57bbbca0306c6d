import { type Facts, itemDecision, type RelationName, relations, relationsOf, type World } from '@concord/domain';
import { Database } from '@concord/platform';
import { Injectable } from '@nestjs/common';

/** An item's shape in the past, without a word of it. */
export interface PastItem {
  readonly id: string;
  readonly category: string;
  readonly ownerAgencyId: string;
  readonly authorId: string;
  readonly createdAt: Date;
  readonly withdrawnAt: Date | null;
  readonly statutoryBar: boolean;
  readonly classification: string;
}

/** One showing of one item, as the audit tells it. */
export interface Showing {
  readonly item: string;
  readonly practitioner: string;
  readonly at: Date;
  readonly acted: { readonly function?: string; readonly session?: string; readonly purpose?: string; readonly standing?: string; readonly assurance?: string };
  readonly snapshot: string | null;
  readonly rules: string | null;
}

export interface PastDirectory {
  readonly people: readonly Facts[];
  readonly teams: readonly Facts[];
}

const RELATIONS = [...relationsOf(itemDecision)];
/** Beside what rules name: which transaction opened and closed, and by which version of the policy. */
const FOR_REPLAY = ['openedXid', 'closedXid', 'policyVersion', 'closedReason'];

/** Everything that a replay reads, through doors that ask whose question it is. */
@Injectable()
export class PastFacts {
  constructor(private readonly database: Database) {}

  /** Every fact of the case file that the decision about an item asks for. */
  async worldOf(questionId: string): Promise<World> {
    const entries: [RelationName, Facts[]][] = [];
    for (const name of RELATIONS) entries.push([name, await this.factsOf(questionId, name)]);
    return Object.fromEntries(entries);
  }

  itemsOf(questionId: string): Promise<PastItem[]> {
    return this.database.current().query<PastItem>('select * from sharing.past_items($1)', [questionId]);
  }

  async directoryOf(questionId: string): Promise<PastDirectory> {
    const [row] = await this.database.current().query<{ told: Record<'people' | 'teams', Record<string, unknown>[]> | null }>('select sharing.past_people($1) as told', [questionId]);
    return { people: (row?.told?.people ?? []).map(revived), teams: (row?.told?.teams ?? []).map(revived) };
  }

  /** Showings of these items up to the instant asked about, oldest first. None is older than the oldest item. */
  shown(questionId: string, items: readonly PastItem[]): Promise<Showing[]> {
    const since = items[0]?.createdAt;
    if (!since) return Promise.resolve([]);
    return this.database.current().query<Showing>('select * from audit.past_shown($1, $2, $3)', [questionId, items.map((it) => it.id), since]);
  }

  private async factsOf(questionId: string, name: RelationName): Promise<Facts[]> {
    const columns = [...relations[name], ...(name === 'release' ? FOR_REPLAY : [])].map(inSql);
    const [row] = await this.database.current().query<{ facts: Record<string, unknown>[] }>('select sharing.past_facts($1, $2, $3) as facts', [questionId, inSql(name), columns]);
    return (row?.facts ?? []).map(revived);
  }
}

const inSql = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inCode = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const isInstant = (name: string): boolean => /(?:From|Until|At)$/.test(name);

const revived = (row: Record<string, unknown>): Facts =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [inCode(key), isInstant(inCode(key)) && typeof value === 'string' ? instantOf(value) : value]));

/** PostgreSQL's ends of time as the far ends that the interpreter compares with. */
function instantOf(text: string): Date {
  if (text === 'infinity') return new Date(8.64e15);
  return text === '-infinity' ? new Date(-8.64e15) : new Date(text);
}
