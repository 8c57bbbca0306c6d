import { describe, expect, it } from '@jest/globals';
import { section136Clock } from './section-136-clock.js';
import type { ClockState } from './section-136-clock-state.js';
import { checkExtension } from './section-136-extension.js';
import type { Extension, Holding, PlaceStay } from './section-136-holding.js';
import { section136RulesAt, usualSection136Settings as usual } from './section-136-rules.js';
import { checkStays } from './section-136-transfers.js';

const hours = (count: number): number => count * 3_600_000;
const after = (from: string, count: number, milliseconds = 0): Date => new Date(new Date(from).getTime() + hours(count) + milliseconds);

const winter = '2026-01-14T02:10:00Z';
const stay = (arrivedAt: Date, more: Partial<PlaceStay> = {}): PlaceStay => ({ place: 'HEALTH_BASED', name: 'Larkfield suite', arrivedAt, ...more });
const arrived = (at: string = winter, more: Partial<Holding> = {}): Holding => ({ power: 'S136', stays: [stay(new Date(at))], ...more });
const extension = (start: string, atHour: number, more: Partial<Extension> = {}): Extension => ({
  authorisedAt: after(start, atHour),
  hours: 12,
  ground: 'INTOXICATED',
  groundText: 'Cannot hold a conversation; breath alcohol very high.',
  doctorName: 'Dr Ode Fictional',
  doctorIsResponsible: true,
  ...more,
});
const extended = (atHour: number, more: Partial<Extension> = {}): Holding => arrived(winter, { extension: extension(winter, atHour, more) });

describe('the state of the clock, to the millisecond', () => {
  it.each<[string, Holding, Date, ClockState]>([
    ['1 nothing has happened yet', { power: 'S136', stays: [] }, new Date(winter), 'NOT_STARTED'],
    ['2 on the way, a millisecond before arrival', arrived(), after(winter, 0, -1), 'NOT_STARTED'],
    ['3 at arrival', arrived(), after(winter, 0), 'RUNNING'],
    ['4 a millisecond after arrival', arrived(), after(winter, 0, 1), 'RUNNING'],
    ['5 a millisecond before 18 hours', arrived(), after(winter, 18, -1), 'RUNNING'],
    ['6 at 18 hours', arrived(), after(winter, 18), 'WARN_18'],
    ['7 a millisecond before 22 hours', arrived(), after(winter, 22, -1), 'WARN_18'],
    ['8 at 22 hours', arrived(), after(winter, 22), 'WARN_22'],
    ['9 a millisecond before 24 hours', arrived(), after(winter, 24, -1), 'WARN_22'],
    ['10 at 24 hours', arrived(), after(winter, 24), 'EXPIRED'],
    ['11 days later and nobody ended it', arrived(), after(winter, 100), 'EXPIRED'],
    ['12 an extension that is not given yet', extended(20), after(winter, 20, -1), 'WARN_18'],
    ['13 an extension at the moment it is given', extended(20), after(winter, 20), 'EXTENDED'],
    ['14 extended, at 24 hours', extended(20), after(winter, 24), 'EXTENDED'],
    ['15 extended at hour 23 for intoxication (scenario 5)', extended(23), after(winter, 30), 'EXTENDED'],
    ['16 extended at the last millisecond', arrived(winter, { extension: extension(winter, 24, { authorisedAt: after(winter, 24, -1) }) }), after(winter, 25), 'EXTENDED'],
    ['17 extended at 24 hours exactly is too late', extended(24), after(winter, 24), 'EXPIRED'],
    ['18 a millisecond before 36 hours', extended(23), after(winter, 36, -1), 'EXTENDED'],
    ['19 at 36 hours', extended(23), after(winter, 36), 'EXPIRED'],
    ['20 four hours more, a millisecond before the end', extended(23, { hours: 4 }), after(winter, 28, -1), 'EXTENDED'],
    ['21 four hours more, at the end', extended(23, { hours: 4 }), after(winter, 28), 'EXPIRED'],
    ['22 more than 12 hours gives nothing', extended(23, { hours: 12.01 }), after(winter, 24), 'EXPIRED'],
    ['23 no hours give nothing', extended(23, { hours: 0 }), after(winter, 24), 'EXPIRED'],
    ['24 for want of a bed gives nothing', extended(23, { ground: 'NO_BED' }), after(winter, 24), 'EXPIRED'],
    ['25 for want of a doctor gives nothing', extended(23, { ground: 'NO_DOCTOR' }), after(winter, 24), 'EXPIRED'],
    ['26 for want of an approved mental health professional gives nothing', extended(23, { ground: 'NO_AMHP' }), after(winter, 24), 'EXPIRED'],
    ['27 for want of a bed changes no warning', extended(19, { ground: 'NO_BED' }), after(winter, 22), 'WARN_22'],
    ['28 given by another doctor gives nothing', extended(23, { doctorIsResponsible: false }), after(winter, 24), 'EXPIRED'],
    ['29 without a doctor’s name gives nothing', extended(23, { doctorName: ' ' }), after(winter, 24), 'EXPIRED'],
    ['30 without words about the condition gives nothing', extended(23, { groundText: '' }), after(winter, 24), 'EXPIRED'],
    ['31 given before the person arrived gives nothing', extended(-1), after(winter, 24), 'EXPIRED'],
    ['32 released in time', arrived(winter, { ended: { how: 'RELEASED', at: after(winter, 5) } }), after(winter, 5), 'ENDED'],
    ['33 a millisecond before the release', arrived(winter, { ended: { how: 'RELEASED', at: after(winter, 5) } }), after(winter, 5, -1), 'RUNNING'],
    ['34 detained under section 2', arrived(winter, { ended: { how: 'DETAINED', at: after(winter, 9) } }), after(winter, 40), 'ENDED'],
    ['35 told at expiry that they may leave', arrived(winter, { ended: { how: 'TIME_RAN_OUT', at: after(winter, 24) } }), after(winter, 24), 'ENDED'],
    ['36 ended an hour too late', arrived(winter, { ended: { how: 'RELEASED', at: after(winter, 25) } }), after(winter, 24.5), 'EXPIRED'],
    ['37 kept where they were: from the decision', { power: 'S136', keptAt: new Date(winter), stays: [] }, after(winter, 24), 'EXPIRED'],
    ['38 kept where they were: a millisecond before', { power: 'S136', keptAt: new Date(winter), stays: [] }, after(winter, 0, -1), 'NOT_STARTED'],
    ['39 kept at home under a warrant: from the entry', { power: 'S135_1', keptSinceEntryAt: new Date(winter), stays: [] }, after(winter, 18), 'WARN_18'],
    ['40 removed under a warrant: from the arrival', { power: 'S135_1', stays: [stay(after(winter, 1))] }, after(winter, 24, hours(1) - 1), 'WARN_22'],
    ['41 retaken under section 135(2)', { power: 'S135_2', stays: [stay(new Date(winter))] }, after(winter, 24), 'EXPIRED'],
    ['42 section 5(2) has another clock', { power: 'S5_2', stays: [stay(new Date(winter))] }, after(winter, 30), 'NOT_STARTED'],
    ['43 no power, no clock', { power: 'NONE', stays: [stay(new Date(winter))] }, after(winter, 30), 'NOT_STARTED'],
    ['44 moved once: no new start', arrived(winter, { stays: [stay(new Date(winter), { leftAt: after(winter, 6) }), stay(after(winter, 7))] }), after(winter, 24), 'EXPIRED'],
    ['45 moved twice: no new start', arrived(winter, { stays: [stay(new Date(winter)), stay(after(winter, 7)), stay(after(winter, 21))] }), after(winter, 22), 'WARN_22'],
    ['46 written in the wrong order', arrived(winter, { stays: [stay(after(winter, 7)), stay(new Date(winter))] }), after(winter, 24), 'EXPIRED'],
    ['47 kept, then moved: from the keeping', arrived(winter, { keptAt: new Date(winter), stays: [stay(after(winter, 3))] }), after(winter, 24), 'EXPIRED'],
    ['48 emergency department as the place of safety', arrived(winter, { stays: [stay(new Date(winter), { place: 'EMERGENCY_DEPT' }), stay(after(winter, 8))] }), after(winter, 24), 'EXPIRED'],
    ['49 emergency department only on the way', arrived(winter, { stays: [stay(new Date(winter), { place: 'EMERGENCY_DEPT', usedAsPlaceOfSafety: false }), stay(after(winter, 8))] }), after(winter, 24), 'RUNNING'],
    ['50 a suite that is said not to be one starts it all the same', arrived(winter, { stays: [stay(new Date(winter), { usedAsPlaceOfSafety: false })] }), after(winter, 24), 'EXPIRED'],
    ['51 spring: 18 hours over the missing hour', arrived('2026-03-28T20:00:00Z'), after('2026-03-28T20:00:00Z', 18), 'WARN_18'],
    ['52 spring: a millisecond before 24 hours', arrived('2026-03-28T20:00:00Z'), new Date('2026-03-29T20:59:59.999+01:00'), 'WARN_22'],
    ['53 spring: 8pm becomes 9pm', arrived('2026-03-28T20:00:00Z'), new Date('2026-03-29T21:00:00+01:00'), 'EXPIRED'],
    ['54 spring: at 8pm on the clock an hour is left', arrived('2026-03-28T20:00:00Z'), new Date('2026-03-29T20:00:00+01:00'), 'WARN_22'],
    ['55 spring: arrived in the last second before the change', arrived('2026-03-29T00:59:59.999Z'), new Date('2026-03-30T00:59:59.999Z'), 'EXPIRED'],
    ['56 autumn: 8pm becomes 7pm', arrived('2026-10-24T20:00:00+01:00'), new Date('2026-10-25T19:00:00Z'), 'EXPIRED'],
    ['57 autumn: a millisecond before 7pm', arrived('2026-10-24T20:00:00+01:00'), new Date('2026-10-25T18:59:59.999Z'), 'WARN_22'],
    ['58 autumn: arrived in the first 1:30am', arrived('2026-10-25T01:30:00+01:00'), new Date('2026-10-26T00:30:00Z'), 'EXPIRED'],
    ['59 autumn: arrived in the second 1:30am', arrived('2026-10-25T01:30:00Z'), new Date('2026-10-26T00:30:00Z'), 'WARN_22'],
    ['60 autumn: extended over the night', arrived('2026-10-24T06:00:00+01:00', { extension: extension('2026-10-24T06:00:00+01:00', 23) }), new Date('2026-10-25T16:59:59.999Z'), 'EXTENDED'],
    ['61 autumn: 36 hours have passed', arrived('2026-10-24T06:00:00+01:00', { extension: extension('2026-10-24T06:00:00+01:00', 23) }), new Date('2026-10-25T17:00:00Z'), 'EXPIRED'],
    ['62 leap day 2028', arrived('2028-02-28T12:00:00Z'), new Date('2028-02-29T12:00:00Z'), 'EXPIRED'],
    ['63 new year’s night', arrived('2026-12-31T23:59:59.999Z'), new Date('2027-01-01T23:59:59.998Z'), 'WARN_22'],
    ['64 a stay that is written for later has not begun', arrived(winter, { stays: [stay(after(winter, 2))] }), after(winter, 1), 'NOT_STARTED'],
  ])('%s', (_words, holding, at, state) => {
    expect(section136Clock(holding, at).state).toBe(state);
  });

  const station = (more: Partial<Extension> = {}): Holding => arrived(winter, { stays: [stay(new Date(winter), { place: 'POLICE_STATION', name: 'Fictional Road' })], extension: extension(winter, 23, more) });
  const approved = (rank: 'INSPECTOR' | 'SUPERINTENDENT' | 'CHIEF_OFFICER', atHour: number) => ({ name: 'A. Fictional', rank, approvedAt: after(winter, atHour) });
  it.each<[string, Holding, Date, ClockState]>([
    ['65 police station, no superintendent', station(), after(winter, 24), 'EXPIRED'],
    ['66 police station, an inspector is not enough', station({ approval: approved('INSPECTOR', 23) }), after(winter, 24), 'EXPIRED'],
    ['67 police station, a superintendent', station({ approval: approved('SUPERINTENDENT', 23) }), after(winter, 24), 'EXTENDED'],
    ['68 police station, somebody above', station({ approval: approved('CHIEF_OFFICER', 23) }), after(winter, 36, -1), 'EXTENDED'],
    ['69 police station, the superintendent came too late', station({ approval: approved('SUPERINTENDENT', 24) }), after(winter, 25), 'EXPIRED'],
    ['70 police station, not approved yet', station({ approval: approved('SUPERINTENDENT', 23.5) }), after(winter, 23.25), 'WARN_22'],
    ['71 moved from the police station before the extension', { ...station(), stays: [stay(new Date(winter), { place: 'POLICE_STATION', leftAt: after(winter, 3) }), stay(after(winter, 4))] }, after(winter, 25), 'EXTENDED'],
    ['72 assessed elsewhere: the stricter reading asks all the same', station({ assessmentAtPoliceStation: false }), after(winter, 25), 'EXPIRED'],
  ])('%s', (_words, holding, at, state) => {
    expect(section136Clock(holding, at).state).toBe(state);
  });

  it('asks no superintendent for an assessment elsewhere, where an area reads section 136B(3) so', () => {
    const settings = { ...usual, superintendentApproves: 'ASSESSMENT_AT_POLICE_STATION' as const };
    expect(section136Clock(station({ assessmentAtPoliceStation: false }), after(winter, 25), settings).state).toBe('EXTENDED');
    expect(section136Clock(station(), after(winter, 25), settings).state).toBe('EXPIRED');
  });

  it('starts at an emergency department on the way, where an area counts that always', () => {
    const holding = arrived(winter, { stays: [stay(new Date(winter), { place: 'EMERGENCY_DEPT', usedAsPlaceOfSafety: false })] });
    const settings = { ...usual, emergencyDepartmentStartsClock: 'ALWAYS' as const };
    expect(section136Clock(holding, after(winter, 1)).state).toBe('NOT_STARTED');
    expect(section136Clock(holding, after(winter, 1), settings).startedAt).toEqual(new Date(winter));
  });

  it('warns at the hours an area sets', () => {
    const settings = { ...usual, warnAtHours: [12, 20] as const };
    expect([12, 20].map((hour) => section136Clock(arrived(), after(winter, hour), settings).state)).toEqual(['WARN_18', 'WARN_22']);
  });
});

describe('what the clock says', () => {
  it('gives the start and the end in London words on the nights of the change', () => {
    const spring = section136Clock(arrived('2026-03-28T20:00:00Z'), new Date('2026-03-28T21:00:00Z'));
    expect(spring.words).toMatchObject({ started: 'Arrived 28 March 2026 at 8pm', expires: '29 March 2026 at 9pm', remaining: '23 hours left' });
    const first = section136Clock(arrived('2026-10-24T01:30:00+01:00'), new Date('2026-10-24T12:00:00Z'));
    expect(first.words.expires).toBe('25 October 2026 at 1:30am BST');
    const second = section136Clock(arrived('2026-10-24T02:30:00+01:00'), new Date('2026-10-24T12:00:00Z'));
    expect(second.words.expires).toBe('25 October 2026 at 1:30am GMT');
    expect(section136Clock(arrived('2026-03-28T01:30:00Z'), new Date('2026-03-28T12:00:00Z')).words.expires).toBe('29 March 2026 at 2:30am');
  });

  it.each<[number, string, number]>([
    [0, 'FIRST_WARNING', 18],
    [18, 'LAST_WARNING', 22],
    [22, 'EXPIRY', 24],
  ])('names the next threshold at hour %s', (hour, kind, nextHour) => {
    expect(section136Clock(arrived(), after(winter, hour)).next).toEqual({ kind, at: after(winter, nextHour) });
  });

  it('warns as far from the end of an extension', () => {
    const at = (hour: number) => section136Clock(extended(23), after(winter, hour));
    expect([24, 30, 34].map((hour) => at(hour).warnings)).toEqual([0, 1, 2]);
    expect(at(24).next).toEqual({ kind: 'FIRST_WARNING', at: after(winter, 30) });
    expect(at(34).needsOwner).toBe(true);
  });

  it('T17: after the end there is a red state and somebody must own it', () => {
    const clock = section136Clock(arrived(), after(winter, 24, 90 * 60_000));
    expect(clock).toMatchObject({ state: 'EXPIRED', next: null, needsOwner: true, heldWithoutPowerMs: 5_400_000 });
    expect(clock.words.state).toMatch(/^No lawful power recorded since 15 January 2026 at 2:10am\./);
    expect(clock.words.remaining).toBe('1 hour 30 minutes without a power on record');
  });

  it('keeps the time without a power on record after the end', () => {
    const clock = section136Clock(arrived(winter, { ended: { how: 'RELEASED', at: after(winter, 25) } }), after(winter, 50));
    expect(clock).toMatchObject({ state: 'ENDED', heldWithoutPowerMs: hours(1), needsOwner: true });
    expect(clock.words.state).toBe('Released, on 15 January 2026 at 3:10am. No lawful power is recorded for the last 1 hour.');
    expect(section136Clock(arrived(winter, { ended: { how: 'RELEASED', at: after(winter, 24) } }), after(winter, 50))).toMatchObject({ heldWithoutPowerMs: 0, needsOwner: false });
  });

  it('says of a refused extension that it gives no power', () => {
    const clock = section136Clock(extended(23, { ground: 'NO_BED' }), after(winter, 23));
    expect(clock).toMatchObject({ isExtended: false, extensionRefused: true });
    expect(clock.words.state).toContain('gives no power');
  });

  it('keeps the rules a holding began under when the law changes during it', () => {
    const settings = { ...usual, commencements: { MHA_1983_FROM_2025_ACT: '2026-01-15' } };
    expect(section136Clock(arrived(), after(winter, 23), settings).ruleSetCode).toBe('MHA_1983_FROM_2017');
    expect(section136Clock(arrived('2026-01-15T00:00:00Z'), after(winter, 23), settings).ruleSetCode).toBe('MHA_1983_FROM_2025_ACT');
  });

  it('refuses a night before the rules it knows', () => {
    expect(() => section136Clock(arrived('2017-12-10T23:00:00Z'), new Date('2017-12-10T23:30:00Z'))).toThrow('11 December 2017');
    expect(section136Clock(arrived('2017-12-11T00:00:00Z'), new Date('2017-12-11T01:00:00Z')).state).toBe('RUNNING');
  });
});

describe('an extension', () => {
  const check = (it: Extension, holding = arrived()) => checkExtension(it, holding, section136RulesAt(winter), usual);

  it('is lawful for the person’s condition, in time, by the responsible doctor', () => {
    expect(check(extension(winter, 23))).toEqual([]);
  });

  it.each<[string, Partial<Extension>, string, string]>([
    ['a bed', { ground: 'NO_BED' }, 'extension.ground', 'Only the person’s condition'],
    ['another reason of a service', { ground: 'OTHER_SERVICE_REASON' }, 'extension.ground', 'Escalate the delay'],
    ['too many hours', { hours: 13 }, 'extension.hours', 'at most 12'],
    ['hours that are no number', { hours: Number.NaN }, 'extension.hours', 'at most 12'],
    ['after the end', { authorisedAt: after(winter, 25) }, 'extension.authorisedAt', 'gives no power'],
    ['another doctor', { doctorIsResponsible: false }, 'extension.doctorIsResponsible', 'Ask that doctor'],
  ])('is refused for %s, with what to do', (_why, more, path, words) => {
    const [problem] = check(extension(winter, 23, more));
    expect(problem).toMatchObject({ path, weight: 'REFUSED' });
    expect(problem?.message).toContain(words);
  });

  it.each(['Awaiting AMHP and two doctors', 'There is no bed in the county', 'No s12 doctor until morning', 'AMHP not available tonight'])('asks again about words such as “%s”', (groundText) => {
    expect(check(extension(winter, 23, { groundText }))).toMatchObject([{ path: 'extension.groundText', weight: 'CHECK' }]);
  });

  it.each(['Asleep in bed after sedation, cannot be woken', 'So frightened of staff that nobody can speak to him'])('lets words about the person stand: “%s”', (groundText) => {
    expect(check(extension(winter, 23, { groundText }))).toEqual([]);
  });

  it('has nothing to extend before arrival, nor after release', () => {
    expect(check(extension(winter, 23), { power: 'S136', stays: [] })).toMatchObject([{ path: 'extension.authorisedAt' }]);
    expect(check(extension(winter, 23), arrived(winter, { ended: { how: 'RELEASED', at: after(winter, 20) } }))).toMatchObject([{ path: 'extension.authorisedAt' }]);
  });
});

describe('moving between places of safety', () => {
  const check = (stays: PlaceStay[]) => checkStays({ power: 'S136', stays }, section136RulesAt(winter), usual);

  it('is well in order and in time', () => {
    expect(check([stay(new Date(winter), { leftAt: after(winter, 3) }), stay(after(winter, 4))])).toEqual([]);
  });

  it.each<[string, PlaceStay[], string]>([
    ['leaving before arriving', [stay(new Date(winter), { leftAt: after(winter, -1) })], 'stays.0.leftAt'],
    ['being at two places', [stay(new Date(winter), { leftAt: after(winter, 5) }), stay(after(winter, 4))], 'stays.1.arrivedAt'],
    ['no time of leaving', [stay(new Date(winter)), stay(after(winter, 4))], 'stays.1.arrivedAt'],
    ['a move after the power ended', [stay(new Date(winter), { leftAt: after(winter, 23) }), stay(after(winter, 24))], 'stays.1.arrivedAt'],
  ])('notices %s', (_what, stays, path) => {
    expect(check(stays)).toMatchObject([{ path }]);
  });
});
