import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conditionsOf, extractFor, forbiddenQuotes, hasConditions, isChosenFor, maySeeSources, type MinutesBlockContent, type MinutesReader, type SourceReaders } from './extract.js';
import { MASKED, minutesBlockKinds } from './minutes-words.js';

const health: MinutesReader = { agencyId: 'health', agencyFunction: 'MENTAL_HEALTH' };
const housing: MinutesReader = { agencyId: 'housing', agencyFunction: 'HOUSING' };
const council: MinutesReader = { agencyId: 'council', agencyFunction: 'ADULT_SOCIAL_CARE' };

const block = (changes: Partial<MinutesBlockContent> = {}): MinutesBlockContent => ({
  id: 'b', originId: 'b', kind: 'DISCUSSION', agendaKey: null, heading: 'Heading', body: 'Body', ownerAgencyId: null, assertion: null, datedOn: null,
  handlingCode: 'NONE', handlingText: '', masks: false, sourceItemIds: [], audience: null, ...changes,
});
const sources = (readers: Record<string, MinutesReader[]>): SourceReaders => new Map(Object.entries(readers));
const idsFor = (blocks: MinutesBlockContent[], to: MinutesReader, readers: SourceReaders = new Map(), product = 'FULL'): string[] => extractFor(blocks, to, product, readers).map((it) => it.id);

describe('an extract of minutes', () => {
  it('leaves out a block for which nobody chose an audience', () => {
    expect(idsFor([block()], housing)).toEqual([]);
  });

  it('holds what is open to the table, in order', () => {
    expect(idsFor([block({ id: 'one', audience: { open: 'TABLE' } }), block({ id: 'two', audience: { open: 'TABLE' } })], housing)).toEqual(['one', 'two']);
  });

  it('tells the functions of one agency apart, and ALL contains each', () => {
    const chosen = (agencyFunction: MinutesReader['agencyFunction']) => block({ audience: { open: 'CHOSEN', to: [{ agencyId: 'council', agencyFunction }] } });
    expect(idsFor([chosen('HOMELESSNESS')], council)).toEqual([]);
    expect(idsFor([chosen('ADULT_SOCIAL_CARE')], council)).toEqual(['b']);
    expect(idsFor([chosen('ALL')], council)).toEqual(['b']);
  });

  it('goes with a quotation only where every source may be seen', () => {
    const quote = block({ sourceItemIds: ['a', 'b'], audience: { open: 'TABLE' } });
    const readers = sources({ a: [health, housing], b: [health] });
    expect(idsFor([quote], health, readers)).toEqual(['b']);
    expect(idsFor([quote], housing, readers)).toEqual([]);
    expect(idsFor([quote], health, sources({ a: [health] }))).toEqual([]); // a source nobody answered for is closed
  });

  it('says once that something is withheld, where an owner chose so, whoever and however many', () => {
    const hidden = (id: string) => block({ id, masks: true, sourceItemIds: [id], ownerAgencyId: 'health', handlingText: 'Secret' });
    const extract = extractFor([hidden('a'), hidden('b')], housing, 'FULL', sources({ a: [health], b: [health] }));
    expect(extract).toEqual([expect.objectContaining({ masked: true, body: MASKED, ownerAgencyId: null, handlingText: '' })]);
    expect(extractFor([block({ sourceItemIds: ['a'] })], housing, 'FULL', sources({ a: [health] }))).toEqual([]);
  });

  it('has the smaller product with actions and safety lines', () => {
    const blocks = minutesBlockKinds.map((kind) => block({ id: kind, kind, audience: { open: 'TABLE' } }));
    expect(idsFor(blocks, housing, new Map(), 'ACTIONS_AND_SAFETY')).toEqual(['SAFETY', 'CONTINGENCY', 'ACTION', 'REVIEW']);
    expect(idsFor(blocks, housing, new Map(), 'A_PRODUCT_OF_A_NEW_FORUM')).toHaveLength(blocks.length);
  });

  it('is under every condition of its blocks', () => {
    const open = { open: 'TABLE' } as const;
    const extract = extractFor([block({ audience: open, handlingText: 'Ring us' }), block({ audience: open, handlingText: 'Ring us' }), block({ audience: open, handlingCode: 'C', handlingText: 'No copies' })], housing, 'FULL', new Map());
    expect(conditionsOf(extract)).toEqual(['Ring us', 'No copies']);
    expect(hasConditions(extract)).toBe(true);
  });

  it('refuses a quotation under condition that somebody opened further than its owner did (R11)', () => {
    const quote = (audience: MinutesBlockContent['audience']) => block({ handlingCode: 'C', sourceItemIds: ['a'], audience });
    const readers = sources({ a: [health] });
    expect(forbiddenQuotes([quote({ open: 'TABLE' })], housing, 'FULL', readers)).toHaveLength(1);
    expect(forbiddenQuotes([quote({ open: 'TABLE' })], health, 'FULL', readers)).toEqual([]);
    expect(forbiddenQuotes([quote(null)], housing, 'FULL', readers)).toEqual([]);
    expect(forbiddenQuotes([{ ...quote({ open: 'TABLE' }), handlingCode: 'P' }], housing, 'FULL', readers)).toEqual([]);
  });
});

describe('whatever the blocks, audiences and sources', () => {
  const agency = fc.constantFrom('council', 'health', 'housing');
  const reader = fc.record({ agencyId: agency, agencyFunction: fc.constantFrom('ALL', 'ADULT_SOCIAL_CARE', 'HOUSING', 'MENTAL_HEALTH') }) as fc.Arbitrary<MinutesReader>;
  const audience = fc.oneof(fc.constant(null), fc.constant({ open: 'TABLE' as const }), fc.array(reader, { maxLength: 3 }).map((to) => ({ open: 'CHOSEN' as const, to })));
  const anyBlock = fc.record({ kind: fc.constantFrom(...minutesBlockKinds), sourceItemIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), audience, masks: fc.boolean(), handlingCode: fc.constantFrom('NONE', 'P', 'C') });
  const anyWorld = fc.record({
    blocks: fc.array(anyBlock, { maxLength: 12 }).map((all) => all.map((it, index) => block({ ...it, id: `b${index}`, body: `words of b${index}` }))),
    readers: fc.record({ a: fc.array(reader), b: fc.array(reader) }).map((it) => sources(it)),
    to: fc.record({ agencyId: agency, agencyFunction: fc.constantFrom('ADULT_SOCIAL_CARE', 'HOUSING', 'MENTAL_HEALTH') }),
    product: fc.constantFrom('FULL', 'ACTIONS_AND_SAFETY', 'LOGBOOK'),
  });

  it('an extract never holds a block outside its audience or beyond a source, and misses none of the full product', () => {
    fc.assert(
      fc.property(anyWorld, ({ blocks, readers, to, product }) => {
        const extract = extractFor(blocks, to, product, readers);
        const may = (it: MinutesBlockContent): boolean => isChosenFor(it, to) && maySeeSources(it, to, readers);
        const held = new Set(extract.map((it) => it.id));
        expect(blocks.filter((it) => held.has(it.id)).every(may)).toBe(true);
        if (product === 'LOGBOOK') expect(blocks.filter(may).every((it) => held.has(it.id))).toBe(true);
        expect(extract.filter((it) => it.masked).length).toBeLessThanOrEqual(1);
        const text = JSON.stringify(extract);
        expect(blocks.filter((it) => !may(it)).some((it) => text.includes(`"${it.body}"`))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('a wider audience of a source never takes anything away', () => {
    fc.assert(
      fc.property(anyWorld, reader, ({ blocks, readers, to, product }, more) => {
        const wider: SourceReaders = new Map([...readers].map(([id, all]) => [id, [...all, more]]));
        const before = extractFor(blocks, to, product, readers).filter((it) => !it.masked).map((it) => it.id);
        const after = new Set(extractFor(blocks, to, product, wider).map((it) => it.id));
        expect(before.every((id) => after.has(id))).toBe(true);
      }),
    );
  });
});
