import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { farId } from './far-partnership.js';
import { type Ground, theGround } from './ground.js';

/** Said by `npm run prove -- timing`. In the usual run a few are asked, to see that the report can be made. */
const SAMPLES = Number(process.env['CONCORD_TIMING'] ?? 5);
const MISSING = '018bcfe5-0000-7000-8000-00000000dead';

interface TimingRow {
  readonly question: string;
  readonly hiddenMs: number;
  readonly missingMs: number;
  /** Mann-Whitney: how far from chance, in standard deviations. Beyond about 2 the two can be told apart. */
  readonly z: number;
}

let ground: Ground;
beforeAll(async () => {
  ground = await theGround();
}, 300_000);
afterAll(() => ground.close());

describe('the time a refusal takes', () => {
  it('is measured for what is hidden and for what is missing, turn about', async () => {
    const rows: TimingRow[] = [];
    for (const [question, table] of [['item(id: $id) { id }', 'item'], ['caseFile(id: $id) { id }', 'case_file'], ['person(id: $id) { id }', 'person'], ['meeting(id: $id) { id }', 'meeting'], ['planEntry(id: $id) { id }', 'plan_entry']] as const) {
      const near = String(ground.near.get(table)?.[0]?.['id']);
      rows.push(await compare(question, farId(near)));
    }
    const file = process.env['CONCORD_REPORT'];
    if (file) writeFileSync(file, JSON.stringify({ samples: SAMPLES, rows }));
    expect(rows).toHaveLength(5);
  }, 600_000);
});

async function compare(question: string, hidden: string): Promise<TimingRow> {
  const client = ground.as('stranger');
  const took = async (id: string): Promise<number> => {
    const began = performance.now();
    const answer = await client.query(`query T($id: ID!) { ${question} }`, { id });
    expect(answer.code).toBe('NOT_FOUND');
    return performance.now() - began;
  };
  const times: { hidden: number[]; missing: number[] } = { hidden: [], missing: [] };
  for (let at = 0; at < SAMPLES + 2; at += 1) {
    const [first, second] = at % 2 === 0 ? ([hidden, MISSING] as const) : ([MISSING, hidden] as const);
    const [one, two] = [await took(first), await took(second)];
    if (at < 2) continue; // warming up
    times.hidden.push(at % 2 === 0 ? one : two);
    times.missing.push(at % 2 === 0 ? two : one);
  }
  return { question, hiddenMs: median(times.hidden), missingMs: median(times.missing), z: mannWhitney(times.hidden, times.missing) };
}

const median = (times: readonly number[]): number => Number((times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(2));

function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const u = a.reduce((sum, x) => sum + b.filter((y) => x > y).length + b.filter((y) => x === y).length / 2, 0);
  const spread = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
  return Number(((u - (a.length * b.length) / 2) / spread).toFixed(2));
}
