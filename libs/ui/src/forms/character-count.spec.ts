import { describe, expect, it } from '@jest/globals';
import { characterCountText } from './character-count.js';

describe('the character count', () => {
  it('says how many are left', () => {
    expect(characterCountText(5, 20)).toBe('You have 15 characters remaining');
    expect(characterCountText(19, 20)).toBe('You have 1 character remaining');
  });

  it('says how many are too many', () => {
    expect(characterCountText(22, 20)).toBe('You have 2 characters too many');
  });
});
