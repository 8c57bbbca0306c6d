import { describe, expect, it } from '@jest/globals';
import { hasSection136Clock, placeRule, placesForAge, section136RulesAt, section136RuleSets, usualSection136Settings as usual } from './section-136-rules.js';
import { assessmentOutcomeLabels, extensionGrounds, isRankOrAbove, placeOfSafetyHeading, placesOfSafety } from './section-136-words.js';

describe('the rules of sections 135 and 136', () => {
  it('have a rule for every place in every set, with a source', () => {
    for (const set of section136RuleSets) for (const place of placesOfSafety) expect(placeRule(set, place).source).not.toBe('');
    expect(new Set(section136RuleSets.map((it) => it.code)).size).toBe(section136RuleSets.length);
  });

  it('give every place a heading of the Home Office return', () => {
    expect(placesOfSafety.map((it) => placeOfSafetyHeading[it])).toEqual(expect.arrayContaining(['HEALTH_BASED', 'EMERGENCY_DEPT', 'POLICE_STATION', 'PRIVATE_HOME', 'OTHER_SUITABLE', 'NOT_KNOWN']));
  });

  it('begin on 11 December 2017, by the London day', () => {
    expect(section136RulesAt('2017-12-11T00:00:00Z').code).toBe('MHA_1983_FROM_2017');
    expect(() => section136RulesAt('2017-12-10T23:59:59Z')).toThrow('11 December 2017');
  });

  it('keep the removal of police stations out of force until somebody enters its date', () => {
    expect(section136RulesAt('2031-01-01T12:00:00Z').policeStation).not.toBeNull();
    const commenced = { ...usual, commencements: { MHA_1983_FROM_2025_ACT: '2027-04-01' } };
    expect(section136RulesAt('2027-03-31T22:59:59.999Z', commenced).policeStation).not.toBeNull();
    const after = section136RulesAt('2027-03-31T23:00:00Z', commenced);
    expect(after.policeStation).toBeNull();
    expect(placeRule(after, 'POLICE_STATION').allowed).toBe('NEVER');
    expect(after.period).toEqual(section136RulesAt('2026-11-22T12:00:00Z').period);
  });

  it('extend on grounds about the person only', () => {
    const { lawfulGrounds } = section136RulesAt('2026-11-22T12:00:00Z').period;
    expect(extensionGrounds.filter((it) => !lawfulGrounds.includes(it))).toEqual(['NO_BED', 'NO_DOCTOR', 'NO_AMHP', 'OTHER_SERVICE_REASON']);
  });

  it.each<[number | undefined, boolean]>([
    [17, false],
    [18, true],
    [undefined, false],
  ])('offer a police station at age %s: %s', (age, offered) => {
    const offers = placesForAge(section136RulesAt('2026-11-22T12:00:00Z'), age).map((it) => it.place);
    expect(offers.includes('POLICE_STATION')).toBe(offered);
    expect(offers).toEqual(expect.arrayContaining(['HEALTH_BASED', 'EMERGENCY_DEPT']));
    expect(offers).not.toContain('NOT_KNOWN');
  });

  it('limit no other power', () => {
    const rules = section136RulesAt('2026-11-22T12:00:00Z');
    expect((['S136', 'S135_1', 'S135_2', 'S5_2', 'S5_4', 'ARREST', 'MCA', 'NONE'] as const).filter((it) => hasSection136Clock(rules, it))).toEqual(['S136', 'S135_1', 'S135_2']);
  });

  it('know ranks and the outcome of the corrections', () => {
    expect(isRankOrAbove('SERGEANT', 'INSPECTOR')).toBe(false);
    expect(isRankOrAbove('INSPECTOR', 'INSPECTOR')).toBe(true);
    expect(assessmentOutcomeLabels.NO_MENTAL_DISORDER_RELEASED).toBe('No mental disorder, released');
  });
});
