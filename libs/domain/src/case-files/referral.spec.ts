import { describe, expect, it } from '@jest/globals';
import { moonlightPanel } from '../forums/testing/index.js';
import { marm } from '../forums/index.js';
import { cleanAnswers, decideBy, firstMeetingBy, urgencyFrom } from './referral.js';

describe('the clocks of a referral', () => {
  it('count working days, over weekends and bank holidays', () => {
    expect(decideBy(marm, '2026-11-20')).toBe('2026-11-24');
    expect(decideBy(marm, '2026-12-24')).toBe('2026-12-30');
    expect(firstMeetingBy(marm, 'URGENT', '2026-11-20')).toBe('2026-11-24');
    expect(firstMeetingBy(marm, 'WHENEVER', '2026-11-20')).toBeUndefined();
  });

  it('are those of the definition, whichever it is', () => {
    const [urgency] = moonlightPanel.urgencies;
    expect(firstMeetingBy(moonlightPanel, urgency?.code ?? '', '2026-11-20')).toMatch(/^\d{4}-/);
  });
});

describe('the answers of a referral', () => {
  it('lose what hides in them, and keep what was said', () => {
    expect(
      cleanAnswers({
        a: 'one\u202E\ttwo',
        b: { answer: 'YES', evidence: '  seen\r\n' },
        c: ['X'],
        d: 7,
        e: null,
        f: '  ',
      }),
    ).toEqual({ a: 'one | two', b: { answer: 'YES', evidence: 'seen' }, c: ['X'], d: 7 });
  });

  it('give an urgency only in the forum’s own codes', () => {
    expect(urgencyFrom(marm, { urgency: 'URGENT' })).toBe('URGENT');
    expect(urgencyFrom(marm, { urgency: 'WHENEVER' })).toBeNull();
    expect(urgencyFrom(marm, {})).toBeNull();
  });
});
