import { type Actor, decideWith, type Decision, type Facts, itemDecision, type PastInstant, type RelationName, wayOf, type World, worldAt } from '@concord/domain';
import type { PastItem } from './past-facts.loader.js';

const lastStep = itemDecision.length - 1;

/** What one decision of the past says: whether, by which step, and on what release. */
export interface Replayed {
  readonly decided: Decision;
  readonly release: Facts | null;
  /** How the item came to the reader, in words. */
  readonly way: string | undefined;
}

/** The decision of today's code, asked of the facts of then: the same steps, the same interpreter. */
export class Replay {
  private readonly world: World;
  private readonly byItem: ReadonlyMap<string, World>;

  constructor(
    facts: World,
    private readonly caseFileId: string,
    when: PastInstant,
  ) {
    this.world = worldAt(facts, when);
    this.byItem = groupedByItem(this.world);
  }

  ask(who: Actor, item: PastItem): Replayed {
    const row: Facts = { ...item, caseFileId: this.caseFileId };
    const world = { ...this.world, ...noneOf(this.world), ...this.byItem.get(item.id) };
    const decided = decideWith(itemDecision, who, row, world);
    const release = (world.release ?? []).find((it) => covers(it, who)) ?? null;
    return { decided, release, way: wayOf(itemDecision, who, row, world) };
  }

  /** The best answer for any of several readers: the first who is allowed, else the one who came furthest. */
  askAll(readers: readonly Actor[], item: PastItem): Replayed | undefined {
    const answers = readers.map((who) => this.ask(who, item));
    const far = ({ decided }: Replayed): number => (decided.outcome === 'ALLOWED' ? lastStep + 1 : itemDecision.indexOf(decided.step));
    return answers.sort((a, b) => far(b) - far(a))[0];
  }
}

const covers = (release: Facts, { agencyId, agencyFunction, at }: Actor): boolean =>
  release['recipientAgencyId'] === agencyId &&
  (release['recipientFunction'] === 'ALL' || release['recipientFunction'] === agencyFunction) &&
  release['closedAt'] === null &&
  (release['validFrom'] as Date) <= at &&
  (release['validUntil'] as Date) > at;

const hangsOnItem = (rows: readonly Facts[]): boolean => rows.some((it) => typeof it['itemId'] === 'string');
const entriesOf = (world: World): [RelationName, readonly Facts[]][] => (Object.entries(world) as [RelationName, readonly Facts[]][]).filter(([, rows]) => hangsOnItem(rows));
const noneOf = (world: World): World => Object.fromEntries(entriesOf(world).map(([name]) => [name, []]));

/** What hangs on an item is looked up by it: a case file may hold thousands. */
function groupedByItem(world: World): ReadonlyMap<string, World> {
  const groups = new Map<string, Partial<Record<RelationName, Facts[]>>>();
  for (const [name, rows] of entriesOf(world)) {
    for (const it of rows) {
      const group = groups.get(String(it['itemId'])) ?? {};
      groups.set(String(it['itemId']), { ...group, [name]: [...(group[name] ?? []), it] });
    }
  }
  return groups;
}
