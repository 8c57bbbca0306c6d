import { restrictionClocks } from '../blocks/index.js';
import { partnerAskDays } from '../partner-asks/index.js';
import { describe, expect, it } from '@jest/globals';
import { definitionProblems } from './check-definition.js';
import { shippedDefinitions } from './forum-registry.js';
import { marm } from './marm.js';
import { LocalSettingsRefused, withLocalSettings, type LocalSettings } from './settings.js';
import { moonlightPanel } from './testing/index.js';

const area = { area: 'Harbourshire', validFrom: '2026-09-01' };
const refusal = (settings: object): string[] => {
  try {
    withLocalSettings(moonlightPanel, { ...area, ...settings });
    return [];
  } catch (error) {
    if (error instanceof LocalSettingsRefused) return error.problems;
    throw error;
  }
};

describe('an area’s own settings', () => {
  it('make a new version from a given day and leave the old one as it was', () => {
    const before = JSON.stringify(moonlightPanel);
    const local = withLocalSettings(moonlightPanel, area);
    expect(local).toMatchObject({ code: 'MOONLIGHT_PANEL', version: 2, validFrom: '2026-09-01', area: 'Harbourshire' });
    expect(JSON.stringify(moonlightPanel)).toBe(before);
  });

  it.each([...shippedDefinitions])('may be laid over $code', (definition) => {
    expect(definitionProblems(withLocalSettings(definition, area))).toEqual([]);
  });

  it('change clocks and urgencies, each by itself', () => {
    const local = withLocalSettings(moonlightPanel, {
      ...area,
      clocks: { minutesWorkingDays: 3 },
      urgencyWorkingDays: { SPRING_TIDE: 2 },
    });
    expect(local.clocks).toEqual({ ...moonlightPanel.clocks, minutesWorkingDays: 3 });
    expect(local.urgencies.map(({ firstMeetingWorkingDays }) => firstMeetingWorkingDays)).toEqual([2, 7]);
  });

  it('change how long questions stay and restrictions hold; a forum that says nothing has the national numbers', () => {
    const local = withLocalSettings(moonlightPanel, { ...area, clocks: { partnerAskUsualDays: 30, partnerAskLongestDays: 21, restrictionLookWorkingDays: 1 } });
    expect([partnerAskDays(local.clocks), partnerAskDays(moonlightPanel.clocks)]).toEqual([{ usual: 21, most: 21 }, { usual: 14, most: 60 }]);
    expect([restrictionClocks(local.clocks), restrictionClocks(moonlightPanel.clocks)]).toEqual([{ lookWorkingDays: 1, longestDays: 183 }, { lookWorkingDays: 2, longestDays: 183 }]);
  });

  it('change letters, labels, the statement and the name', () => {
    const local = withLocalSettings(moonlightPanel, {
      ...area,
      title: 'Starlight panel',
      subjectNoun: { singular: 'stargazer', plural: 'stargazers' },
      notices: { toAdult: 'Dear stargazer, ring {dutyNumber}.' },
      labels: {
        planHeadings: { LIGHT: 'Stars' },
        closureReasons: { DAWN: 'Sunrise' },
        agendaTitles: { WHO: 'Stargazers' },
      },
      statement: { version: 'STAR-1', paragraphs: ['Look up.'], acknowledgement: 'I did.' },
    });
    expect(local).toMatchObject({
      title: 'Starlight panel',
      notices: { toAdult: 'Dear stargazer, ring {dutyNumber}.', closureToAdult: moonlightPanel.notices.closureToAdult },
    });
    expect([local.planHeadings[0]?.title, local.closureReasons[0]?.label, local.agenda[0]?.title]).toEqual([
      'Stars',
      'Sunrise',
      'Stargazers',
    ]);
    expect(local.closureReasons[0]?.code).toBe('DAWN');
  });

  it('switch a threshold off, reword one and add one', () => {
    const local = withLocalSettings(moonlightPanel, {
      ...area,
      thresholds: {
        switchedOff: ['SHALLOW'],
        messages: { DARK: 'Very dark.' },
        added: [
          {
            key: 'MANY',
            label: 'Many lanterns',
            when: { answer: 'lanterns', atLeast: 9 },
            result: 'ASK_MORE',
            message: 'So many?',
          },
        ],
      },
    });
    expect(local.thresholdRules.map(({ key, message }) => `${key}: ${message}`)).toEqual([
      'CHILD_ON_QUAY: Ring children’s services.',
      'DARK: Very dark.',
      'MANY: So many?',
    ]);
  });

  it('turn an ad hoc meeting into a monthly panel', () => {
    const local = withLocalSettings(marm, {
      ...area,
      conveningModel: 'STANDING_PANEL',
      sitting: { everyDays: 28, slotMinutes: 60 },
    });
    expect(local).toMatchObject({ conveningModel: 'STANDING_PANEL', sitting: { everyDays: 28 } });
  });
});

describe('an area may not', () => {
  it.each([
    'refusedClosureReasons',
    'categoryDefaults',
    'basisDefaults',
    'consentMode',
    'decisions',
    'purposeCode',
    'marking',
    '__proto__x',
  ])('set %s', (name) => {
    expect(refusal({ [name]: [] })).toEqual([`“${name}” cannot be set by an area.`]);
  });

  it('reach into what is allowed only in part', () => {
    expect(refusal({ quorum: { requiredSeats: [] } })).toEqual(['“quorum.requiredSeats” cannot be set by an area.']);
    expect(refusal({ retention: { legalHoldStopsDisposal: false } })).toEqual([
      '“retention.legalHoldStopsDisposal” cannot be set by an area.',
    ]);
    expect(refusal({ clocks: { teaBreak: 1 } })).toEqual(['“clocks.teaBreak” cannot be set by an area.']);
  });

  it('switch off a rule that calls for action now', () => {
    expect(refusal({ thresholds: { switchedOff: ['CHILD_ON_QUAY'] } })).toEqual([
      'The threshold rule CHILD_ON_QUAY calls for action now and cannot be switched off.',
    ]);
  });

  it('name what does not exist', () => {
    expect(
      refusal({
        thresholds: { switchedOff: ['SUN'] },
        urgencyWorkingDays: { SUN: 1 },
        labels: { seats: { SUN: 'Sun' } },
      }),
    ).toHaveLength(3);
  });

  it('make a definition inconsistent', () => {
    expect(refusal({ clocks: { reviewDays: 0 } })).toEqual(['The clock reviewDays must be a whole number above 0.']);
    expect(refusal({ clocks: { firstMeetingWorkingDays: 3 } })).toEqual([
      'Urgency NEAP_TIDE allows more days than the clock for the first meeting.',
    ]);
    expect(refusal({ notices: { toAdult: 'Dear {shoeSize}' } })).toHaveLength(1);
  });

  it('go back in versions, or leave out its name or the day', () => {
    expect(refusal({ version: 1 })).toEqual(['The version must be above 1.']);
    expect(refusal({ area: ' ', validFrom: 'soon' })).toEqual([
      'Name the area.',
      'Give the first day of use, for example 2026-04-01.',
    ]);
  });

  it('is told every reason at once', () => {
    const settings = { ...area, colour: 'blue', version: 0 } as LocalSettings;
    expect(() => withLocalSettings(moonlightPanel, settings)).toThrow(
      '“colour” cannot be set by an area. The version must be above 1.',
    );
  });
});
