import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../rule-broken.js';
import { mayTake, type MeetingStatus, meetingStatuses, type MeetingStep, mustTakeRecords, statusAfter, takesRecords } from './meeting-status.js';

const open: Record<MeetingStep, Partial<Record<MeetingStatus, MeetingStatus>>> = {
  reschedule: { PLANNED: 'PLANNED', ADJOURNED: 'ADJOURNED' },
  open: { PLANNED: 'OPEN' },
  adjourn: { OPEN: 'ADJOURNED' },
  resume: { ADJOURNED: 'OPEN', AWAITING_COMPLETION: 'OPEN' },
  endForNow: { OPEN: 'AWAITING_COMPLETION' },
  finish: { OPEN: 'FINISHED', AWAITING_COMPLETION: 'FINISHED' },
  cancel: { PLANNED: 'CANCELLED', ADJOURNED: 'CANCELLED' },
};

describe('a meeting', () => {
  it.each((Object.keys(open) as MeetingStep[]).flatMap((step) => meetingStatuses.map((status) => [step, status] as const)))('can %s when it is %s only where the table says so', (step, status) => {
    const expected = open[step][status];
    expect(mayTake(status, step)).toBe(expected !== undefined);
    if (expected) expect(statusAfter(status, step)).toBe(expected);
    else expect(() => statusAfter(status, step)).toThrow(RuleBroken);
  });

  it('takes records while it runs and while it is completed, and at no other time', () => {
    expect(meetingStatuses.filter(takesRecords)).toEqual(['OPEN', 'AWAITING_COMPLETION']);
    expect(() => mustTakeRecords('PLANNED')).toThrow('Open the meeting first');
  });
});
