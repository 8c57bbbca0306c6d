import { describe, expect, it } from '@jest/globals';
import { custodyReviews, healthcareChecks } from './police-station-checks.js';
import { judgePoliceStationEvent } from './police-station-event.js';
import type { PoliceStationFacts } from './police-station-facts.js';
import { planPoliceStation } from './police-station.js';
import { section136RulesAt, usualSection136Settings as usual } from './section-136-rules.js';

const at = new Date('2026-11-22T02:10:00Z');
const rules = section136RulesAt(at);
const lawful: PoliceStationFacts = {
  at,
  age: { bornOn: '1990-05-04', appearsUnder18: null },
  reason: 'IMMINENT_RISK_AND_NO_ALTERNATIVE',
  imminentRisk: true,
  noOtherPlace: true,
  healthcareThere: true,
  authorisedBy: { name: 'Insp Fictional', rank: 'INSPECTOR', at: new Date(at.getTime() - 60_000) },
  consulted: 'NURSE',
  notConsultedWhy: null,
};
const plan = (more: Partial<PoliceStationFacts>, settings = usual) => planPoliceStation({ ...lawful, ...more }, settings);
const told = { reasonText: 'The suite and the emergency department both refused.', noticedAt: at };
const judge = (more: Partial<PoliceStationFacts>, record = told) => judgePoliceStationEvent({ ...lawful, ...more }, record, usual);
const bornOn = (date: string) => ({ age: { bornOn: date, appearsUnder18: null } });

describe('planning or authorising a police station', () => {
  it('is allowed for an adult where every condition holds', () => {
    expect(plan({})).toMatchObject({ allowed: true, problems: [] });
  });

  it.each<[string, Partial<PoliceStationFacts>]>([
    ['somebody of 16, whatever else holds', bornOn('2010-03-01')],
    ['the day before the 18th birthday', bornOn('2008-11-23')],
    ['somebody who appears to be under 18', { age: { bornOn: null, appearsUnder18: true } }],
    ['a date of birth under 18, whatever they look like', { age: { bornOn: '2010-03-01', appearsUnder18: false } }],
    ['somebody whose age nobody knows', { age: { bornOn: null, appearsUnder18: null } }],
  ])('T17: is never allowed for %s, and says where else', (_who, more) => {
    const answer = plan({ ...more, authorisedBy: { name: 'Chief Fictional', rank: 'CHIEF_OFFICER', at } });
    expect(answer.allowed).toBe(false);
    expect(answer.problems).toMatchObject([{ path: 'place', weight: 'REFUSED' }]);
    expect(answer.problems[0]?.message).toContain('nobody can authorise it');
    expect(answer.alternatives.map((it) => it.place)).toEqual(expect.arrayContaining(['HEALTH_BASED', 'EMERGENCY_DEPT']));
    expect(answer.alternatives.map((it) => it.place)).not.toContain('POLICE_STATION');
  });

  it('counts the 18th birthday from its first moment in London', () => {
    expect(plan(bornOn('2008-11-22')).allowed).toBe(true);
    const summer = { ...bornOn('2008-07-01'), at: new Date('2026-06-30T23:00:00Z'), authorisedBy: { name: 'Insp Fictional', rank: 'INSPECTOR', at: new Date('2026-06-30T22:00:00Z') } } as const;
    expect(plan(summer).allowed).toBe(true);
    expect(plan({ ...summer, at: new Date('2026-06-30T22:59:59.999Z') }).allowed).toBe(false);
  });

  it('goes by appearance where an area says so', () => {
    expect(plan({ age: { bornOn: null, appearsUnder18: null } }, { ...usual, unknownAgeAtPoliceStation: 'AS_IT_APPEARS' }).allowed).toBe(true);
  });

  it.each<[string, Partial<PoliceStationFacts>, string]>([
    ['no room elsewhere', { reason: 'NO_CAPACITY' }, 'policeStation.reason'],
    ['intoxication', { reason: 'REFUSED_INTOXICATED' }, 'policeStation.reason'],
    ['no imminent risk', { imminentRisk: false }, 'policeStation.imminentRisk'],
    ['another place that could hold them', { noOtherPlace: false }, 'policeStation.noOtherPlace'],
    ['nobody having said whether another place could', { noOtherPlace: null }, 'policeStation.noOtherPlace'],
    ['no healthcare professional', { healthcareThere: false }, 'policeStation.healthcareThere'],
    ['no authority', { authorisedBy: null }, 'policeStation.authorisedBy'],
    ['a sergeant', { authorisedBy: { name: 'Sgt Fictional', rank: 'SERGEANT', at } }, 'policeStation.authorisedBy.rank'],
    ['authority after arrival', { authorisedBy: { name: 'Insp Fictional', rank: 'INSPECTOR', at: new Date(at.getTime() + 1) } }, 'policeStation.authorisedBy.at'],
    ['nobody consulted and no reason', { consulted: null }, 'policeStation.consulted'],
    ['somebody consulted who does not count', { consulted: 'OTHER' }, 'policeStation.consulted'],
  ])('is refused for an adult with %s', (_why, more, path) => {
    expect(plan(more)).toMatchObject({ allowed: false, problems: [{ path, weight: 'REFUSED' }] });
  });

  it('may be authorised in the moment of arrival', () => {
    expect(plan({ authorisedBy: { name: 'Insp Fictional', rank: 'INSPECTOR', at } }).allowed).toBe(true);
  });

  it('takes a reason why nobody could be consulted', () => {
    expect(plan({ consulted: null, notConsultedWhy: 'He was running at traffic.' }).allowed).toBe(true);
  });

  it('is refused to everybody once the law has removed police stations', () => {
    const later = { ...usual, commencements: { MHA_1983_FROM_2025_ACT: '2026-06-01' } };
    expect(planPoliceStation(lawful, later)).toMatchObject({ allowed: false, problems: [{ path: 'place' }] });
    expect(judgePoliceStationEvent(lawful, told, later).kind).toBe('UNLAWFUL_EVENT');
  });
});

describe('a police station that has been used', () => {
  it('is a lawful use where every condition held', () => {
    expect(judge({})).toEqual({ kind: 'LAWFUL_USE', why: [], problems: [], escalateTo: [] });
  });

  it('T17: under 18 it is recorded as an unlawful event and escalated (scenario 6)', () => {
    const event = judge(bornOn('2010-03-01'));
    expect(event).toMatchObject({ kind: 'UNLAWFUL_EVENT', problems: [], escalateTo: ['POLICE_INSPECTOR', 'SAFEGUARDING_LEAD', 'APPROVED_MENTAL_HEALTH_PROFESSIONAL', 'CHILDRENS_SERVICES'] });
    expect(event.why).toEqual(['The person was under 18: a police station can never be their place of safety.']);
  });

  it('escalates at once, even while the reason and the time are still to be written', () => {
    const event = judge(bornOn('2010-03-01'), { reasonText: null as unknown as string, noticedAt: null as unknown as Date });
    expect(event.escalateTo).toContain('SAFEGUARDING_LEAD');
    expect(event.problems.map(({ path }) => path)).toEqual(['policeStation.unlawfulReason', 'policeStation.noticedAt']);
  });

  it('came to notice when it happened, or later', () => {
    expect(judge(bornOn('2010-03-01'), { ...told, noticedAt: new Date(at.getTime() - 1) }).problems).toMatchObject([{ path: 'policeStation.noticedAt' }]);
  });

  it('is unlawful for an adult without the ground, without telling children’s services', () => {
    const event = judge({ reason: 'NO_CAPACITY' });
    expect(event.kind).toBe('UNLAWFUL_EVENT');
    expect(event.escalateTo).not.toContain('CHILDRENS_SERVICES');
  });

  it('is not yet shown to be lawful where nobody has said, and asks', () => {
    const event = judge({ imminentRisk: null, authorisedBy: null });
    expect(event).toMatchObject({ kind: 'NOT_SHOWN_LAWFUL', escalateTo: [] });
    expect(event.problems.map(({ path }) => path)).toEqual(['policeStation.imminentRisk', 'policeStation.authorisedBy']);
  });
});

describe('checks in a police station', () => {
  const minutes = (count: number, milliseconds = 0) => new Date(at.getTime() + count * 60_000 + milliseconds);
  const stay = { arrivedAt: at, leftAt: null };

  it('are every 30 minutes by a healthcare professional (SI 2017/1036 regulation 4)', () => {
    expect(healthcareChecks(stay, [minutes(30), minutes(60)], minutes(80), rules)).toEqual({ everyMinutes: 30, gaps: [], nextDueAt: minutes(90), isOverdue: false });
    expect(healthcareChecks(stay, [], minutes(30), rules)).toMatchObject({ gaps: [], isOverdue: false });
    expect(healthcareChecks(stay, [], minutes(30, 1), rules)).toMatchObject({ gaps: [{ from: at, minutes: 30 }], isOverdue: true });
  });

  it('keep a gap on record, and end when the person leaves', () => {
    const left = { ...stay, leftAt: minutes(100) };
    expect(healthcareChecks(left, [minutes(20), minutes(75)], minutes(500), rules)).toEqual({
      everyMinutes: 30,
      gaps: [{ from: minutes(20), to: minutes(75), minutes: 55 }],
      nextDueAt: null,
      isOverdue: false,
    });
  });

  it('do not count a check from before arrival', () => {
    expect(healthcareChecks(stay, [minutes(-5)], minutes(10), rules).nextDueAt).toEqual(minutes(30));
  });

  it('go with reviews by the custody officer as the area sets them', () => {
    expect(custodyReviews(stay, [minutes(61)], minutes(70), usual).gaps).toMatchObject([{ minutes: 61 }]);
  });
});
