import { describe, expect, it } from '@jest/globals';
import { creativeSolutions, mappaLevel2, marm } from '../forums/index.js';
import { moonlightPanel } from '../forums/testing/index.js';
import { draftProblems } from './draft-problems.js';
import type { MinutesBlockContent } from './extract.js';
import { circulatedProducts, minutesStateAfter, minutesStates } from './minutes-words.js';
import { agreedInWords, fillNotice, hasGaps, routeProblem } from './outcome-letter.js';
import { plainWordsAdvice, repeatsProtectedWords } from './plain-words.js';
import { type AttendeeForCopy, proposedRecipients } from './proposed-recipients.js';

describe('the state of minutes', () => {
  it.each([
    ['edit', ['DRAFT']],
    ['approve', ['DRAFT']],
    ['issue', ['APPROVED', 'ISSUED']],
    ['supersede', ['APPROVED', 'ISSUED']],
  ] as const)('%s is open only where the table says', (step, open) => {
    const works = minutesStates.filter((state) => {
      try {
        minutesStateAfter(state, step);
        return true;
      } catch {
        return false;
      }
    });
    expect(works).toEqual(open);
  });
});

describe('before the chair approves', () => {
  const block = (changes: Partial<MinutesBlockContent>): MinutesBlockContent => ({
    id: 'b', originId: 'b', kind: 'DISCUSSION', agendaKey: null, heading: 'Heating', body: 'It is off', ownerAgencyId: null, assertion: null, datedOn: null,
    handlingCode: 'NONE', handlingText: '', masks: false, sourceItemIds: [], audience: { open: 'TABLE' }, ...changes,
  });
  const messages = (changes: Partial<MinutesBlockContent>): string[] => draftProblems([block(changes)], new Set(['gone'])).map((it) => it.message);

  it('every block that quotes nobody has an audience', () => {
    expect(messages({})).toEqual([]);
    expect(messages({ audience: null })).toEqual([expect.stringContaining('choose who may have it')]);
    expect(messages({ audience: { open: 'CHOSEN', to: [] } })).toHaveLength(1);
    expect(messages({ audience: null, sourceItemIds: ['a'] })).toEqual([]);
  });

  it('nothing is quoted that its owner took back, and nothing is empty', () => {
    expect(messages({ sourceItemIds: ['gone'] })).toEqual([expect.stringContaining('no longer shares')]);
    expect(messages({ body: ' ' })).toEqual([expect.stringContaining('take the block out')]);
    expect(draftProblems([], new Set())).toHaveLength(1);
  });
});

describe('who is proposed for a copy', () => {
  const came = (agencyId: string, changes: Partial<AttendeeForCopy> = {}): AttendeeForCopy => ({ agencyId, agencyFunction: 'HOUSING', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED', ...changes });
  const names = (rule: typeof marm.minutesRecipients, attendees: AttendeeForCopy[], actions: string[] = []): string[] =>
    proposedRecipients(rule, attendees, actions.map((agencyId) => ({ agencyId, agencyFunction: 'HOUSING' }))).map((it) => it.agencyId);

  it('is whoever came, sent a report or has an action; never whoever only hears', () => {
    const attendees = [came('a'), came('b', { status: 'APOLOGIES_NO_REPORT' }), came('c', { status: 'APOLOGIES_WITH_REPORT' }), came('d', { capacity: 'OBSERVER' }), came('e', { capacity: 'LAY_ADVISER' })];
    expect(names(marm.minutesRecipients, attendees, ['b', 'a'])).toEqual(['a', 'c', 'b']);
    expect(names({ ...marm.minutesRecipients, observersGetCopy: true }, attendees)).toEqual(['a', 'c', 'd']);
  });

  it('is nobody where the chair names each', () => {
    expect(names(moonlightPanel.minutesRecipients, [came('a')], ['b'])).toEqual([]);
  });

  it('offers only products that go to the table', () => {
    expect(circulatedProducts(mappaLevel2.minutesProducts).map((it) => it.code)).toEqual(['FULL', 'ACTIONS_AND_SAFETY']);
    expect(circulatedProducts(creativeSolutions.minutesProducts).map((it) => it.code)).toEqual(['FULL', 'ACTIONS_AND_SAFETY']);
    expect(circulatedProducts(moonlightPanel.minutesProducts).map((it) => it.code)).toEqual(['LOGBOOK']);
  });
});

describe('a letter to the adult', () => {
  it('is the forum’s text with visible gaps for what nobody said', () => {
    const agreedPlan = agreedInWords([{ what: 'Fit smoke alarms.', who: 'The fire service', by: '3 March 2026' }]);
    const letter = fillNotice(marm.notices.afterMeetingToAdult, { agreedPlan, leadProfessional: 'Siân Évans', reviewDate: '1 May 2026' });
    expect(letter).toContain('The fire service: Fit smoke alarms, by 3 March 2026.');
    expect(letter).toContain('[telephone number]');
    expect(hasGaps(letter)).toBe(true);
    expect(hasGaps(letter.replace('[telephone number]', '01632 960001'))).toBe(false);
  });

  it('never repeats words of others, whatever the punctuation', () => {
    const words = ['Her sister rang the ward twice in tears.'];
    expect(repeatsProtectedWords('We know that HER SISTER rang the ward, twice!', words)).toBe(true);
    expect(repeatsProtectedWords('Your sister is worried about you.', words)).toBe(false);
    expect(repeatsProtectedWords('Anything at all that is said here', ['Too short'])).toBe(false);
  });

  it('is advised to be plain', () => {
    expect(plainWordsAdvice('The MARM will escalate.')).toEqual([expect.stringContaining('“MARM”'), expect.stringContaining('“escalat”')]);
    expect(plainWordsAdvice(`${'word '.repeat(26)}.`)).toEqual([expect.stringContaining('more than 25 words')]);
    expect(plainWordsAdvice('We will visit you on Monday.')).toEqual([]);
  });

  it.each([
    ['POST', 'Post is unsafe: he opens it', true, true],
    ['POST', 'Never write letters', true, true],
    ['EMAIL', 'No e-mail, ring her at work', true, true],
    ['POST', 'Ring before ten', false, true],
    ['POST', 'Ring before ten', true, false],
    ['BY_HAND', 'Post is unsafe', false, false],
    ['POST', '', false, false],
  ] as const)('goes by %s under “%s” (kept: %s): refused %s (R62)', (route, rule, kept, refused) => {
    expect(routeProblem(route, rule, kept) !== undefined).toBe(refused);
  });
});
