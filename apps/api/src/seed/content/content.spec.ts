import { checkNhsNumber, checkPostcode, definitionVersion, londonDate, validateAnswers, workingDaysBetween } from '@concord/domain';
import { describe, expect, it } from '@jest/globals';
import { calendarFrom } from './calendar.js';
import { casesOn } from './cases.js';
import { nhsNumber } from './nhs-number.js';
import { people } from './people.js';

/** Days on which somebody may start the demonstration: a Sunday, after Christmas, round a change of the clocks, after Easter. */
const DAYS = ['2026-11-22T03:00:00Z', '2027-01-04T12:00:00Z', '2026-03-29T01:30:00Z', '2026-04-08T23:30:00Z'];

describe('the people of Wexcombe', () => {
  const all = Object.values(people);

  it('are sixty, none of them a number that anybody has', () => {
    expect(all).toHaveLength(60);
    const numbers = all.map((_, position) => nhsNumber(position));
    expect(new Set(numbers).size).toBe(60);
    for (const number of numbers) expect([number.slice(0, 3), checkNhsNumber(number).ok]).toEqual(['999', true]);
  });

  it('live at addresses of a shape that is accepted', () => {
    for (const { address } of all) if (address) expect(checkPostcode(address.postcode).ok).toBe(true);
  });

  it('have names of their own', () => {
    expect(new Set(all.map(({ given, family }) => `${given} ${family}`)).size).toBe(60);
  });
});

describe.each(DAYS)('the cases told on %s', (now) => {
  const cases = casesOn(calendarFrom(new Date(now)));

  it('stand at every stage', () => {
    const stages = cases.map(({ sentAt, triage, withdrawnAt, closure }) => (closure ? 'CLOSED' : withdrawnAt ? 'WITHDRAWN' : (triage?.outcome ?? (sentAt ? 'REFERRED' : 'DRAFT'))));
    expect(new Set(stages)).toEqual(new Set(['DRAFT', 'REFERRED', 'RETURN', 'DECLINE', 'REDIRECT', 'WITHDRAWN', 'ACCEPT', 'CLOSED']));
  });

  it.each(cases.map((told) => [told.key, told] as const))('answer their forum’s questions: %s', (_, told) => {
    const definition = definitionVersion(told.forum, 1);
    expect(definition).toBeDefined();
    if (!definition) return;
    const on = londonDate(told.sentAt ?? told.begunAt);
    expect(validateAnswers(definition.referralForm, told.answers, { submitting: told.sentAt !== undefined, onDate: on })).toEqual([]);
    const held = (told.meetings ?? []).flatMap((it) => it.held ?? []);
    for (const { decisions } of held) {
      const missing = definition.decisions.filter((it) => it.mandatory && !decisions.some((one) => one.key === it.key));
      expect(missing.map((it) => it.key)).toEqual([]);
    }
  });

  it('decide and meet within their forum’s clocks', () => {
    for (const { key, forum, sentAt, triage, meetings = [] } of cases) {
      const definition = definitionVersion(forum, 1);
      if (!definition || !sentAt || triage?.outcome !== 'ACCEPT') continue;
      const urgency = definition.urgencies.find((it) => it.code === triage.urgency);
      const decided = workingDaysBetween(londonDate(sentAt), londonDate(triage.at));
      expect([key, decided <= definition.clocks.triageDecisionWorkingDays]).toEqual([key, true]);
      for (const { startsAt } of meetings) expect([key, workingDaysBetween(londonDate(sentAt), londonDate(startsAt)) <= (urgency?.firstMeetingWorkingDays ?? 0)]).toEqual([key, true]);
    }
  });

  it('happen in order, and nothing that was done lies ahead', () => {
    for (const { key, begunAt, sentAt, triage, meetings = [], actions = [] } of cases) {
      const moments = [begunAt, sentAt, triage?.at].filter((it) => it !== undefined).map((it) => it.getTime());
      expect([key, [...moments].sort((one, other) => one - other)]).toEqual([key, moments]);
      const done = [...moments, ...meetings.flatMap((it) => [it.plannedAt, it.held?.finishedAt, it.minutes?.issuedAt]), ...actions.flatMap((it) => (it.steps ?? []).map((step) => step.at))];
      for (const it of done) if (it) expect([key, new Date(it) < new Date(now)]).toEqual([key, true]);
    }
  });
});
