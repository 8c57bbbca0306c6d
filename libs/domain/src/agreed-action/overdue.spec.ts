import { describe, expect, it } from '@jest/globals';
import { marm } from '../forums/index.js';
import { moonlightPanel } from '../forums/testing/index.js';
import { escalationsDue, isActionOverdue, type WatchedAction } from './overdue.js';

const action = (over: Partial<WatchedAction> = {}): WatchedAction => ({
  status: 'ACCEPTED',
  dueOn: '2026-03-05', // a Thursday
  offeredOn: '2026-03-02',
  ownerPractitionerId: 'somebody',
  nameOwnerBy: null,
  ...over,
});

describe('an overdue action', () => {
  it('is one that is open after its due date, not on it', () => {
    expect(isActionOverdue(action(), '2026-03-05')).toBe(false);
    expect(isActionOverdue(action(), '2026-03-06')).toBe(true);
    expect(isActionOverdue(action({ status: 'NOT_POSSIBLE' }), '2026-03-06')).toBe(false);
  });

  it('goes to the agency’s contact point, then to the chair, by the definition’s clocks', () => {
    const levels = (today: string): string[] => escalationsDue(action(), marm.clocks, today).map((it) => it.level);
    expect(levels('2026-03-05')).toEqual([]);
    expect(levels('2026-03-06')).toEqual(['CONTACT']);
    expect(levels('2026-03-11')).toEqual(['CONTACT']);
    expect(levels('2026-03-12')).toEqual(['CONTACT', 'CHAIR']);
  });

  it('takes other clocks of another forum', () => {
    expect(escalationsDue(action(), moonlightPanel.clocks, '2026-03-06')).toEqual([]);
    expect(escalationsDue(action(), moonlightPanel.clocks, '2026-03-09')).toEqual([{ level: 'CONTACT', cause: 'OVERDUE', missedOn: '2026-03-05' }]);
  });

  it('does not stay silent when nobody answers or nobody is named', () => {
    const waiting = action({ status: 'OFFERED', dueOn: '2026-06-01', ownerPractitionerId: null, nameOwnerBy: '2026-03-03' });
    expect(escalationsDue(waiting, marm.clocks, '2026-03-04')).toEqual([{ level: 'CONTACT', cause: 'OWNER_NOT_NAMED', missedOn: '2026-03-03' }]);
    expect(escalationsDue(waiting, marm.clocks, '2026-03-05').map((it) => it.cause)).toEqual(['UNANSWERED', 'OWNER_NOT_NAMED']);
  });

  it('is nobody’s concern once it is closed', () => {
    expect(escalationsDue(action({ status: 'DONE' }), marm.clocks, '2027-01-01')).toEqual([]);
  });
});
