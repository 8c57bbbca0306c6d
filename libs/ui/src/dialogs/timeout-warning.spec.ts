import { describe, expect, it } from '@jest/globals';
import { timeLeft } from './timeout-warning.js';

describe('the time left before signing out', () => {
  it.each([
    [120, '2 minutes'],
    [80, '1 minute 20 seconds'],
    [60, '1 minute'],
    [1, '1 second'],
  ])('%d seconds reads %s', (seconds, text) => expect(timeLeft(seconds)).toBe(text));
});
