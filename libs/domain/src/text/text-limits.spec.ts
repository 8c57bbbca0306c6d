import { describe, expect, it } from '@jest/globals';
import { characterCount, textLimits, tooLong } from './text-limits.js';

describe('a text limit', () => {
  it('lets text through that just fits', () => {
    expect(tooLong('x'.repeat(200), 'oneLine')).toBeUndefined();
    expect(tooLong('', 'chronology')).toBeUndefined();
  });

  it('says how many characters to take out', () => {
    expect(tooLong('x'.repeat(201), 'oneLine')).toBe(
      'This is 1 character too long. It can have up to 200 characters. Shorten it.',
    );
    expect(tooLong('x'.repeat(41234), 'chronology')).toBe(
      'This is 1,234 characters too long. It can have up to 40,000 characters. Shorten it.',
    );
  });

  it('counts an emoji outside the basic plane once, as the database does', () => {
    expect(characterCount('👍é')).toBe(2);
  });

  it('is data', () => {
    expect(textLimits).toEqual({ oneLine: 200, short: 500, paragraph: 4000, chronology: 40000 });
  });
});
