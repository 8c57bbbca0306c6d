import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { MAKERS, sharedItem } from './differences.js';
import { type Ground, theGround } from './ground.js';
import { KEPT_APART, OF_AN_AGENCY, ofOwnAgency } from './kept-apart.js';
import { argumentsFor, type Findings, NonInterference, SKIPPED } from './non-interference.js';
import { queryFields } from './questions.js';

const PAIRS = Number(process.env['CONCORD_PAIRS'] ?? 300);
const SEED = Number(process.env['CONCORD_SEED'] ?? 1);
/** The usual tests ask a sixth of everything of each pair; `npm run prove` asks everything. */
const PARTS = Number(process.env['CONCORD_PARTS'] ?? 6);

/** `CONCORD_ONLY=kept-apart` makes only what other agencies do about the reader's own case. */
const makers = process.env['CONCORD_ONLY'] === 'kept-apart' ? KEPT_APART : MAKERS;

let ground: Ground;

beforeAll(async () => {
  ground = await theGround();
}, 300_000);
afterAll(() => ground.close());

describe('two worlds that differ only in what a reader may not know', () => {
  it(`give the reader the same bytes, for every query and every error, in ${PAIRS} random pairs (R12)`, async () => {
    const began = Date.now();
    const findings = await new NonInterference(ground).compare(PAIRS, SEED, { parts: PARTS, makers });
    report(findings, (Date.now() - began) / 1000);
    expect(findings.leaks.map(({ before, after, ...leak }) => ({ ...leak, question: leak.question.slice(0, 300), ...firstDifference(before, after) }))).toEqual([]);
    expect(findings.broke).toEqual([]);
  }, 36_000_000);

  it.each([...new Set(MAKERS)].map((it) => [it.name, it] as const))('can differ in %s: the tables accept it', async (_name, maker) => {
    const { whole, refused } = await new NonInterference(ground).canBeMade(maker);
    expect(whole).toBeGreaterThan(0);
    if (KEPT_APART.includes(maker)) expect(refused).toEqual([]); // the others take rows as they find them
  });

  it('leaves out no query of the schema without a reason', () => {
    expect(Object.keys(SKIPPED).filter((name) => !queryFields.some((it) => it.name === name))).toEqual([]);
    for (const reason of Object.values(SKIPPED)) expect(reason.length).toBeGreaterThan(40);
    expect(() => queryFields.filter((it) => !(it.name in SKIPPED)).map((it) => argumentsFor(ground, 'stranger', it))).not.toThrow();
  });

  it('do not, as soon as the reader has a right to one of the differences', async () => {
    const { leaks } = await new NonInterference(ground).compare(1, SEED, { readers: ['fireOfficer'], makers: [sharedItem] });
    expect(leaks.flatMap((it) => it.differences)).toContain('an item was released to the reader’s agency');
  }, 120_000);

  it('do not either, as soon as what others keep to themselves is the reader’s own agency’s, for those who answer for it', async () => {
    const comparing = new NonInterference(ground);
    const unnoticed: string[] = [];
    for (const maker of OF_AN_AGENCY) {
      const { leaks } = await comparing.compare(1, SEED, { readers: ['policeLead'], makers: [ofOwnAgency(maker)] });
      if (leaks.length === 0) unnoticed.push(maker.name);
    }
    expect(unnoticed).toEqual([]);
  }, 180_000);
});

/** For `npm run prove`, which prints it. */
function report({ leaks, differences, ...numbers }: Findings, seconds: number): void {
  const file = process.env['CONCORD_REPORT'];
  if (file) writeFileSync(file, JSON.stringify({ ...numbers, seconds, leaks, differences: [...differences].sort(([, a], [, b]) => b - a) }));
}

const firstDifference = (a: string, b: string): { before: string; after: string } => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return { before: a.slice(Math.max(0, at - 200), at + 200), after: b.slice(Math.max(0, at - 200), at + 200) };
};
