import { describe, expect, it } from '@jest/globals';
import { creativeSolutions } from './creative-solutions.js';
import type { Answers } from './answer.js';
import { mappaLevel2 } from './mappa-level-2.js';
import { marm } from './marm.js';
import { moonlightPanel } from './testing/index.js';
import { shutGates, thresholdFindings } from './triage-rules.js';

const today = '2026-11-22';
const found = (answers: Answers): string[] => thresholdFindings(marm, answers, today).map(({ key }) => key);

describe('what a referral suggests to triage', () => {
  it('puts danger first', () => {
    expect(
      found({
        capacityPosition: 'FLUCTUATES',
        highRisk: { answer: 'YES' },
        isAdult: { answer: 'YES' },
        immediateDanger: { answer: 'YES' },
      }),
    ).toEqual(['DANGER_NOW', 'HIGH_RISK', 'CAPACITY_IN_DOUBT']);
  });

  it('takes an unknown child for a child at risk', () => {
    expect(found({ childAtRisk: { answer: 'UNKNOWN' } })).toEqual(['CHILD_AT_RISK']);
  });

  it('raises hoarding from 7', () => {
    expect(found({ clutterRating: 6 })).toEqual([]);
    expect(found({ clutterRating: 7 })).toEqual(['HOARDING']);
  });

  it('asks for a section 42 concern only where none is open', () => {
    const met = { section42Met: { answer: 'YES' } } as const;
    expect(found({ ...met, section42Raised: 'NO' })).toEqual(['SECTION_42_TEST']);
    expect(found({ ...met, section42Raised: 'YES_OPEN' })).toEqual([]);
  });

  it('never turns anybody away: lacking capacity only asks for more', () => {
    const findings = thresholdFindings(
      marm,
      { capacityPosition: 'ASSESSED_LACKS', executiveFunction: { answer: 'YES' } },
      today,
    );
    expect(findings.map(({ result }) => result)).toEqual(['ASK_MORE', 'ASK_MORE']);
  });

  it('wants a reason besides a rating or a category for MAPPA level 2', () => {
    const rating = { roshOverall: 'HIGH', levelTwoGrounds: ['HIGH_OR_VERY_HIGH'] };
    expect(thresholdFindings(mappaLevel2, rating, today)).toEqual([]);
    expect(
      thresholdFindings(mappaLevel2, { ...rating, valueAdded: 'Joint visits.' }, today).map(({ key }) => key),
    ).toEqual(['LEVEL_2']);
  });

  it('reads the rules of any forum', () => {
    expect(thresholdFindings(moonlightPanel, { tide: 'HIGH', lanterns: 1 }, today).map(({ key }) => key)).toEqual([
      'DARK',
    ]);
    expect(thresholdFindings(moonlightPanel, { tide: 'HIGH' }, today)).toEqual([]);
  });
});

describe('a gate before acceptance', () => {
  const pack: Answers = {
    minutesAttached: 'YES',
    minutesDate: '2026-10-01',
    specificAsk: 'Waive the local connection rule.',
    whoCanSayYes: ['HOMELESSNESS'],
    consentPosition: 'GIVEN',
    presentation: 'NAMED',
  };
  const shut = (answers: Answers): string[] => shutGates(creativeSolutions, answers, today).map(({ key }) => key);

  it('is open for a complete pack', () => {
    expect(shut(pack)).toEqual([]);
  });

  it('is shut for minutes older than 90 days, or missing, or dated tomorrow', () => {
    expect(shut({ ...pack, minutesDate: '2026-08-23' })).toEqual(['RECENT_MINUTES']);
    expect(shut({ ...pack, minutesAttached: 'NO' })).toEqual(['RECENT_MINUTES']);
    expect(shut({ ...pack, minutesDate: null })).toEqual(['RECENT_MINUTES']);
    expect(shut({ ...pack, minutesDate: '2026-11-23' })).toEqual(['RECENT_MINUTES']);
  });

  it('is shut without a specific ask', () => {
    expect(shut({ ...pack, specificAsk: ' ' })).toEqual(['SPECIFIC_ASK']);
  });

  it('is shut for a named person who did not agree, and open when anonymised or on a ground', () => {
    expect(shut({ ...pack, consentPosition: 'REFUSED' })).toEqual(['FOOTING']);
    expect(shut({ ...pack, consentPosition: 'REFUSED', presentation: 'ANONYMISED' })).toEqual([]);
    expect(shut({ ...pack, consentPosition: 'REFUSED', presentation: 'OVERRIDE' })).toEqual([]);
  });

  it('is shut on an empty form', () => {
    expect(shut({})).toEqual(['RECENT_MINUTES', 'SPECIFIC_ASK', 'FOOTING']);
  });
});
