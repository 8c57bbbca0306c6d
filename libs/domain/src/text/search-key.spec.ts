import { describe, expect, it } from '@jest/globals';
import { equalityKey, searchKeys } from './search-key.js';

describe('the words a name is searched by', () => {
  it.each<[string, string[]]>([
    ["Siân O'Neill-Évans", ['sian', 'oneill', 'evans', 'oneillevans']],
    ['Sia\u0302n O’NEILL – Évans', ['sian', 'oneill', 'evans', 'oneillevans']],
    ['Łukasz Wójcik', ['lukasz', 'wojcik']],
    ['Søren Æbelø-Strauß', ['soren', 'aebelo', 'strauss', 'aebelostrauss']],
    ['İlayda Işık', ['ilayda', 'isik']],
    ['J.P. St. John', ['j', 'p', 'st', 'john']],
    ['Мария Йовкова', ['мария', 'иовкова']],
    ['مُحَمَّد', ['محمد']],
    ['हिन्दी', ['हिन्दी']],
    ['S\u200Bmith', ['smith']],
    ['Anne-Anne', ['anne', 'anneanne']],
    [' -- ', []],
    ['', []],
  ])('of %j are %j', (name, keys) => {
    expect(searchKeys(name)).toEqual(keys);
  });
});

describe('the whole of a name', () => {
  it('is equal however its words are joined', () => {
    expect(['Mary Ann', 'Mary-Ann', 'MARYANN', 'mary  ann'].map(equalityKey)).toEqual(Array(4).fill('maryann'));
    expect(equalityKey("Siân O'Neill-Évans")).toBe('sianoneillevans');
  });
});
