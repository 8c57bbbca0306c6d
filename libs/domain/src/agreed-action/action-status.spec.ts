import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../rule-broken.js';
import { actionStatuses, actionSteps, isOpenAction, actionStatusAfter, actionStepsFrom } from './action-status.js';

describe('an agreed action', () => {
  it('goes from offer to done', () => {
    expect(actionStatusAfter('ACCEPT', 'OFFERED')).toBe('ACCEPTED');
    expect(actionStatusAfter('PROGRESS', 'ACCEPTED')).toBe('IN_PROGRESS');
    expect(actionStatusAfter('COMPLETE', 'IN_PROGRESS')).toBe('DONE');
  });

  it('tells refused, not possible and not done apart', () => {
    expect([actionStatusAfter('REFUSE', 'OFFERED'), actionStatusAfter('FIND_IMPOSSIBLE', 'ACCEPTED'), actionStatusAfter('LEAVE_UNDONE', 'ACCEPTED')]).toEqual([
      'REFUSED',
      'NOT_POSSIBLE',
      'NOT_DONE',
    ]);
    expect(() => actionStatusAfter('REFUSE', 'ACCEPTED')).toThrow(RuleBroken);
  });

  it('ends when it is done or no longer needed', () => {
    expect(actionStepsFrom('DONE')).toEqual([]);
    expect(actionStepsFrom('CANCELLED')).toEqual([]);
  });

  it('waits for a new answer when somebody else gets it', () => {
    for (const status of actionStatuses.filter((it) => actionStepsFrom(it).includes('TRANSFER'))) expect(actionStatusAfter('TRANSFER', status)).toBe('OFFERED');
  });

  it('stays as it was when it is carried over, and opens again when it was not done', () => {
    expect(actionStatusAfter('CARRY_OVER', 'OFFERED')).toBe('OFFERED');
    expect(actionStatusAfter('CARRY_OVER', 'NOT_DONE')).toBe('ACCEPTED');
  });

  it('says in every status which steps can be taken, and refuses the others', () => {
    for (const status of actionStatuses) {
      for (const step of actionSteps) {
        if (actionStepsFrom(status).includes(step)) expect(actionStatuses).toContain(actionStatusAfter(step, status));
        else expect(() => actionStatusAfter(step, status)).toThrow(RuleBroken);
      }
    }
  });

  it('is open until somebody has answered for it', () => {
    expect(actionStatuses.filter(isOpenAction)).toEqual(['OFFERED', 'ACCEPTED', 'IN_PROGRESS']);
  });
});
