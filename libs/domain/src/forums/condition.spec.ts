import { describe, expect, it } from '@jest/globals';
import { answersReadBy, conditionHolds, daysBetween, isIsoDay, type AnswerCondition } from './condition.js';
import type { Answers } from './answer.js';

const today = '2026-11-22';
const check = (condition: AnswerCondition, answers: Answers): boolean => conditionHolds(condition, answers, today);

describe('a condition over answers', () => {
  it('reads one code, one of several, yes or no, and several choices', () => {
    expect(check({ answer: 'tide', is: 'HIGH' }, { tide: 'HIGH' })).toBe(true);
    expect(check({ answer: 'tide', is: 'HIGH' }, { tide: 'LOW' })).toBe(false);
    expect(check({ answer: 'tide', isOneOf: ['HIGH', 'LOW'] }, { tide: 'LOW' })).toBe(true);
    expect(check({ answer: 'child', is: 'YES' }, { child: { answer: 'YES', evidence: 'Seen.' } })).toBe(true);
    expect(check({ answer: 'signs', includesAnyOf: ['FIRE', 'FLOOD'] }, { signs: ['WIND', 'FLOOD'] })).toBe(true);
    expect(check({ answer: 'signs', includesAnyOf: ['FIRE'] }, { signs: ['WIND'] })).toBe(false);
  });

  it('never holds on an unanswered question, not even when negated', () => {
    const high: AnswerCondition = { answer: 'tide', is: 'HIGH' };
    expect(check(high, {})).toBe(false);
    expect(check({ not: high }, {})).toBe(false);
    expect(check({ not: high }, { tide: '' })).toBe(false);
    expect(check({ not: high }, { tide: 'LOW' })).toBe(true);
    expect(check({ answer: 'rooms', atLeast: 0 }, {})).toBe(false);
    expect(check({ not: { answer: 'metOn', withinDays: 90 } }, { metOn: 'last week' })).toBe(false);
  });

  it('can ask whether something was answered at all', () => {
    expect(check({ answer: 'ask', isAnswered: true }, { ask: 'A room.' })).toBe(true);
    expect(check({ answer: 'ask', isAnswered: true }, { ask: '   ' })).toBe(false);
    expect(check({ answer: 'ask', isAnswered: false }, {})).toBe(true);
    expect(check({ answer: 'ask', isAnswered: false }, { ask: [] })).toBe(true);
  });

  it('joins conditions, and one certain answer settles the rest', () => {
    const high: AnswerCondition = { answer: 'tide', is: 'HIGH' };
    const dark: AnswerCondition = { answer: 'dark', is: 'YES' };
    expect(check({ all: [high, dark] }, { tide: 'HIGH' })).toBe(false);
    expect(check({ any: [high, dark] }, { tide: 'HIGH' })).toBe(true);
    expect(check({ not: { all: [high, dark] } }, { tide: 'LOW' })).toBe(true);
    expect(check({ not: { any: [high, dark] } }, { tide: 'LOW' })).toBe(false);
  });

  it('counts days to the day, and a day in the future is not recent', () => {
    const recent: AnswerCondition = { answer: 'metOn', withinDays: 90 };
    expect(check(recent, { metOn: '2026-08-24' })).toBe(true);
    expect(check(recent, { metOn: '2026-08-23' })).toBe(false);
    expect(check(recent, { metOn: today })).toBe(true);
    expect(check(recent, { metOn: '2026-11-23' })).toBe(false);
    expect(check({ answer: 'metOn', olderThanDays: 90 }, { metOn: '2026-08-23' })).toBe(true);
    expect(check({ answer: 'metOn', olderThanDays: 90 }, { metOn: '2026-08-24' })).toBe(false);
  });

  it('reads own answers only', () => {
    expect(check({ answer: 'constructor', isAnswered: true }, {})).toBe(false);
  });

  it('names every question it reads', () => {
    const condition: AnswerCondition = {
      all: [{ not: { answer: 'a', is: 'X' } }, { any: [{ answer: 'b', atLeast: 2 }] }],
    };
    expect(answersReadBy(condition)).toEqual(['a', 'b']);
  });
});

describe('a day', () => {
  it('must exist', () => {
    expect(isIsoDay('2028-02-29')).toBe(true);
    expect(isIsoDay('2026-02-29')).toBe(false);
    expect(isIsoDay('2026-13-01')).toBe(false);
    expect(isIsoDay('22/11/2026')).toBe(false);
  });

  it('is counted without being moved by the change of clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('soon', '2026-10-26')).toBeUndefined();
  });
});
