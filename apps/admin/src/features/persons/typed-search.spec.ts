import { describe, expect, it } from '@jest/globals';
import { namesFrom } from './typed-search.js';

describe('what was searched for', () => {
  it('becomes the names of a new person', () => {
    expect(namesFrom('  Ada Grace  Example ')).toEqual({ givenNames: 'Ada Grace', familyName: 'Example' });
    expect(namesFrom('Example')).toEqual({ givenNames: '', familyName: 'Example' });
  });

  it('is no name where it is a date or a number', () => {
    expect(namesFrom('30 4 1961')).toEqual({ givenNames: '', familyName: '' });
    expect(namesFrom('999 000 1006')).toEqual({ givenNames: '', familyName: '' });
  });
});
