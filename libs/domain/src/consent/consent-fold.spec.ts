import { describe, expect, it } from '@jest/globals';
import { type ConsentFact, type ConsentRecipient, type ConsentScopeFact, foldConsent, overallState, positionFor } from './consent-fold.js';

const day = (n: number): Date => new Date(Date.UTC(2026, 2, n, 12));
const housing: ConsentRecipient = { agencyId: 'housing', agencyFunction: 'HOUSING', sector: 'HOUSING', since: day(1) };
const scope = (changes: Partial<ConsentScopeFact> = {}): ConsentScopeFact => ({
  effect: 'PERMIT', category: null, recipient: 'FORUM_PARTICIPANTS', agencyId: null, agencyFunction: null, sector: null, purpose: null, from: day(2), until: null, ...changes,
});
let count = 0;
const event = (state: ConsentFact['state'], at: Date, changes: Partial<ConsentFact> = {}): ConsentFact => ({
  id: `e${(count += 1)}`, state, obtainedAt: at, recordedAt: at, coercionSuspected: false, condition: null, supersedes: [], scopes: state.startsWith('GIVEN') ? [scope()] : [], ...changes,
});
const answer = (events: ConsentFact[], at = day(20), recipient = housing, category: 'HEALTH_MENTAL' | 'SUBSTANCE_USE' = 'HEALTH_MENTAL') =>
  positionFor(foldConsent(events, [], at), category, recipient).answer;

describe('consent, folded at an instant', () => {
  it('is nothing before anybody asked, and what was said after', () => {
    expect(answer([])).toBe('NOT_ASKED');
    expect(answer([event('PENDING', day(2))])).toBe('PENDING');
    expect(answer([event('NOT_SOUGHT', day(2))])).toBe('NOT_SOUGHT');
    expect(answer([event('GIVEN', day(2))])).toBe('PERMITTED');
    expect(answer([event('GIVEN', day(2))], day(1))).toBe('NOT_ASKED');
  });

  it('lets a no beat a yes, whatever came first (2.3)', () => {
    const limited = event('GIVEN_PARTIAL', day(2), { scopes: [scope(), scope({ effect: 'DENY', category: 'SUBSTANCE_USE', recipient: 'AGENCY', agencyId: 'housing' })] });
    expect(answer([limited], day(20), housing, 'SUBSTANCE_USE')).toBe('REFUSED');
    expect(answer([limited])).toBe('PERMITTED');
  });

  it('does not revive a particular no by a broader yes, unless that is taken back (R19)', () => {
    const no = event('REFUSED', day(2), { scopes: [scope({ effect: 'DENY', category: 'SUBSTANCE_USE' })] });
    const yes = event('GIVEN', day(3));
    expect(answer([no, yes], day(20), housing, 'SUBSTANCE_USE')).toBe('REFUSED');
    expect(answer([no, { ...yes, supersedes: [no.id] }], day(20), housing, 'SUBSTANCE_USE')).toBe('PERMITTED');
  });

  it('lets a later yes follow a no to everything, and a withdrawal end every yes before it', () => {
    const [yes, no] = [event('GIVEN', day(2)), event('WITHDRAWN', day(3))];
    expect(answer([yes, no])).toBe('WITHDRAWN');
    expect(answer([yes, no, event('GIVEN', day(4))])).toBe('PERMITTED');
    expect(answer([event('REFUSED', day(2))])).toBe('REFUSED');
  });

  it('means those seated when it was given (R18)', () => {
    const yes = event('GIVEN', day(2));
    expect(answer([yes], day(20), { ...housing, since: day(2) })).toBe('PERMITTED');
    expect(answer([yes], day(20), { ...housing, since: day(3) })).toBe('NEWCOMER');
    expect(answer([yes, event('GIVEN', day(4))], day(20), { ...housing, since: day(3) })).toBe('PERMITTED');
    expect(answer([yes], day(20), { ...housing, since: null })).toBe('NEWCOMER');
  });

  it('holds up to its end, not at it: the clock change of 29 March 2026 included (R20)', () => {
    const until = new Date('2026-03-29T00:30:00.000Z'); // 01:30 in London does not exist that night; 00:30 UTC does
    const yes = event('GIVEN', day(2), { scopes: [scope({ until })] });
    const [before, at] = [new Date(until.getTime() - 1), until];
    expect([answer([yes], before), answer([yes], at)]).toEqual(['PERMITTED', 'EXPIRED']);
    expect([overallState(foldConsent([yes], [], before)), overallState(foldConsent([yes], [], at))]).toEqual(['GIVEN', 'EXPIRED']);
  });

  it('forgets what was entered in error, in both directions', () => {
    const no = event('REFUSED', day(2));
    const mistake = event('ENTERED_IN_ERROR', day(3), { supersedes: [no.id] });
    expect(answer([no, mistake])).toBe('NOT_ASKED');
    const yes = event('GIVEN', day(2));
    const takenBack = event('REFUSED', day(3), { supersedes: [yes.id] });
    const wrong = event('ENTERED_IN_ERROR', day(4), { supersedes: [takenBack.id] });
    expect(answer([yes, takenBack, wrong])).toBe('PERMITTED');
  });

  it('holds only the agency or the topic that a condition in words names (R21)', () => {
    const yes = event('GIVEN_PARTIAL', day(2), { condition: { agencyId: 'housing', category: null } });
    expect(answer([yes])).toBe('CONDITION');
    expect(answer([yes], day(20), { ...housing, agencyId: 'police' })).toBe('PERMITTED');
    const topic = event('GIVEN_PARTIAL', day(2), { condition: { agencyId: null, category: 'SUBSTANCE_USE' } });
    expect([answer([topic]), answer([topic], day(20), housing, 'SUBSTANCE_USE')]).toEqual(['PERMITTED', 'CONDITION']);
  });

  it('R23: ends what a parent agreed at the first moment of the 18th birthday in London, and then the person is asked', () => {
    const yes = event('GIVEN', day(2), { givenBy: 'PARENTAL_RESPONSIBILITY' });
    const at = (iso: string) => positionFor(foldConsent([yes], [], new Date(iso), { bornOn: '2008-07-01' }), 'HEALTH_MENTAL', housing);
    expect(at('2026-06-30T22:59:59.999Z')).toMatchObject({ answer: 'PERMITTED', until: new Date('2026-06-30T23:00:00.000Z') });
    expect(at('2026-06-30T23:00:00.000Z').answer).toBe('EXPIRED');
    expect(overallState(foldConsent([yes], [], new Date('2026-06-30T23:00:00.000Z'), { bornOn: '2008-07-01' }))).toBe('EXPIRED');
    const no = event('REFUSED', day(2), { givenBy: 'PARENTAL_RESPONSIBILITY' });
    expect(positionFor(foldConsent([no], [], new Date('2026-07-02T00:00:00Z'), { bornOn: '2008-07-01' }), 'HEALTH_MENTAL', housing).answer).toBe('UNABLE');
  });

  it('R20: reads the hour that happens twice, and the one that does not happen, by instants', () => {
    const yes = event('GIVEN', day(2), { scopes: [scope({ until: new Date('2026-10-25T00:30:00.000Z') })] }); // 1:30am BST, before the second 1:30am
    const at = (iso: string) => positionFor(foldConsent([yes], [], new Date(iso)), 'HEALTH_MENTAL', housing).answer;
    expect([at('2026-10-25T00:29:59.999Z'), at('2026-10-25T00:30:00.000Z'), at('2026-10-25T01:29:00.000Z')]).toEqual(['PERMITTED', 'EXPIRED', 'EXPIRED']);
  });

  it('ends with the person’s death; what they refused stays refused', () => {
    const death = event('DECEASED', day(5));
    expect(answer([event('GIVEN', day(2)), death])).toBe('DECEASED');
    expect(answer([event('REFUSED', day(2)), death])).toBe('REFUSED');
    expect(answer([event('REFUSED', day(2), { scopes: [scope({ effect: 'DENY', category: 'HEALTH_MENTAL' })] }), death])).toBe('REFUSED');
  });

  it('hears views without taking them for an answer', () => {
    expect(answer([event('GIVEN', day(2)), event('REFUSED', day(3), { viewsOnly: true })])).toBe('PERMITTED');
    expect(answer([event('GIVEN', day(2), { viewsOnly: true })])).toBe('UNABLE');
  });

  it('tells reading, copying and passing on apart', () => {
    const limited = event('GIVEN_PARTIAL', day(2), { scopes: [scope(), scope({ effect: 'DENY', action: 'COPY_TO_OWN_RECORD' })] });
    const fold = foldConsent([limited], [], day(20));
    expect((['VIEW', 'COPY_TO_OWN_RECORD', 'ONWARD_SHARE'] as const).map((it) => positionFor(fold, 'HOUSING', housing, undefined, it).answer)).toEqual(['PERMITTED', 'REFUSED', 'PERMITTED']);
    const talk = event('GIVEN', day(2), { scopes: [scope({ action: 'DISCUSS' })] });
    expect(answer([talk])).toBe('NOT_COVERED');
  });

  it('opens nothing for one person alone', () => {
    const sister = event('GIVEN', day(2), { scopes: [scope({ recipient: 'NAMED_PERSON' })] });
    expect(answer([sister])).toBe('NOT_COVERED');
  });
});
