import { testPerson, type PersonKey } from '@concord/platform/testing';
import type { Client } from '../support/index.js';
import type { Difference, Maker } from './chance.js';
import { MAKERS, someDifferences } from './differences.js';
import { bytesOf, type Ground } from './ground.js';
import { ask, asked, idArgumentOf, isList, type Question, queryFields, quoted, searches } from './questions.js';
import { Random } from './random.js';

/** A difference that a reader could notice. */
export interface Leak {
  readonly seed: number;
  readonly reader: PersonKey;
  readonly question: string;
  readonly differences: readonly string[];
  readonly before: string;
  readonly after: string;
}

export interface Findings {
  readonly pairs: number;
  readonly answers: number;
  readonly differences: ReadonlyMap<string, number>;
  readonly leaks: readonly Leak[];
  /** Questions that the application could not answer at all: no leak, and not right either. */
  readonly broke: readonly string[];
}

/** What a comparison keeps to. */
export interface Range {
  readonly readers?: readonly PersonKey[];
  readonly makers?: readonly Maker[];
  /** Each pair is asked one of so many parts of all questions; 1 asks everything of every pair. */
  readonly parts?: number;
}

/** How many questions that follow an answer to the third level stand in one document. */
const DEEP_ONES = 4;

/** Those who read. None of them keeps the record or leads the case. */
export const READERS: readonly PersonKey[] = ['stranger', 'fireOfficer', 'stranger', 'housingOfficer', 'stranger', 'policeLead', 'nurse'];

/** Queries that are not asked by themselves, and why. A query on no list fails the test. */
export const SKIPPED: Readonly<Record<string, string>> = {
  previewConsentEffect: 'asked of those who record consent: it computes from an input and holds nothing stored that caseFileItems and consentPosition do not show; bad-input.spec asks it',
  basisProblems: 'checks a lawful basis that somebody is writing against the policy table, which is the same for everybody; it reads no record but the case file, which usualBasis reads too',
};

/** The questions that one reader asks of both worlds, and what the first world answered. */
interface Questioning {
  readonly wide: readonly Question[];
  readonly deep: readonly Question[];
  readonly broken: readonly Question[];
  readonly known: Map<string, string>;
}

export class NonInterference {
  private readonly broke = new Set<string>();
  private readonly questioning = new Map<PersonKey, Questioning>();

  constructor(private readonly ground: Ground) {}

  /** Compares so many pairs of worlds, beginning with this seed. */
  async compare(pairs: number, firstSeed = 1, { readers = READERS, makers = MAKERS, parts = 1 }: Range = {}): Promise<Findings> {
    const leaks: Leak[] = [];
    const differences = new Map<string, number>();
    let answers = 0;
    for (let seed = firstSeed; seed < firstSeed + pairs; seed += 1) {
      const random = new Random(seed);
      const reader = random.pick(readers);
      const questions = await this.chosen(reader, random, parts);
      const different = someDifferences({ ground: this.ground, random, reader }, makers);
      const found = await this.noticed(reader, questions, different, random);
      answers += questions.length + 1;
      for (const { what } of different) differences.set(kindOf(what), (differences.get(kindOf(what)) ?? 0) + 1);
      if (found) leaks.push({ seed, reader, ...found, differences: await this.guilty(reader, found.question, different) });
    }
    return { pairs, answers, differences, leaks, broke: [...this.broke] };
  }

  /** Asks in the changed world what was asked in the first, and in it what is hidden against what is missing. */
  private async noticed(reader: PersonKey, questions: readonly string[], different: readonly Difference[], random: Random): Promise<Pick<Leak, 'question' | 'before' | 'after'> | undefined> {
    const client = this.ground.as(reader);
    try {
      await this.apply(different);
      for (const question of questions) {
        const [before, after] = [await this.before(reader, question), bytesOf(await client.query(question))];
        if (before !== after) return { question, before, after };
      }
      return await hiddenAgainstMissing(client, random.some(hiddenRowsOf(different), questions.length > 5 ? 3 : 1), random);
    } finally {
      await this.ground.rows.takeBack();
    }
  }

  /** What the first world answered; it is asked at the ground, before anything differs. */
  private async before(reader: PersonKey, question: string): Promise<string> {
    const known = (await this.of(reader)).known.get(question);
    if (known === undefined) throw new Error('this question was not asked of the first world');
    return known;
  }

  /** Documents repeat from pair to pair, so that the first world is asked each of them once. */
  private async chosen(reader: PersonKey, random: Random, parts: number): Promise<string[]> {
    const { wide, deep, broken, known } = await this.of(reader);
    const onePart = random.pick(inParts(wide, Math.ceil(wide.length / parts)));
    const questions = [onePart, random.pick(inParts(deep, DEEP_ONES)), ...random.some(broken, Math.ceil(6 / parts)).map((it) => [it])].map(asked);
    const client = this.ground.as(reader);
    for (const it of questions) if (!known.has(it)) known.set(it, bytesOf(await client.query(it)));
    return questions;
  }

  /** Which of the differences alone is noticed: the readable reason. */
  private async guilty(reader: PersonKey, question: string, different: readonly Difference[]): Promise<string[]> {
    const guilty: string[] = [];
    const client = this.ground.as(reader);
    const before = bytesOf(await client.query(question));
    for (const one of different) {
      await this.apply([one]);
      if (bytesOf(await client.query(question)) !== before) guilty.push(one.what);
      await this.ground.rows.takeBack();
    }
    return guilty.length > 0 ? guilty : different.map((it) => it.what);
  }

  /** How often the tables accept all of what this makes, and what they refuse: a difference that is never made proves nothing. */
  async canBeMade(maker: Maker, tries = 40): Promise<{ whole: number; refused: string[] }> {
    let whole = 0;
    const refused = new Set<string>();
    for (let seed = 1; seed <= tries; seed += 1) {
      const random = new Random(seed);
      const made = maker({ ground: this.ground, random, reader: random.pick(READERS) });
      if (!made) continue;
      const not = await this.apply([made]);
      if (not.length === 0) whole += 1;
      not.forEach((it) => refused.add(it));
      await this.ground.rows.takeBack();
    }
    return { whole, refused: [...refused] };
  }

  /** Makes the differences, and names the tables that did not accept their row. */
  private async apply(different: readonly Difference[]): Promise<string[]> {
    const refused: string[] = [];
    for (const { what, changes } of different) {
      for (const change of changes) {
        if (await this.ground.rows.make(change)) continue;
        refused.push(`${what}: ${change.table}`);
        break; // the rest of this difference has nothing to hang on
      }
    }
    return refused;
  }

  /** What one reader can ask: found out once, by asking everything of the first world. */
  private async of(reader: PersonKey): Promise<Questioning> {
    const known = this.questioning.get(reader) ?? (await questionsFor(this.ground, reader, this.broke));
    this.questioning.set(reader, known);
    return known;
  }
}

const kindOf = (what: string): string => what.replace(/^[A-Z_]+ /, 'AGENCY ').replace(/ has other .*/, ' is otherwise');

const MISSING = '018bcfe5-0000-7000-8000-00000000dead';

type AddedRow = Difference['changes'][number];
const hiddenRowsOf = (different: readonly Difference[]): AddedRow[] =>
  different.flatMap((it) => it.changes).filter((it) => it.does === 'add' && typeof it.row['id'] === 'string');

async function hiddenAgainstMissing(client: Client, hidden: readonly AddedRow[], random: Random): Promise<Pick<Leak, 'question' | 'before' | 'after'> | undefined> {
  for (const { table, row } of hidden) {
    const id = String(row['id']);
    const fields = queryFields.filter((it) => idArgumentOf(it));
    const apt = fields.filter((it) => idArgumentOf(it)?.table === table);
    for (const field of [...apt, ...random.some(fields, 1)]) {
      const argument = idArgumentOf(field);
      if (!argument || field.args.filter((it) => String(it.type).endsWith('!')).length > 1) continue;
      const of = async (it: string): Promise<string> => bytesOf(await client.query(asked([ask(field, { [argument.name]: quoted(it) }, 1)]))).replaceAll(it, 'THE-ID');
      const [before, after] = [await of(MISSING), await of(id)];
      if (before !== after) return { question: `${field.name} of a hidden ${table}`, before, after };
    }
  }
  return undefined;
}

/** Everything this reader can ask, sorted by whether it answers or refuses. */
async function questionsFor(ground: Ground, reader: PersonKey, broke: Set<string>): Promise<Questioning> {
  const client = ground.as(reader);
  const known = new Map<string, string>();
  const wide: Question[] = [];
  const deep: Question[] = [];
  const broken: Question[] = [];
  for (const field of queryFields.filter((it) => !(it.name in SKIPPED))) {
    for (const args of argumentsFor(ground, reader, field)) {
      const question = ask(field, args, 1);
      const answer = await client.query(asked([question]));
      if (answer.code === 'GRAPHQL_VALIDATION_FAILED') throw new Error(`${question.text.slice(0, 200)}: ${answer.text.slice(0, 500)}`);
      if (answer.code === 'INTERNAL') broke.add(question.text.slice(0, 160));
      if (answer.errors) broken.push(question);
      else if (!DIRECTORY.includes(field.name)) wide.push(question);
      if (!answer.errors) deep.push(ask(field, args));
    }
  }
  return { wide, deep, broken, known };
}

/** The same for everybody, and long: asked now and then only. */
const DIRECTORY = ['agencies', 'agency', 'practitioner', 'practitioners', 'teams', 'forums', 'demoAccounts', 'demoPassword', 'me', 'session'];
/** A word that no cursor is, and one that could be. */
const BAD_CURSOR = quoted('bm90IGEgY3Vyc29y');

/** Every way in which a query is asked: for ids that exist here and far away, for none, for nonsense, page by page, by search. */
export function argumentsFor(ground: Ground, reader: PersonKey, field: (typeof queryFields)[number]): Record<string, string>[] {
  const special = SPECIAL[field.name];
  if (special) return special(ground, reader);
  const id = idArgumentOf(field);
  const required = field.args.filter((it) => String(it.type).endsWith('!'));
  if (required.length > (id ? 1 : 0)) throw new Error(`non-interference does not know how to ask ${field.name}: add it to SPECIAL, or to SKIPPED with the reason`);
  if (id) {
    const near = ground.near.get(id.table);
    if (!near) throw new Error(`${field.name} asks for ids of ${id.table}, which is no table: add it to TABLE_OF`);
    const far = ground.far.filter((it) => it.table === id.table).slice(0, 1).map((it) => String(it.row['id']));
    return [...near.slice(0, 2).map((it) => String(it['id'])), ...far, MISSING, 'nonsense'].map((it) => ({ [id.name]: quoted(it) }));
  }
  return [
    {},
    ...(isList(field) ? [{ first: '1' }, { after: BAD_CURSOR }, { first: '-1' }] : []),
    ...(searches(field) ? searchWords(ground).map((it) => ({ search: quoted(it) })) : []),
  ];
}

const searchWords = (ground: Ground): string[] => [ground.play.name, 'Zzhidden', ...(ground.near.get('person_identifier') ?? []).slice(0, 1).map((it) => String(it['value']))];

type Special = (ground: Ground, reader: PersonKey) => Record<string, string>[];
const firstOf = (ground: Ground, table: string): string => quoted(String(ground.near.get(table)?.[0]?.['id']));

/** Queries that need more than an id. */
const SPECIAL: Readonly<Record<string, Special>> = {
  draft: () => [{ formKey: quoted('referral:new') }, { formKey: quoted('nothing') }],
  minutesPreview: (ground, reader) => [{ minutesId: firstOf(ground, 'minutes_version'), agencyId: quoted(testPerson(reader).agencyId), agencyFunction: testPerson(reader).agencyFunction, product: quoted('FULL') }],
  previewCapacityEffect: (ground) => [{ caseFileId: firstOf(ground, 'case_file'), conclusion: 'LACKS_CAPACITY' }, { caseFileId: quoted(MISSING), conclusion: 'LACKS_CAPACITY' }],
  whoSees: (ground) => [['ITEM', firstOf(ground, 'item')], ['PLAN_ENTRY', firstOf(ground, 'plan_entry')], ['ITEM', quoted(MISSING)]].map(([kind = '', id = '']) => ({ subject: `{ kind: ${kind}, id: ${id} }` })),
  usualBasis: (ground) => [firstOf(ground, 'case_file'), quoted(MISSING)].map((id) => ({ input: `{ caseFileId: ${id}, category: HOUSING, recipients: [] }` })),
  oversightFigures: () => [{ month: quoted('2026-11') }, { month: quoted('nonsense') }],
  emergencyStop: (ground) => [ground.play.name, 'Zzhidden'].map((name) => ({ input: `{ familyName: ${quoted(name)}, givenNames: "Robin", bornOn: "1950-01-01" }` })),
  previewTextAudience: (ground) => [firstOf(ground, 'case_file'), quoted(MISSING)].map((id) => ({ input: `{ caseFileId: ${id}, audience: { openToTable: true } }` })),
  previewAudience: (ground) => [firstOf(ground, 'case_file'), quoted(MISSING)].map((id) => ({ input: `{ caseFileId: ${id}, category: HOUSING, recipients: [] }` })),
};

const inParts = <T>(all: readonly T[], size: number): T[][] => Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, part) => all.slice(part * size, (part + 1) * size)).filter((it) => it.length > 0);
