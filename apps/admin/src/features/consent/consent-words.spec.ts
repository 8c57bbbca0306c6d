import { saidLines } from './consent-words.js';

describe('what somebody said, line by line', () => {
  it('says of a no without lines that it is a no to everything', () => {
    expect(saidLines({ state: 'REFUSED', scopes: [] }, {})).toEqual(['No: everything, to everybody']);
    expect(saidLines({ state: 'WITHDRAWN', scopes: [] }, {})).toEqual(['No: everything, to everybody']);
  });

  it('says nothing where nothing was agreed or refused', () => {
    expect(saidLines({ state: 'PENDING', scopes: [] }, {})).toEqual([]);
  });
});
