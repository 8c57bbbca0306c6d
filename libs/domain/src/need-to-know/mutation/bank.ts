import type { Actor } from '../../actor.js';
import { actor, type ActorFact, type Condition, ROW, type Scalar, type Term } from '../condition.js';
import type { RelationName } from '../facts.js';
import { type Facts, holds, type World } from '../interpret.js';

/** One question to a rule: who asks, about which row, in which world. */
export interface Situation {
  readonly who: Actor;
  readonly row: Facts;
  readonly world: World;
}

const AT = new Date('2026-11-20T12:00:00.000Z');
export const around = (hours: number): Date => new Date(AT.getTime() + hours * 3_600_000);

/** What a field is asked about in a rule, from which the values worth trying follow. */
interface Asked {
  readonly literals: Set<Scalar>;
  compared: boolean;
  time: boolean;
  nullable: boolean;
}
type Fields = Map<string, Asked>;

/** A stream of chance that its seed decides. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * Situations in which this rule has something to decide. Chance makes some: equal and unequal ids, every code that the rule
 * names and one that it does not, instants before, at and after its boundaries, empty fields. Those it permits are kept, and
 * beside each stand its nearest neighbours, in which one fact is otherwise or one row is gone: there each part decides alone.
 */
export function situationsFor(when: Condition, tries: number, kept = 10, seed = 1): Situation[] {
  const fields: Fields = new Map();
  const used = new Set<RelationName>();
  look(when, fields, used, {});
  const next = chance(seed);
  const random = Array.from({ length: tries }, () => situation(fields, used, next));
  const permitted = random.filter(({ who, row, world }) => holds(when, who, row, world) === true).slice(0, kept);
  return [...permitted, ...permitted.flatMap((it) => neighbours(it, fields, next)), ...random.slice(0, 60)];
}

/** Situations written by hand, with all their nearest neighbours. */
export function besides(when: Condition, written: readonly Situation[]): Situation[] {
  const fields: Fields = new Map();
  look(when, fields, new Set(), {});
  const next = chance(3);
  return [...written, ...written.flatMap((it) => neighbours(it, fields, next))];
}

/** The same with one thing otherwise, for every thing. */
function neighbours({ who, row, world }: Situation, fields: Fields, next: () => number): Situation[] {
  const other = (facts: Facts, owner: string): Facts[] =>
    Object.keys(facts).flatMap((field) => {
      const asked = fields.get(`${owner}.${field}`);
      return asked ? alternatives(facts[field], asked, next).map((value) => ({ ...facts, [field]: value })) : [];
    });
  const flags = { isContactPoint: !who.isContactPoint, roles: [], teamIds: who.teamIds.length > 0 ? [] : ['one'] };
  const actors = [...other({ ...who }, 'actor'), ...Object.entries(flags).map(([name, value]) => ({ ...who, [name]: value }))];
  return [
    ...actors.map((it) => ({ who: it as unknown as Actor, row, world })),
    ...other(row, ROW).map((it) => ({ who, row: it, world })),
    ...Object.entries(world).flatMap(([relation, rows]) =>
      rows.flatMap((fact, at) => [
        { who, row, world: { ...world, [relation]: rows.filter((_, index) => index !== at) } },
        ...other(fact, relation).map((it) => ({ who, row, world: { ...world, [relation]: rows.map((one, index) => (index === at ? it : one)) } })),
      ]),
    ),
  ];
}

/** Other values worth trying: another code, another id, another side of the instant, nothing. */
function alternatives(value: unknown, asked: Asked, next: () => number): unknown[] {
  if (asked.time) return [around(-1), AT, around(1)];
  if (typeof value === 'boolean') return [!value];
  const others = [...[...asked.literals].slice(0, 6), ...(asked.compared ? ['one', 'two'] : []), 'OTHER', ...(asked.nullable ? [null] : [])].filter((it) => it !== value);
  return others.length <= 3 ? others : [pick(others, next), pick(others, next), pick(others, next)];
}

/** What the rule says of each situation, as ones and noughts. */
export const verdicts = (when: Condition, situations: readonly Situation[]): string => situations.map(({ who, row, world }) => (holds(when, who, row, world) === true ? '1' : '0')).join('');

/** Whether any of the situations tells the two rules apart. */
export const tellsApart = (a: Condition, b: Condition, situations: readonly Situation[]): boolean =>
  situations.some(({ who, row, world }) => (holds(a, who, row, world) === true) !== (holds(b, who, row, world) === true));

function situation(fields: Fields, used: ReadonlySet<RelationName>, next: () => number): Situation {
  const world = Object.fromEntries([...used].map((relation) => [relation, Array.from({ length: Math.floor(next() * 2.6) }, () => factsOf(relation, fields, next))]));
  return { who: someActor(fields, next), row: factsOf(ROW, fields, next), world };
}

const factsOf = (owner: string, fields: Fields, next: () => number): Facts =>
  Object.fromEntries([...fields].filter(([key]) => key.startsWith(`${owner}.`)).map(([key, asked]) => [key.slice(owner.length + 1), valueFor(asked, next)]));

function valueFor(asked: Asked, next: () => number): unknown {
  if (next() < (asked.nullable ? 0.45 : 0.04)) return null;
  if (asked.time) return pick([around(-1), around(-1), AT, around(1), around(1)], next);
  const literals = [...asked.literals];
  const others: Scalar[] = literals.every((it) => typeof it === 'boolean') ? [true, false] : ['OTHER'];
  return pick([...literals, ...literals, ...(asked.compared ? ['one', 'one', 'one', 'two'] : []), ...(literals.length > 0 ? others : []), ...(literals.length + Number(asked.compared) === 0 ? ['one'] : [])], next);
}

const pick = (from: readonly unknown[], next: () => number): unknown => from[Math.floor(next() * from.length)];

function someActor(fields: Fields, next: () => number): Actor {
  const value = (name: ActorFact): unknown => valueFor({ ...(fields.get(`actor.${name}`) ?? { literals: new Set(), compared: true, time: false }), nullable: false }, next) ?? 'two';
  const codes = [...(fields.get('actor.roles')?.literals ?? [])];
  return {
    practitionerId: value('practitionerId'), agencyId: value('agencyId'), agencyFunction: value('agencyFunction'), sector: value('sector'), standing: value('standing'), assurance: value('assurance'), purpose: value('purpose'),
    sessionId: value('sessionId'), isContactPoint: next() < 0.5, roles: codes.filter(() => next() < 0.35), teamIds: next() < 0.6 ? ['one'] : [], at: AT,
  } as unknown as Actor;
}

/** Notes every field that the rule names and what it is compared with. */
function look(when: Condition, fields: Fields, used: Set<RelationName>, relationOf: Readonly<Record<string, RelationName>>): void {
  switch (when.op) {
    case 'and':
    case 'or':
      return when.of.forEach((part) => look(part, fields, used, relationOf));
    case 'not':
      return look(when.of, fields, used, relationOf);
    case 'exists':
    case 'none':
      used.add(when.relation);
      return look(when.where, fields, used, { ...relationOf, [when.as]: when.relation });
    case 'isNull':
      return void Object.assign(askedOf(when.left, fields, relationOf), { nullable: true });
    case 'in':
      return 'actor' in when.right ? lookAtPair(when.left, actor(when.right.actor), fields, relationOf) : when.right.forEach((value) => askedOf(when.left, fields, relationOf).literals.add(value));
    case 'always':
    case 'never':
      return;
    default:
      lookAtPair(when.left, when.right, fields, relationOf);
  }
}

function lookAtPair(left: Term, right: Term, fields: Fields, relationOf: Readonly<Record<string, RelationName>>): void {
  for (const [one, other] of [[left, right], [right, left]] as const) {
    if ('value' in one) continue;
    const asked = askedOf(one, fields, relationOf);
    if ('value' in other) asked.literals.add(other.value);
    else if ('actor' in other && other.actor === 'at') asked.time = true;
    else asked.compared = true;
  }
}

function askedOf(term: Term, fields: Fields, relationOf: Readonly<Record<string, RelationName>>): Asked {
  if ('value' in term) return { literals: new Set(), compared: false, time: false, nullable: false };
  const key = 'actor' in term ? `actor.${term.actor}` : `${relationOf[term.of] ?? ROW}.${term.field}`;
  const asked = fields.get(key) ?? { literals: new Set<Scalar>(), compared: false, time: false, nullable: false };
  fields.set(key, asked);
  return asked;
}
