import { describe, expect, it } from '@jest/globals';
import { emergencyReasonProblem } from './check-reason.js';
import { emergencyDefaults as settings } from './emergency-settings.js';

const reason = 'Found collapsed at the bus station, confused, asking for his insulin; ambulance is with him.';

describe('why this person, now', () => {
  it('is long enough to say something', () => {
    expect(emergencyReasonProblem('Emergency', undefined, settings)).toContain('at least 40 characters. You have written 9.');
    expect(emergencyReasonProblem('x'.repeat(39), undefined, settings)).toBeDefined();
    expect(emergencyReasonProblem(`   ${'x'.repeat(39)}\n\n   `, undefined, settings)).toBeDefined();
    expect(emergencyReasonProblem(reason, undefined, settings)).toBeUndefined();
  });

  it('is not pasted from the last one, nor nearly', () => {
    expect(emergencyReasonProblem(reason, reason, settings)).toContain('almost the words you used last time');
    expect(emergencyReasonProblem(`${reason.toUpperCase()} !!`, reason, settings)).toBeDefined();
    expect(emergencyReasonProblem(reason.replace('him.', 'her.'), reason, settings)).toBeDefined();
    expect(emergencyReasonProblem('Neighbour heard shouting and glass; a child is in the flat; officers are at the door.', reason, settings)).toBeUndefined();
  });

  it('takes its numbers from the settings', () => {
    expect(emergencyReasonProblem('Short and clear', undefined, { ...settings, shortestReason: 5 })).toBeUndefined();
    expect(emergencyReasonProblem(reason, reason, { ...settings, mostAlike: 1.1 })).toBeUndefined();
  });
});
