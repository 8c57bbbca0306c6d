import { describe, expect, it } from '@jest/globals';
import { marm } from '../forums/index.js';
import { moonlightPanel } from '../forums/testing/index.js';
import { checkTimes, finishDueOn, firstMeetingDueOn, returnsDueOn } from './returns-due.js';
import { presentIn, presentNow } from './presence.js';

const friday = new Date('2026-11-20T10:00:00Z');

describe('the clocks of a meeting', () => {
  it('ask for returns working days before it, by the definition', () => {
    expect(returnsDueOn(moonlightPanel.clocks, new Date('2026-11-30T10:00:00Z'), friday)).toBe('2026-11-27');
  });

  it('never ask for a return in the past', () => {
    expect(returnsDueOn({ ...marm.clocks, returnsDueWorkingDaysBeforeMeeting: 5 }, new Date('2026-11-23T10:00:00Z'), friday)).toBe('2026-11-20');
  });

  it('count the first meeting from the urgency of the referral, else from the forum', () => {
    expect(firstMeetingDueOn(moonlightPanel, friday, 'SPRING_TIDE')).toBe('2026-11-23');
    expect(firstMeetingDueOn(moonlightPanel, friday, null)).toBe('2026-12-01');
  });

  it('give the definition’s working days to complete a meeting', () => {
    expect(finishDueOn(moonlightPanel.clocks, friday)).toBe('2026-11-24');
    expect(finishDueOn({ ...marm.clocks, finishMeetingWithinWorkingDays: 1 }, friday)).toBe('2026-11-23');
  });

  it('refuse times that cannot be', () => {
    const at = (text: string): Date => new Date(`2026-11-${text}:00Z`);
    expect(() => checkTimes(at('20T11:00'), at('20T12:00'), friday)).not.toThrow();
    expect(() => checkTimes(at('18T09:00'), at('18T12:00'), friday)).toThrow('today or later');
    expect(() => checkTimes(at('20T11:00'), at('20T11:00'), friday)).toThrow('after it starts');
    expect(() => checkTimes(at('20T11:00'), at('21T11:00'), friday)).toThrow('12 hours');
  });
});

describe('who is in the room', () => {
  const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 20, 10, minute));
  const intervals = [
    { attendanceId: 'chair', joinedAt: at(0), leftAt: null },
    { attendanceId: 'adult', joinedAt: at(0), leftAt: at(10) },
    { attendanceId: 'adult', joinedAt: at(30), leftAt: null },
    { attendanceId: 'late', joinedAt: at(20), leftAt: at(25) },
  ];

  it('is whoever has joined and not left', () => {
    expect(presentNow(intervals)).toEqual(['chair', 'adult']);
  });

  it('is told part by part', () => {
    expect(presentIn({ startedAt: at(0), endedAt: at(10) }, intervals)).toEqual(['chair', 'adult']);
    expect(presentIn({ startedAt: at(10), endedAt: at(30) }, intervals)).toEqual(['chair', 'late']);
    expect(presentIn({ startedAt: at(30), endedAt: null }, intervals)).toEqual(['chair', 'adult']);
  });
});
