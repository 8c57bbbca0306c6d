import { describe, expect, it } from '@jest/globals';
import { ruleOf } from './decision.js';
import { decisions } from './decisions.js';
import { ruleFor } from './rules/index.js';

describe('who can see this, and why', () => {
  it.each(Object.entries(decisions))('asks the very steps that the database asks of a %s', (subject, steps) => {
    expect(ruleFor(subject, 'read')?.when).toEqual(ruleOf(steps));
  });

  it.each(Object.entries(decisions))('begins for a %s with blocks and restrictions, and says each step in words', (_, steps) => {
    expect(steps[0]?.key).toBe('NOT_SHUT_OUT');
    for (const step of steps) expect(`${step.whenMet} ${step.whenNotMet}`).not.toMatch(/undefined|[A-Z]{3,}_/);
  });
});
