import { describe, expect, it } from '@jest/globals';
import { type Presentation, repeatPresentation, type RepeatContext, usualRepeatRule } from './repeat-presentation.js';

const at = new Date('2026-11-22T03:00:00Z');
const nothing: RepeatContext = { planReviewOn: null, marmUnderWay: false, lastDecidedAt: null };
const on = (...days: string[]): Presentation[] => days.map((day) => ({ episodeId: day, kind: 'S136', at: new Date(`${day}T02:00:00Z`) }));

describe('presenting again and again', () => {
  it('the third section 136 in 60 days proposes a plan and a MARM, with why (scenario 5)', () => {
    const proposal = repeatPresentation(on('2026-09-25', '2026-10-30', '2026-11-22'), at, nothing);
    expect(proposal).toMatchObject({ steps: ['ANTICIPATORY_PLAN', 'MARM'], count: 3, firstOn: '2026-09-25', lastOn: '2026-11-22' });
    expect(proposal?.why).toBe(
      '3 presentations within 90 days: section 136 on 25 September 2026; section 136 on 30 October 2026; section 136 on 22 November 2026. The area’s rule is 3 within 90 days. There is no anticipatory plan in force. You decide; nothing has been started.',
    );
  });

  it.each<[string, Presentation[], boolean]>([
    ['two', on('2026-10-30', '2026-11-22'), false],
    ['three, the first exactly 90 days ago', on('2026-08-24', '2026-10-30', '2026-11-22'), true],
    ['three, the first 91 days ago', on('2026-08-23', '2026-10-30', '2026-11-22'), false],
    ['three in the future', on('2027-01-01', '2027-01-02', '2027-01-03'), false],
    ['none', [], false],
  ])('%s: %s', (_words, presentations, proposes) => {
    expect(repeatPresentation(presentations, at, nothing) !== undefined).toBe(proposes);
  });

  it('counts one night once, and only the kinds of the rule', () => {
    const [first, second] = on('2026-10-30', '2026-11-22');
    const sameNight = { ...second!, kind: 'S135' as const, at };
    const triage = { episodeId: 'x', kind: 'TRIAGE_CONTACT' as const, at };
    expect(repeatPresentation([first!, second!, sameNight, triage], at, nothing)).toBeUndefined();
    expect(repeatPresentation([first!, second!, triage], at, nothing, { ...usualRepeatRule, counts: ['S136', 'TRIAGE_CONTACT'] })?.count).toBe(3);
  });

  it('follows the rule of the area', () => {
    expect(repeatPresentation(on('2026-11-01', '2026-11-22'), at, nothing, { ...usualRepeatRule, presentations: 2, withinDays: 30 })).toBeDefined();
  });

  it('proposes to look at a plan that is there, and no second MARM', () => {
    const three = on('2026-09-25', '2026-10-30', '2026-11-22');
    const proposal = repeatPresentation(three, at, { ...nothing, planReviewOn: '2026-11-01', marmUnderWay: true });
    expect(proposal?.steps).toEqual(['REVIEW_THE_PLAN']);
    expect(proposal?.why).toContain('it was due to be looked at on 1 November 2026. A MARM is under way.');
  });

  it('is quiet after somebody decided, until the next presentation', () => {
    const three = on('2026-09-25', '2026-10-30', '2026-11-20');
    const decided = { ...nothing, lastDecidedAt: new Date('2026-11-21T12:00:00Z') };
    expect(repeatPresentation(three, at, decided)).toBeUndefined();
    expect(repeatPresentation([...three, ...on('2026-11-22')], at, decided)?.count).toBe(4);
  });
});
