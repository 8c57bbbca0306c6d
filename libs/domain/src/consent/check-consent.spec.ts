import { describe, expect, it } from '@jest/globals';
import { checkConsent, type ConsentDraft, type ConsentSetting } from './check-consent.js';

const AT = new Date('2026-11-20T12:00:00.000Z');
const setting = (changes: Partial<ConsentSetting> = {}): ConsentSetting => ({ mode: 'EXPECTED', capacity: 'PRESUMED', at: AT, ...changes });
const paths = (draft: Partial<ConsentDraft>, changes: Partial<ConsentSetting> = {}): string[] =>
  checkConsent({ state: 'GIVEN', obtainedAt: AT, method: 'VERBAL', ...draft }, setting(changes)).map((it) => it.path);
const everybody = { effect: 'PERMIT', recipient: 'FORUM_PARTICIPANTS' } as const;
const authority = { giverName: 'A. Cousin', authoritySeen: true, authorityRegistered: true, authorityInScope: true } as const;

describe('what each state must also hold (governance 2.1)', () => {
  it('asks for the reason of not asking, in words where it is something else', () => {
    expect(paths({ state: 'NOT_SOUGHT' })).toEqual(['notSoughtReason']);
    expect(paths({ state: 'NOT_SOUGHT', notSoughtReason: 'OTHER' })).toEqual(['reason']);
    expect(paths({ state: 'NOT_SOUGHT', notSoughtReason: 'STATUTORY_DUTY' })).toEqual([]);
  });

  it('asks how they were asked and when to ask again', () => {
    expect(paths({ state: 'PENDING' })).toEqual(['askedChannel', 'chaseOn']);
    expect(paths({ state: 'PENDING', askedChannel: 'PHONE', chaseOn: '2026-11-19' })).toEqual(['chaseOn']);
    expect(paths({ state: 'PENDING', askedChannel: 'PHONE', chaseOn: '2026-11-20' })).toEqual([]);
  });

  it('asks for at least one dated try', () => {
    expect(paths({ state: 'UNABLE_TO_OBTAIN' })).toEqual(['attempts']);
    expect(paths({ state: 'UNABLE_TO_OBTAIN', attempts: [{ on: '2026-11-21', channel: 'VISIT' }] })).toEqual(['attempts.0.on']);
    expect(paths({ state: 'UNABLE_TO_OBTAIN', attempts: [{ on: '2026-11-18', channel: 'VISIT' }] })).toEqual([]);
  });

  it('asks a yes for its scope, a limited yes for its limit, and a no for none', () => {
    expect(paths({})).toEqual(['scopes']);
    expect(paths({ scopes: [everybody] })).toEqual([]);
    expect(paths({ state: 'GIVEN_PARTIAL', scopes: [everybody] })).toEqual(['scopes']);
    expect(paths({ state: 'GIVEN_PARTIAL', scopes: [everybody, { effect: 'DENY', recipient: 'FORUM_PARTICIPANTS', category: 'HOUSING' }] })).toEqual([]);
    expect(paths({ state: 'REFUSED', scopes: [everybody] })).toEqual(['scopes']);
  });

  it('R22: refuses “cannot decide this” without an assessment or without best interests', () => {
    expect(paths({ state: 'LACKS_CAPACITY' })).toEqual(['capacityAssessmentId', 'bestInterests']);
    expect(paths({ state: 'LACKS_CAPACITY', capacityAssessmentId: 'a', bestInterests: 'Keeps her warm and fed.' })).toEqual([]);
    expect(paths({ state: 'LACKS_CAPACITY', capacityAssessmentId: 'a', givenBy: 'DEPUTY_WELFARE', ...authority })).toEqual([]);
  });

  it('asks nothing more of a death', () => expect(paths({ state: 'DECEASED' })).toEqual([]));
});

describe('who may answer (1.6)', () => {
  it('sees the authority, registered where it is a power of attorney, and in scope', () => {
    expect(paths({ scopes: [everybody], givenBy: 'ATTORNEY_PROPERTY' })).toEqual(['giverName', 'authoritySeen', 'authorityRegistered', 'authorityInScope']);
    expect(paths({ scopes: [everybody], givenBy: 'ENDURING_POWER', ...authority, authorityRegistered: false })).toEqual(['authorityRegistered']);
    expect(paths({ scopes: [everybody], givenBy: 'DEPUTY_PROPERTY', ...authority, authorityRegistered: null })).toEqual([]);
  });

  it('lets an attorney for health and welfare answer only once capacity is lost', () => {
    const draft = { scopes: [everybody], givenBy: 'ATTORNEY_HEALTH_WELFARE', ...authority } as const;
    expect(paths(draft)).toEqual(['givenBy']);
    expect(paths(draft, { capacity: 'LACKS_CAPACITY' })).toEqual([]);
  });
});

describe('when and how it was said (2.2)', () => {
  it('refuses the future, and more than seven days ago without a reason', () => {
    expect(paths({ scopes: [everybody], obtainedAt: new Date(AT.getTime() + 1) })).toEqual(['obtainedAt']);
    expect(paths({ scopes: [everybody], obtainedAt: new Date(AT.getTime() - 7 * 86_400_000) })).toEqual([]);
    expect(paths({ scopes: [everybody], obtainedAt: new Date(AT.getTime() - 7 * 86_400_000 - 1) })).toEqual(['lateReason']);
    expect(paths({ scopes: [everybody], obtainedAt: new Date('2026-10-20T12:00:00Z'), lateReason: 'On paper until today' })).toEqual([]);
  });

  it('names the interpreter, the doubt, and the assessment it speaks of', () => {
    expect(paths({ scopes: [everybody], method: 'BSL_OR_INTERPRETED' })).toEqual(['interpreter']);
    expect(paths({ scopes: [everybody], capacityBasis: 'DOUBTED' })).toEqual(['capacityDoubt']);
    expect(paths({ scopes: [everybody], capacityBasis: 'ASSESSED' })).toEqual(['capacityAssessmentId']);
  });

  it('names the person of a line about one person, and closes the whole case to one of the table', () => {
    expect(paths({ scopes: [{ effect: 'PERMIT', recipient: 'NAMED_PERSON' }] })).toEqual(['scopes.0.namedPerson']);
    expect(paths({ state: 'REFUSED', scopes: [{ effect: 'DENY', recipient: 'NAMED_PERSON', practitionerId: 'p', category: 'HOUSING' }] })).toEqual(['scopes.0.category']);
  });
});
