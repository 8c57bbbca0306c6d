import { describe, expect, it } from '@jest/globals';
import { marm } from '../forums/index.js';
import { checkOverride, type OverrideDraft, type OverrideSetting } from './check-override.js';
import { longestUntil, overrideClocks, tellingEscalatesOn, tellingOf, usualOverrideClocks } from './override-clocks.js';
import { afterStep, standingOf } from './override-states.js';
import { groundTests, overrideGrounds } from './override-words.js';
import { isHollow, reasonWarnings, similarity } from './stock-phrases.js';

const enough = 'Neighbours saw him leave the gas on twice this week and he denies it.';
const draft: OverrideDraft = {
  grounds: ['SERIOUS_HARM_OTHERS'],
  tests: { SERIOUS_HARM_OTHERS_who: 'The family upstairs', SERIOUS_HARM_OTHERS_likelihood: enough, SERIOUS_HARM_OTHERS_whyNotWait: enough },
  itemIds: ['item'],
  recipients: [{ agencyId: 'housing', agencyFunction: 'HOUSING' }],
  gatewayCode: 'CARE2014_S6_7',
  confidentialityBasis: 'PUBLIC_INTEREST_SERIOUS_HARM',
  factsReliedOn: enough,
  necessity: enough,
  proportionality: enough,
  alternatives: enough,
  wishes: enough,
  riskIfNotShared: enough,
  informDecision: 'INFORMED',
};
const setting: OverrideSetting = { mode: 'EXPECTED', fewestCharacters: 40, today: '2026-11-22' };
const pathsOf = (changes: Partial<OverrideDraft>, set: Partial<OverrideSetting> = {}): string[] => checkOverride({ ...draft, ...changes }, { ...setting, ...set }).map((it) => it.path);

describe('a request to share without consent', () => {
  it('R30: is refused while any reason is blank or shorter than the setting asks, and says which', () => {
    expect(pathsOf({})).toEqual([]);
    for (const key of ['factsReliedOn', 'necessity', 'proportionality', 'alternatives', 'wishes', 'riskIfNotShared'] as const) {
      expect(pathsOf({ [key]: '   ' })).toEqual([key]);
      expect(pathsOf({ [key]: 'x'.repeat(39) })).toEqual([key]);
      expect(pathsOf({ [key]: 'x'.repeat(40) })).toEqual([]);
    }
    expect(pathsOf({ necessity: 'x'.repeat(40) }, { fewestCharacters: 60 })).toContain('necessity');
    expect(pathsOf({ itemIds: [], recipients: [], grounds: [] })).toEqual(['itemIds', 'recipients', 'grounds']);
    expect(pathsOf({ gatewayCode: 'CA2004_CWSA2026', confidentialityBasis: 'STATUTORY_POWER' })).toEqual(['gatewayCode', 'confidentialityBasis']);
  });

  it('R30: answers every test of every ground it ticks', () => {
    for (const ground of overrideGrounds) {
      expect(pathsOf({ grounds: [ground], tests: {} })).toEqual(groundTests[ground].map((it) => `tests.${ground}_${it.key}`));
    }
  });

  it('R15: is no question at all where the forum shares by law', () => {
    expect(pathsOf({}, { mode: 'NOT_APPLICABLE' })).toEqual(['caseFileId']);
  });

  it('R35: says why and until when the person is not told', () => {
    expect(pathsOf({ informDecision: 'NOT_INFORMED' })).toEqual(['informReasonCode', 'informReason']);
    expect(pathsOf({ informDecision: 'DEFERRED' })).toEqual(['informUntil', 'informReasonCode', 'informReason']);
    const why = { informReasonCode: 'UNCONTACTABLE', informReason: enough } as const;
    expect(pathsOf({ informDecision: 'DEFERRED', informUntil: '2026-11-21', ...why })).toEqual(['informUntil']);
    expect(pathsOf({ informDecision: 'DEFERRED', informUntil: '2026-11-22', ...why })).toEqual([]);
    expect(pathsOf({ informDecision: 'NOT_INFORMED', ...why })).toEqual([]);
  });
});

describe('reasons that somebody should look at twice', () => {
  it('R30: are those the same person gave before, word for word or nearly', () => {
    const before = [{ reference: 'OV-1', reasons: { necessity: enough } }];
    expect(reasonWarnings({ necessity: `${enough.toUpperCase()}!` }, before)).toEqual([{ field: 'necessity', kind: 'SAME_AS_BEFORE', reference: 'OV-1' }]);
    expect(reasonWarnings({ necessity: 'The fire service must know which flat has the oxygen before they are called.' }, before)).toEqual([]);
    expect(similarity(enough, enough)).toBe(1);
    expect(similarity(enough, enough.replace('twice this week', 'three times'))).toBeLessThan(0.9);
  });

  it('are those made of stock phrases', () => {
    expect(isHollow('It is in the public interest and it is necessary and proportionate, as discussed.')).toBe(true);
    expect(isHollow('Due to safeguarding concerns there is a risk of harm; duty of care.')).toBe(true);
    expect(isHollow('He threatened his neighbour with a knife on Tuesday; it is in the public interest that housing moves her.')).toBe(false);
  });
});

describe('the life of an override', () => {
  it('goes only where the machine leads', () => {
    expect(afterStep('REQUESTED', 'authorise')).toBe('AUTHORISED');
    expect(afterStep('AUTHORISED', 'endByReview')).toBe('ENDED_BY_REVIEW');
    for (const step of ['authorise', 'refuse', 'withdraw'] as const) expect(() => afterStep('AUTHORISED', step)).toThrow('already decided');
    for (const step of ['revoke', 'letLapse'] as const) expect(() => afterStep('REFUSED', step)).toThrow('already decided');
  });

  it('R31: ends on the instant, whatever any job did', () => {
    const activeUntil = new Date('2026-12-06T00:00:00Z');
    const at = (ms: number): string => standingOf({ state: 'AUTHORISED', activeUntil }, new Date(activeUntil.getTime() + ms));
    expect([at(-1), at(0), at(1)]).toEqual(['ACTIVE', 'EXPIRED', 'EXPIRED']);
    expect(standingOf({ state: 'REVOKED', activeUntil }, new Date(0))).toBe('REVOKED');
  });

  it('lasts to the end of the day of the next review, over a clock change too; where none is due, the longest time', () => {
    expect(longestUntil(usualOverrideClocks, '2026-12-01', '2026-11-22').toISOString()).toBe('2026-12-02T00:00:00.000Z');
    expect(longestUntil(usualOverrideClocks, '2026-07-01', '2026-06-01').toISOString()).toBe('2026-07-01T23:00:00.000Z');
    expect(longestUntil(usualOverrideClocks, null, '2026-11-22').toISOString()).toBe('2026-12-21T00:00:00.000Z');
    expect(longestUntil(usualOverrideClocks, '2026-11-21', '2026-11-22').toISOString()).toBe('2026-12-21T00:00:00.000Z');
  });

  it('takes its numbers from the area where it sets them', () => {
    expect(overrideClocks(marm.clocks)).toEqual(usualOverrideClocks);
    expect(overrideClocks({ ...marm.clocks, overrideLongestDays: 7 }).overrideLongestDays).toBe(7);
  });

  it('R35: asks for the telling once its day has passed, and escalates after three working days', () => {
    const told = { informDecision: 'DEFERRED', informUntil: '2026-11-20', informDoneOn: null } as const;
    expect([tellingOf(told, '2026-11-20'), tellingOf(told, '2026-11-21'), tellingOf({ ...told, informDoneOn: '2026-11-21' }, '2026-11-25')]).toEqual(['WAITING', 'OVERDUE', 'DONE']);
    expect(tellingEscalatesOn('2026-11-20', usualOverrideClocks)).toBe('2026-11-25');
  });
});
