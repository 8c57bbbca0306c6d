import { describe, expect, it } from '@jest/globals';
import { isVisibleIn, relationsOf, worldAt } from './past-world.js';
import { itemDecision } from './decision.js';

const at = new Date('2026-05-03T10:00:00Z');
const [before, after] = [new Date(at.getTime() - 1), new Date(at.getTime() + 1)];

describe('the facts as they stood', () => {
  it('take back an end that was set later, and keep one that was set by then', () => {
    const world = worldAt({ release: [{ id: 1, closedAt: after }, { id: 2, closedAt: before }, { id: 3, closedAt: at }, { id: 4, closedAt: null }] }, { at });
    expect(world.release?.map((it) => it['closedAt'])).toEqual([null, before, at, null]);
  });

  it('go by the read’s own snapshot where it is known, whatever the clock says', () => {
    const facts = { release: [{ id: 1, openedXid: '90', closedAt: before, closedXid: '105' }, { id: 2, openedXid: '106', closedAt: null, closedXid: null }] };
    expect(worldAt(facts, { at, snapshot: '100:104:' }).release).toEqual([expect.objectContaining({ id: 1, closedAt: null })]);
    expect(worldAt(facts, { at, snapshot: '110:110:' }).release?.map((it) => [it['id'], it['closedAt']])).toEqual([[1, before], [2, null]]);
  });

  it('know which transactions a snapshot could see', () => {
    const seen = (id: string) => isVisibleIn('100:105:101,103', id);
    expect(['99', '100', '101', '102', '103', '104', '105', '99999999999999999'].map(seen)).toEqual([true, true, false, true, false, true, false, false]);
  });
});

describe('what a replay loads', () => {
  it('is every relation that the decision names, however deep', () => {
    expect([...relationsOf(itemDecision)]).toEqual(expect.arrayContaining(['participation', 'release', 'block', 'caseRestriction']));
  });
});
