import { describe, expect, it } from '@jest/globals';
import { creativeSolutions } from './creative-solutions.js';
import { fieldsOf } from './form-definition.js';
import { categoryDefault, type ForumDefinition } from './forum-definition.js';
import { mappaLevel2 } from './mappa-level-2.js';
import { mappaLevel3 } from './mappa-level-3.js';
import { marm } from './marm.js';

const mandatory = ({ decisions }: ForumDefinition): string[] =>
  decisions.filter((decision) => decision.mandatory).map(({ key }) => key);
const headings = ({ planHeadings }: ForumDefinition): string[] => planHeadings.map(({ key }) => key);
const questions = ({ referralForm }: ForumDefinition): string[] => fieldsOf(referralForm).map(({ key }) => key);

describe('MARM', () => {
  it('asks the screening questions', () => {
    expect(questions(marm)).toEqual(
      expect.arrayContaining([
        'section42Met',
        'section42Raised',
        'capacityPosition',
        'executiveFunction',
        'advocate',
        'adultsWishes',
        'consentPosition',
        'immediateDanger',
        'childAtRisk',
        'domesticAbuse',
        'otherForums',
        'coercion',
      ]),
    );
  });

  it('decides what it must, plans under its eight headings, and meets by its clocks', () => {
    expect(mandatory(marm)).toEqual([
      'LEAD_AGREED',
      'S42_CONSIDERED',
      'CAPACITY_CONSIDERED',
      'CONSENT_POSITION',
      'REVIEW_OR_CLOSE',
    ]);
    expect(headings(marm)).toEqual([
      'IMMEDIATE_SAFETY',
      'HEALTH',
      'HOME_ENVIRONMENT_FIRE',
      'MONEY_HOUSING',
      'ENGAGEMENT',
      'CAPACITY_LEGAL',
      'SUPPORT_NETWORK',
      'CONTINGENCY_OUT_OF_HOURS',
    ]);
    expect(marm.clocks).toMatchObject({
      triageDecisionWorkingDays: 2,
      firstMeetingWorkingDays: 10,
      minutesWorkingDays: 5,
      actionListWorkingDays: 1,
      reviewDays: 42,
      reviewMaximumDays: 84,
    });
  });

  it('expects consent, welcomes the adult, and offers Schedule 1 paragraphs 2, 6 and 10 beside 18', () => {
    expect(marm).toMatchObject({ consentMode: 'EXPECTED', adultMayAttend: true });
    expect(marm.basisDefaults.POLICE).toMatchObject({ regime: 'UK_GDPR', sch1: ['S1_18', 'S1_6', 'S1_10', 'S1_2'] });
    expect(marm.basisDefaults.VOLUNTARY).toMatchObject({ art6: 'A6_EA6' });
  });

  it('puts the section 42 test in the words of the Act', () => {
    const field = fieldsOf(marm.referralForm).find(({ key }) => key === 'section42Met');
    expect(`${field?.label} ${field?.hint}`).toMatch(
      /reasonable cause to suspect.*in the area \(whether or not ordinarily resident\)/s,
    );
  });

  it('prompts a safeguarding adult review when the adult has died', () => {
    expect(marm.closureReasons.find(({ code }) => code === 'DECEASED')?.promptsReview).toMatch(
      /safeguarding adult review/i,
    );
  });

  it('leaves to the owner what other agencies usually do not need', () => {
    expect(categoryDefault(marm, 'POLICE_INTELLIGENCE', 'VOLUNTARY_SUPPORT')).toBe('NO');
    expect(categoryDefault(marm, 'HOUSING', 'MENTAL_HEALTH')).toBe('ASK');
    expect(categoryDefault(marm, 'HEALTH_MENTAL', 'HOUSING')).toBe('NO');
    expect(categoryDefault(marm, 'HEALTH_PHYSICAL', 'HOUSING')).toBe('ASK');
  });
});

describe('MAPPA', () => {
  it.each([mappaLevel2, mappaLevel3])(
    '$code asks no consent, has no adult in the room and no override',
    (definition) => {
      expect(definition).toMatchObject({
        consentMode: 'NOT_APPLICABLE',
        adultMayAttend: false,
        purposeCode: 'MAPPA_PUBLIC_PROTECTION',
      });
      expect(questions(definition)).not.toContain('consentPosition');
      expect(definition.withoutConsent).toBeUndefined();
    },
  );

  it.each([mappaLevel2, mappaLevel3])(
    '$code decides level, risk, disclosure and review at every meeting',
    (definition) => {
      expect(mandatory(definition)).toEqual(['ROSH_AGREED', 'DISCLOSE', 'LEVEL_SET', 'REVIEW_OR_EXIT']);
      expect(definition.decisions.find(({ key }) => key === 'DISCLOSE')?.outcomes.map(({ code }) => code)).toEqual([
        'DISCLOSE',
        'NOT_DISCLOSE',
        'DEFER',
        'SELF_DISCLOSURE',
      ]);
      expect(headings(definition)).toEqual([
        'SUPERVISION',
        'MONITORING_CONTROL',
        'INTERVENTIONS_TREATMENT',
        'VICTIM_SAFETY',
        'CONTINGENCY',
        'LICENCE_CONDITIONS',
      ]);
    },
  );

  it('puts police, probation and prison under Part 3, and everybody else under UK GDPR', () => {
    const regimes = Object.entries(mappaLevel2.basisDefaults).filter(([, basis]) => basis.regime === 'PART_3');
    expect(regimes.map(([sector]) => sector)).toEqual(['POLICE', 'PROBATION', 'PRISON']);
  });

  it('is chaired higher, sooner and reviewed more often at level 3, which asks why', () => {
    expect(mappaLevel2.chair.minimumGrade).toBe('INSPECTOR');
    expect(mappaLevel3.chair.minimumGrade).toBe('SUPERINTENDENT');
    expect(mappaLevel2.clocks).toMatchObject({
      firstMeetingWorkingDays: 20,
      minutesWorkingDays: 10,
      reviewMaximumDays: 112,
    });
    expect(mappaLevel3.clocks).toMatchObject({
      firstMeetingWorkingDays: 10,
      minutesWorkingDays: 5,
      reviewMaximumDays: 56,
    });
    expect(questions(mappaLevel3)).toContain('whySenior');
    expect(questions(mappaLevel2)).not.toContain('whySenior');
  });

  it('never shares a victim outside a few, and not with housing unless the owner chooses', () => {
    expect(categoryDefault(mappaLevel2, 'VICTIM', 'HOUSING')).toBe('ASK');
    expect(categoryDefault(mappaLevel2, 'VICTIM', 'VOLUNTARY_SUPPORT')).toBe('NO');
    expect(categoryDefault(mappaLevel2, 'OFFENDING', 'HOUSING')).toBe('ASK');
  });

  it('covers what the statement must cover', () => {
    const statement = mappaLevel2.statement.paragraphs.join(' ');
    for (const matter of [
      /outweighs/,
      /Freedom of Information/,
      /8\(2\)/,
      /OFFICIAL-SENSITIVE/,
      /agreement of the chair/,
      /proportionality/,
      /discriminatory/,
    ]) {
      expect(statement).toMatch(matter);
    }
  });
});

describe('Creative Solutions', () => {
  it('requires consent, else an anonymised account or an override', () => {
    expect(creativeSolutions.consentMode).toBe('REQUIRED');
    expect(creativeSolutions.withoutConsent?.map(({ code }) => code)).toEqual(['ANONYMISED', 'OVERRIDE']);
  });

  it('answers the ask, names who keeps the case, and logs the block without names', () => {
    expect(mandatory(creativeSolutions)).toEqual([
      'CONSENT_POSITION',
      'ASK_ANSWERED',
      'SYSTEM_BLOCK_LOGGED',
      'CASE_OWNER',
      'REVIEW_OR_CLOSE',
    ]);
  });

  it('sits every 28 days with 45 minutes for each, and reviews within 56', () => {
    expect(creativeSolutions.sitting).toEqual({ everyDays: 28, slotMinutes: 45 });
    expect(creativeSolutions.clocks).toMatchObject({
      minutesWorkingDays: 3,
      returnsDueWorkingDaysBeforeMeeting: 5,
      reviewDays: 56,
    });
  });
});
