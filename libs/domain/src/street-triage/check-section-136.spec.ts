import { describe, expect, it } from '@jest/globals';
import { checkSection136 } from './check-section-136.js';
import { section136Clock } from './section-136-clock.js';
import { usualSection136Settings as usual } from './section-136-rules.js';
import { type RecordedStay, type Section136Record, stageOf } from './section-136-record.js';

const at = (hours: number): Date => new Date(Date.parse('2026-01-14T02:10:00Z') + hours * 3_600_000);
const now = at(10);
const suite: RecordedStay = { place: 'HEALTH_BASED', name: 'Larkfield suite', arrivedAt: at(1), handedOverAt: at(1.5), handedOverTo: 'Nurse Fictional', policeLeftAt: at(1.75) };

const whole: Section136Record = {
  power: 'S136',
  foundAt: 'PUBLIC_PLACE',
  detainedAt: at(0),
  officerName: 'PC Fictional',
  grounds: 'Standing outside the railing of the bridge, speaking to voices.',
  bornOn: '2003-07-09',
  intoxicated: 'YES',
  restraint: { kinds: ['NONE'] },
  consultation: { wasConsulted: true, role: 'NURSE', name: 'Nurse Fictional', organisation: 'Fictional Trust', at: at(-0.1), advice: 'Suite is open.', followed: true },
  transport: { kind: 'POLICE_VEHICLE', policeReason: 'AMBULANCE_NOT_AVAILABLE_30MIN', ambulanceAskedAt: at(0.1), leftAt: at(0.7) },
  stays: [suite],
  rights: { told: 'TOLD_AND_WRITTEN', at: at(1.6) },
  assessment: { amhpName: 'AMHP Fictional', interviewedAt: at(6), doctorName: 'Dr Fictional', examinedAt: at(6), endedAt: at(7), outcome: 'CRISIS_TEAM', followUpBy: 'Crisis team, Ada Fictional' },
  ended: { how: 'RELEASED', at: at(7.5) },
};
const paths = (record: Section136Record, stage = stageOf(record), when = now): string[] => checkSection136(record, stage, when).map(({ path }) => path);

describe('a record of section 136', () => {
  it('has nothing to put right when it is whole', () => {
    expect(checkSection136(whole, 'ENDED', now)).toEqual([]);
  });

  it('is asked at each stage only what has had time to happen', () => {
    const started: Section136Record = { power: 'S136', stays: [] };
    expect(paths(started, 'DETAINED')).toEqual(['detainedAt', 'officerName', 'grounds', 'bornOn', 'foundAt', 'consultation', 'restraint']);
    expect(paths(started, 'ARRIVED')).toEqual(expect.arrayContaining(['stays', 'transport.kind', 'rights']));
    expect(paths(started, 'ASSESSED')).toContain('assessment.outcome');
    expect(paths(started, 'ENDED')).toContain('ended');
  });

  it('knows how far it has come', () => {
    expect(stageOf({ power: 'S136', stays: [] })).toBe('DETAINED');
    expect(stageOf({ power: 'S136', stays: [], keptAt: at(0) })).toBe('ARRIVED');
    expect(stageOf({ power: 'S136', stays: [suite], assessment: { outcome: 'ABSCONDED' } })).toBe('ASSESSED');
    expect(stageOf(whole)).toBe('ENDED');
  });

  it.each<[string, Partial<Section136Record>, string]>([
    ['another power', { power: 'S5_2' }, 'power'],
    ['a home', { foundAt: 'HOME' }, 'foundAt'],
    ['the garden of one home', { foundAt: 'HOME_GARDEN_OR_OUTHOUSE' }, 'foundAt'],
    ['no age at all', { bornOn: null }, 'bornOn'],
    ['restraint and none', { restraint: { kinds: ['NONE', 'HANDCUFFS'], minutes: 4, why: 'Climbing' } }, 'restraint.kinds'],
    ['restraint without how long', { restraint: { kinds: ['HELD'], why: 'Climbing' } }, 'restraint.minutes'],
    ['restraint without why', { restraint: { kinds: ['HELD'], minutes: 2 } }, 'restraint.why'],
    ['somebody consulted who does not count', { consultation: { ...whole.consultation!, role: 'OTHER' } }, 'consultation.role'],
    ['consulted afterwards', { consultation: { ...whole.consultation!, at: at(0.1) } }, 'consultation.at'],
    ['advice not followed, without why', { consultation: { ...whole.consultation!, followed: false } }, 'consultation.notFollowedWhy'],
    ['nobody consulted, without why', { consultation: { wasConsulted: false } }, 'consultation.notConsultedReason'],
    ['nobody consulted, another reason without words', { consultation: { wasConsulted: false, notConsultedReason: 'OTHER' } }, 'consultation.notConsultedText'],
    ['a place without a name', { stays: [{ ...suite, name: ' ' }] }, 'stays.0.name'],
    ['a kind of place nobody knows', { stays: [{ ...suite, place: 'NOT_KNOWN' }] }, 'stays.0.place'],
    ['a home the person did not agree to', { stays: [{ ...suite, place: 'PRIVATE_HOME', occupierAgreed: true }] }, 'stays.0.personAgreed'],
    ['a home others did not agree to', { stays: [{ ...suite, place: 'PRIVATE_HOME', personAgreed: true }] }, 'stays.0.occupierAgreed'],
    ['another place whose manager did not agree', { stays: [{ ...suite, place: 'OTHER_SUITABLE' }] }, 'stays.0.managerAgreed'],
    ['handed over to nobody', { stays: [{ ...suite, handedOverTo: null }] }, 'stays.0.handedOverTo'],
    ['the police left without handing over', { stays: [{ ...suite, handedOverAt: null }] }, 'stays.0.handedOverAt'],
    ['handing over took more than an hour', { stays: [{ ...suite, policeLeftAt: at(2.1) }] }, 'stays.0.policeLeftAt'],
    ['asked first elsewhere, without why not', { firstOffered: 'HEALTH_BASED' }, 'firstNotUsedWhy'],
    ['a police vehicle without why', { transport: { kind: 'POLICE_VEHICLE' } }, 'transport.policeReason'],
    ['no ambulance in 30 minutes, asked nobody knows when', { transport: { ...whole.transport, ambulanceAskedAt: null } }, 'transport.ambulanceAskedAt'],
    ['no ambulance asked for, and asked', { transport: { ...whole.transport, policeReason: 'AMBULANCE_NOT_REQUESTED' } }, 'transport.policeReason'],
    ['rights not told, without why', { rights: { told: 'NOT_TOLD' } }, 'rights.notToldWhy'],
    ['rights told nobody knows when', { rights: { told: 'TOLD_ONLY' } }, 'rights.at'],
    ['intoxication not asked about', { intoxicated: null }, 'intoxicated'],
    ['no follow-up', { assessment: { ...whole.assessment, followUpBy: '' } }, 'assessment.followUpBy'],
    ['no interview, without why', { assessment: { ...whole.assessment, interviewedAt: null } }, 'assessment.noInterviewReason'],
    ['no interview, another reason without words', { assessment: { ...whole.assessment, interviewedAt: null, noInterviewReason: 'OTHER' } }, 'assessment.noInterviewText'],
    ['no disorder, yet sent to the crisis team without an interview', { assessment: { ...whole.assessment, interviewedAt: null, noInterviewReason: 'NO_MENTAL_DISORDER_FOUND' } }, 'assessment.noInterviewReason'],
    ['detained without an interview', { assessment: { ...whole.assessment, interviewedAt: null, outcome: 'DETAINED_S2', noInterviewReason: 'OTHER' } }, 'assessment.interviewedAt'],
    ['an interview, and why there was none', { assessment: { ...whole.assessment, noInterviewReason: 'DIED' } }, 'assessment.noInterviewReason'],
    ['no doctor', { assessment: { ...whole.assessment, doctorName: null } }, 'assessment.doctorName'],
    ['an assessment that ended before it was made', { assessment: { ...whole.assessment, endedAt: at(5) } }, 'assessment.endedAt'],
    ['an end before the beginning', { ended: { how: 'RELEASED', at: at(0.5) } }, 'ended.at'],
    ['being there before the power was used', { stays: [{ ...suite, arrivedAt: at(-1) }] }, 'stays.0.arrivedAt'],
    ['being kept before the power was used', { keptAt: at(-1) }, 'keptAt'],
    ['a handover in the future', { stays: [{ ...suite, handedOverAt: at(12) }] }, 'stays.0.handedOverAt'],
    ['a time in the future', { ended: { how: 'RELEASED', at: at(11) } }, 'ended.at'],
  ])('says what to do about %s', (_what, more, path) => {
    expect(paths({ ...whole, ...more }, 'ENDED')).toContain(path);
  });

  it('takes “no mental disorder, released” without an interview', () => {
    const assessment = { doctorName: 'Dr Fictional', examinedAt: at(3), endedAt: at(3.2), outcome: 'NO_MENTAL_DISORDER_RELEASED', noInterviewReason: 'NO_MENTAL_DISORDER_FOUND' } as const;
    expect(paths({ ...whole, assessment })).toEqual([]);
  });

  it('takes the home of somebody who lives alone and agrees', () => {
    expect(paths({ ...whole, stays: [{ ...suite, place: 'PRIVATE_HOME', personAgreed: true, livesAlone: true }] })).toEqual([]);
  });

  it('asks for the warrant of section 135, and no consultation', () => {
    const warranted: Section136Record = { ...whole, power: 'S135_1', foundAt: null, consultation: null };
    expect(paths(warranted)).toEqual(['warrant.reference', 'warrant.enteredAt', 'warrant.amhpName', 'warrant.doctorName']);
    expect(paths({ ...warranted, warrant: { reference: 'W1', enteredAt: at(0), amhpName: 'A', doctorName: 'D' } })).toEqual([]);
  });

  it('does not take leaving without permission for a release, and the clock goes on', () => {
    const left: Section136Record = { ...whole, ended: null, assessment: { outcome: 'ABSCONDED', noInterviewReason: 'LEFT_WITHOUT_PERMISSION' } };
    expect(paths(left)).toEqual([]);
    expect(section136Clock(left, now).state).toBe('RUNNING');
    expect(paths({ ...left, ended: { how: 'RELEASED', at: at(4) } })).toContain('ended.how');
  });

  it('T17: wants an owner by name after the last warning, and after the power has ended', () => {
    const running: Section136Record = { ...whole, ended: null, assessment: null };
    expect(paths(running, 'ARRIVED', at(22.5))).toEqual([]);
    expect(paths(running, 'ARRIVED', at(23))).toEqual(['ownerName']);
    expect(checkSection136(running, 'ARRIVED', at(25))).toMatchObject([{ path: 'ownerName', message: 'No lawful power is recorded. Name who answers for this now.' }]);
    expect(paths({ ...running, ownerName: 'Ms Fictional' }, 'ARRIVED', at(25))).toEqual([]);
  });

  it('keeps on record that somebody was held without a power', () => {
    const late: Section136Record = { ...whole, ended: { how: 'RELEASED', at: at(26) }, ownerName: 'Ms Fictional' };
    const [problem] = checkSection136(late, 'ENDED', at(30));
    expect(problem).toMatchObject({ path: 'ended.at', weight: 'CHECK' });
    expect(problem?.message).toContain('No lawful power is recorded for the last 1 hour.');
  });

  it('carries the problems of an extension and of moves', () => {
    const extension = { authorisedAt: at(9), hours: 12, ground: 'NO_BED', groundText: '', doctorName: 'Dr Fictional', doctorIsResponsible: true } as const;
    expect(paths({ ...whole, ended: null, extension })).toContain('extension.ground');
    expect(paths({ ...whole, stays: [suite, { ...suite, arrivedAt: at(3), handedOverAt: at(3.1), policeLeftAt: at(3.2) }] })).toEqual(['stays.1.arrivedAt']);
  });
});

describe('a record with a police station', () => {
  const station: RecordedStay = { ...suite, place: 'POLICE_STATION', name: 'Fictional Road', handedOverAt: null, policeLeftAt: null, leftAt: at(1.4) };
  const said = {
    reason: 'IMMINENT_RISK_AND_NO_ALTERNATIVE', imminentRisk: true, noOtherPlace: true, healthcareThere: true, consulted: 'NURSE', notConsultedWhy: null, reasonText: null, noticedAt: null,
    authorisedBy: { name: 'Insp Fictional', rank: 'INSPECTOR', at: at(0.5) },
  } as const;

  it('has nothing to put right where the law was kept', () => {
    expect(paths({ ...whole, stays: [station], policeStation: said })).toEqual([]);
  });

  it('T17: is taken for somebody of 16, and says that it is an unlawful event', () => {
    const problems = checkSection136({ ...whole, bornOn: '2009-07-09', stays: [station], policeStation: said }, 'ENDED', now);
    expect(problems.map(({ path }) => path)).toEqual(['stays.0.place', 'policeStation.unlawfulReason', 'policeStation.noticedAt']);
    expect(problems[0]?.message).toContain('Recorded as an unlawful event; the person was 16.');
    expect(problems.every(({ weight }) => weight !== 'REFUSED')).toBe(true);
  });

  it('is judged by the law of its own day, though the clock began under the law before', () => {
    const settings = { ...usual, commencements: { MHA_1983_FROM_2025_ACT: '2026-01-15' } };
    const moved: RecordedStay = { ...station, arrivedAt: at(22), leftAt: null };
    const running = { ...whole, ended: null, assessment: null, stays: [{ ...suite, leftAt: at(21) }, moved], policeStation: said };
    expect(checkSection136(running, 'ARRIVED', at(22.25), settings).map(({ message }) => message)).toContainEqual(expect.stringContaining('A police station was no longer a place of safety.'));
    expect(paths(running, 'ARRIVED', at(22.25))).toEqual([]);
  });

  it('asks for every condition nobody has said anything about', () => {
    expect(paths({ ...whole, stays: [station] })).toEqual(['policeStation.reason', 'policeStation.imminentRisk', 'policeStation.noOtherPlace', 'policeStation.healthcareThere', 'policeStation.authorisedBy', 'policeStation.consulted']);
  });

  it('shows a gap between the 30-minute checks', () => {
    const longer = { ...whole, stays: [{ ...station, leftAt: at(2) }], policeStation: said };
    const [problem] = checkSection136({ ...longer, policeStationCheckedAt: [at(1.25)] }, 'ENDED', now);
    expect(problem?.path).toBe('policeStationCheckedAt');
    expect(problem?.message).toContain('for 45 minutes, from 14 January 2026 at 3:25am to 4:10am');
    expect(paths({ ...longer, policeStationCheckedAt: [at(1.5)] })).toEqual([]);
  });
});
