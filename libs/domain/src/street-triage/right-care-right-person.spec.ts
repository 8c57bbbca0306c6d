import { describe, expect, it } from '@jest/globals';
import { checkRcrpCall, isThresholdMet, mayCloseRcrpCall, type RcrpAnswers, type RcrpCall, type RcrpHandover, rcrpStanding } from './right-care-right-person.js';

const at = (minutes: number): Date => new Date(Date.parse('2026-11-22T02:10:00Z') + minutes * 60_000);
const no: RcrpAnswers = { crime: 'NO', riskToLife: 'NO', seriousHarm: 'NO' };
const accepted: RcrpHandover = {
  agencyId: 'crisis',
  agencyName: 'Crisis team',
  askedAt: at(5),
  answer: 'ACCEPTED',
  answeredByName: 'Nia Fictional',
  answeredByAgencyId: 'crisis',
  answeredAt: at(12),
  refusedWhy: null,
};
const waiting: RcrpHandover = { ...accepted, answer: 'WAITING', answeredByName: null, answeredByAgencyId: null, answeredAt: null };
const declined: RcrpCall = {
  category: 'WELFARE_CONCERN',
  calledAt: at(0),
  answers: no,
  decision: 'DECLINE',
  decidedByName: 'Insp Fictional',
  decidedAt: at(3),
  reason: 'Not seen for a day; no sign of immediate danger.',
  callerToldAt: at(14),
  handovers: [accepted],
};

describe('the threshold', () => {
  it.each<[Partial<RcrpAnswers>, boolean | undefined]>([
    [{}, false],
    [{ crime: 'YES' }, true],
    [{ riskToLife: 'YES', crime: 'NOT_ASKED' }, true],
    [{ seriousHarm: 'NOT_KNOWN' }, undefined],
    [{ seriousHarm: 'NOT_ASKED' }, undefined],
  ])('%j: %s', (more, met) => {
    expect(isThresholdMet({ ...no, ...more })).toBe(met);
  });
});

describe('a declined call (T18, scenario 8)', () => {
  it('is whole when a named person of the agency has accepted', () => {
    expect(checkRcrpCall(declined)).toEqual([]);
    expect(rcrpStanding(declined, at(20))).toEqual({ state: 'ACCEPTED', heldByAgencyId: 'crisis', isOverdue: false, words: 'Nia Fictional of Crisis team took it on, on 22 November 2026 at 2:22am.' });
    expect(mayCloseRcrpCall(declined, at(20))).toBe(true);
  });

  it.each<[string, Partial<RcrpCall>, string]>([
    ['the threshold is met', { answers: { ...no, riskToLife: 'YES' } }, 'decision'],
    ['a question was not asked', { answers: { ...no, crime: 'NOT_ASKED' } }, 'answers.crime'],
    ['an answer is not known', { answers: { ...no, seriousHarm: 'NOT_KNOWN' } }, 'answers.seriousHarm'],
    ['no reason', { reason: ' ' }, 'reason'],
    ['the caller was not told', { callerToldAt: null }, 'callerToldAt'],
    ['no agency', { handovers: [] }, 'handovers'],
    ['nobody has accepted yet', { handovers: [waiting] }, 'handovers'],
    ['the agency instead of a person', { handovers: [{ ...accepted, answeredByName: ' crisis TEAM' }] }, 'handovers.0.answeredByName'],
    ['no name', { handovers: [{ ...accepted, answeredByName: '' }] }, 'handovers.0.answeredByName'],
    ['somebody of another agency', { handovers: [{ ...accepted, answeredByAgencyId: 'police' }] }, 'handovers.0.answeredByAgencyId'],
    ['no time', { handovers: [{ ...accepted, answeredAt: null }] }, 'handovers.0.answeredAt'],
    ['accepted before it was asked', { handovers: [{ ...accepted, answeredAt: at(4) }] }, 'handovers.0.answeredAt'],
    ['refused without why', { handovers: [{ ...waiting, answer: 'REFUSED' }, accepted] }, 'handovers.0.refusedWhy'],
    ['nobody decided it', { decidedByName: null }, 'decidedByName'],
    ['no category', { category: null }, 'category'],
  ])('is not whole: %s', (_why, more, path) => {
    const call = { ...declined, ...more };
    expect(checkRcrpCall(call)).toMatchObject([{ path }]);
    expect(mayCloseRcrpCall(call, at(20))).toBe(false);
  });

  it('stays with the police until it is accepted, and becomes late', () => {
    const call = { ...declined, handovers: [waiting] };
    expect(rcrpStanding(call, at(65))).toMatchObject({ state: 'WAITING_FOR_ACCEPTANCE', heldByAgencyId: null, isOverdue: false });
    expect(rcrpStanding(call, at(66))).toMatchObject({ isOverdue: true, words: 'The police have the call until somebody at Crisis team accepts it by name.' });
  });

  it('goes back to the police when the agency refuses', () => {
    const call = { ...declined, handovers: [{ ...waiting, answer: 'REFUSED' as const, refusedWhy: 'Not known to us' }] };
    expect(rcrpStanding(call, at(20))).toMatchObject({ state: 'WAITING_FOR_ACCEPTANCE', heldByAgencyId: null, words: 'The police have the call. Ask an agency to take it on.' });
  });

  it('an acceptance that does not hold moves nothing', () => {
    const call = { ...declined, handovers: [{ ...accepted, answeredByAgencyId: 'police' }] };
    expect(rcrpStanding(call, at(20)).state).toBe('WAITING_FOR_ACCEPTANCE');
  });

  it('a call that nobody has decided is the police’s', () => {
    expect(rcrpStanding({ ...declined, decision: null, handovers: [] }, at(1))).toMatchObject({ state: 'UNDECIDED', heldByAgencyId: null });
    expect(mayCloseRcrpCall({ ...declined, decision: 'ATTEND', handovers: [] }, at(20))).toBe(true);
  });
});
