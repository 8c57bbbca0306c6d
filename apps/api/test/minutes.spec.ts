import { marm, shippedDefinitions } from '@concord/domain';
import { moonlightPanel } from '@concord/domain/testing';
import { newId } from '@concord/platform';
import { type PersonKey, testAgency, testEmail } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { send } from './support/a-meeting.js';
import { aFinishedMeeting, CONDITIONAL_WORDS, council, fire, type FinishedMeeting, lantern, larch, OPEN_WORDS, SAFETY_WORDS, trust } from './support/finished-meeting.js';
import { type Answer, type Client, signedIn, startWorldApp, type TestApp } from './support/index.js';

let test: TestApp;
const clients: Partial<Record<PersonKey, Client>> = {};
const as = (key: PersonKey): Client => {
  const client = clients[key];
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
};
const PEOPLE: PersonKey[] = ['chair', 'minuteTaker', 'coordinator', 'socialWorker', 'housingOfficer', 'nurse', 'fireOfficer', 'outreachWorker', 'constable', 'stranger'];

beforeAll(async () => {
  test = await startWorldApp([...shippedDefinitions, moonlightPanel]);
  for (const key of PEOPLE) clients[key] = await signedIn(test, testEmail(key));
}, 60_000);
afterAll(() => test.close());

const MINUTES_FIELDS = `id number state contentHash version label permittedActions problems { blockId message }
  blocks { id kind heading body owner { name } sourceItemIds audience handlingCode version recalled }
  recipients { agencyId agencyFunction reasons product blocksHeld problems alreadySent } copies { id agencyId agencyFunction } products { code } disagreements { words }`;
const MINUTES = `{ ${MINUTES_FIELDS} }`;
const COPY = `{ id label product conditions underCondition consentWithdrawnOn supersededAt newest { id } contentHash
  blocks { id kind heading body owner { name } handlingText masked } disagreements { words agency { id } number } accesses { kind practitioner { name } } }`;

const good = (answer: Answer): Answer['data'] => {
  if (answer.errors) throw new Error(answer.text);
  return answer.data;
};
const draft = async (who: PersonKey, meetingId: string): Promise<Answer> => as(who).query(`mutation D($id: ID!) { draftMinutes(meetingId: $id) ${MINUTES} }`, { id: meetingId });
const read = async (id: string, who: PersonKey = 'chair'): Promise<Answer['data']> => good(await as(who).query(`query M($id: ID!) { minutes(id: $id) ${MINUTES} }`, { id })).minutes;
const approve = async (id: string, who: PersonKey = 'chair'): Promise<Answer> => send(as(who), 'approveMinutes', { id, contentHash: (await read(id, 'minuteTaker')).contentHash }, MINUTES_FIELDS);
const mineOf = async (who: PersonKey, number = 1): Promise<string> =>
  good(await as(who).query('{ myMinutesCopies { nodes { id number } } }')).myMinutesCopies.nodes.find((it: { number: number }) => it.number === number)?.id;
const open = async (who: PersonKey, id: string): Promise<Answer['data']> => good(await as(who).query(`mutation O($id: ID!) { openMinutesCopy(id: $id) ${COPY} }`, { id })).openMinutesCopy;
const copy = async (who: PersonKey, id: string): Promise<Answer> => as(who).query(`query C($id: ID!) { minutesCopy(id: $id) ${COPY} }`, { id });
const notices = async (who: PersonKey): Promise<string[]> => good(await as(who).query('{ myNotices { nodes { kind } } }')).myNotices.nodes.map((it: { kind: string }) => it.kind);
const wordsIn = (blocks: { body: string }[]): string => blocks.map((it) => it.body).join('\n');
const quoting = (minutes: Answer['data'], itemId: string): Answer['data'] => minutes.blocks.find((it: { sourceItemIds: string[] }) => it.sourceItemIds.includes(itemId));

describe('minutes', () => {
  let held: FinishedMeeting;
  let id: string;

  beforeAll(async () => {
    held = await aFinishedMeeting(test, as, marm);
  }, 60_000);

  it('are drafted from the record, with owner and conditions, once', async () => {
    const minutes = good(await draft('minuteTaker', held.meetingId)).draftMinutes;
    id = minutes.id;
    expect(minutes).toMatchObject({ number: 1, state: 'DRAFT', problems: [] });
    expect(quoting(minutes, held.items.conditional)).toMatchObject({ body: expect.stringContaining(CONDITIONAL_WORDS), owner: { name: testAgency('health').name }, handlingCode: 'C', audience: 'SOURCES' });
    const kinds = new Set(minutes.blocks.map((it: { kind: string }) => it.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['ATTENDANCE', 'STATEMENT', 'DISCUSSION', 'INFORMATION', 'SAFETY', 'DECISION', 'CONTINGENCY', 'ACTION', 'REVIEW']));
    expect(good(await draft('chair', held.meetingId)).draftMinutes.id).toBe(id);
  });

  it('are, as a draft, for those who keep the record', async () => {
    const ask = async (who: PersonKey, one: string): Promise<unknown> => {
      const { data, errors } = await as(who).query('query M($id: ID!) { minutes(id: $id) { id } }', { id: one });
      return { data, errors: errors?.map(({ message, extensions }) => [message, extensions.code]) };
    };
    expect(await ask('stranger', id)).toEqual(await ask('stranger', newId()));
    expect(await ask('housingOfficer', id)).toEqual(await ask('housingOfficer', newId()));
    expect((await draft('stranger', held.meetingId)).code).toBe('NOT_FOUND');
  });

  it('tell the second of two editors that the first was there', async () => {
    const note = (await read(id)).blocks.find((it: { kind: string }) => it.kind === 'DISCUSSION');
    const edit = (who: PersonKey, body: string): Promise<Answer> => send(as(who), 'editMinutesBlock', { id: note.id, version: note.version, heading: note.heading, body }, 'body');
    expect(good(await edit('minuteTaker', 'Everybody gave their name and agency')).editMinutesBlock.body).toContain('agency');
    expect((await edit('chair', 'Lost words')).code).toBe('CONFLICT');
  });

  it('ask who may have a block that quotes nobody, before the chair approves', async () => {
    const block = { minutesId: id, kind: 'DISCUSSION', heading: 'For the professionals', body: 'What was said without the adult', audience: { open: 'SOURCES' } };
    const added = good(await send(as('minuteTaker'), 'addMinutesBlock', block, 'id version audience')).addMinutesBlock;
    expect(added.audience).toBeNull();
    expect((await read(id)).problems).toEqual([expect.objectContaining({ blockId: added.id })]);
    expect((await approve(id)).code).toBe('INVALID');
    const audience = { open: 'CHOSEN', agencies: [trust] };
    good(await send(as('minuteTaker'), 'chooseMinutesAudience', { id: added.id, version: added.version, audience }, 'id'));
    expect((await send(as('minuteTaker'), 'chooseMinutesAudience', { id: added.id, version: 2, audience: { open: 'CHOSEN', agencies: [{ agencyId: testAgency('other').id, agencyFunction: 'VOLUNTARY_SUPPORT' }] } }, 'id')).code).toBe('RULE_BROKEN');
    expect((await read(id)).problems).toEqual([]);
  });

  it('can be previewed as a recipient', async () => {
    const preview = async (to: object): Promise<string> => wordsIn(good(await as('minuteTaker').query(
      'query P($id: ID!, $agencyId: ID!, $agencyFunction: AgencyFunction!, $product: String!) { minutesPreview(minutesId: $id, agencyId: $agencyId, agencyFunction: $agencyFunction, product: $product) { body } }',
      { id, product: 'FULL', ...to },
    )).minutesPreview);
    expect(await preview(larch)).toContain(OPEN_WORDS);
    expect(await preview(larch)).not.toContain(CONDITIONAL_WORDS);
    expect(await preview(fire)).not.toContain(OPEN_WORDS);
  });

  it('are approved by the chair only, and only as they were read', async () => {
    expect((await approve(id, 'minuteTaker')).code).toBe('FORBIDDEN');
    expect((await approve(id, 'coordinator')).code).toBe('FORBIDDEN');
    expect((await send(as('chair'), 'approveMinutes', { id, contentHash: '0'.repeat(64) }, 'id')).code).toBe('CONFLICT');
    expect((await send(as('chair'), 'issueMinutes', { id, recipients: [{ ...larch, product: 'FULL' }] }, 'id')).code).toBe('RULE_BROKEN');
    const approved = good(await approve(id)).approveMinutes;
    expect(approved).toMatchObject({ state: 'APPROVED' });
    const block = approved.blocks[0];
    expect((await send(as('minuteTaker'), 'editMinutesBlock', { id: block.id, version: block.version, heading: 'Changed', body: 'Changed' }, 'id')).code).toBe('RULE_BROKEN');
  });

  it('propose those who came and those who act, and nobody who only hears', async () => {
    const { recipients } = await read(id);
    const reasonsOf = (to: { agencyId: string }): string[] => recipients.find((it: { agencyId: string }) => it.agencyId === to.agencyId).reasons;
    expect(reasonsOf(larch)).toEqual(['ATTENDED']);
    expect(reasonsOf(fire)).toEqual(['ATTENDED', 'HAS_ACTION']);
    expect(recipients.some((it: { agencyId: string }) => it.agencyId === testAgency('other').id)).toBe(false);
  });

  it('go to each recipient with what it may see, and no further', async () => {
    const recipients = [{ ...larch, product: 'FULL' }, { ...trust, product: 'FULL' }, { ...fire, product: 'ACTIONS_AND_SAFETY' }, { ...lantern, product: 'FULL' }];
    expect((await send(as('housingOfficer'), 'issueMinutes', { id, recipients }, 'id')).code).toBe('NOT_FOUND');
    const stranger = { agencyId: testAgency('other').id, agencyFunction: 'VOLUNTARY_SUPPORT', product: 'FULL' };
    expect((await send(as('minuteTaker'), 'issueMinutes', { id, recipients: [...recipients, stranger] }, 'id')).code).toBe('INVALID');
    expect((await read(id)).copies).toEqual([]);
    good(await send(as('minuteTaker'), 'issueMinutes', { id, recipients }, 'id'));
    expect(await notices('housingOfficer')).toContain('MINUTES_ISSUED');

    const [housing, health, brigade, voluntary] = await Promise.all((['housingOfficer', 'nurse', 'fireOfficer', 'outreachWorker'] as const).map(async (who) => open(who, await mineOf(who))));
    expect(housing.label).toBe('Extract of minutes, version 1');
    expect(wordsIn(housing.blocks)).toContain(OPEN_WORDS);
    expect(wordsIn(housing.blocks)).not.toContain(CONDITIONAL_WORDS);
    expect(wordsIn(housing.blocks)).not.toContain('without the adult');
    expect(housing.blocks.filter((it: { masked: boolean }) => it.masked)).toEqual([expect.objectContaining({ owner: null })]);
    expect(wordsIn(health.blocks)).toContain(CONDITIONAL_WORDS);
    expect(health.conditions).toEqual(['Only for the council. Ring us first.']);
    expect(wordsIn(health.blocks)).toContain('without the adult');
    expect(brigade.product).toBe('ACTIONS_AND_SAFETY');
    expect(wordsIn(brigade.blocks)).toContain('Fit smoke alarms');
    expect(wordsIn(brigade.blocks)).toContain(SAFETY_WORDS);
    expect(brigade.blocks.some((it: { kind: string }) => it.kind === 'DISCUSSION')).toBe(false);
    expect(wordsIn(voluntary.blocks)).not.toContain(OPEN_WORDS);
  });

  it('show a copy to its agency only, after opening it, and who opened it to the chair', async () => {
    const housing = await mineOf('housingOfficer');
    expect((await copy('nurse', housing)).code).toBe('NOT_FOUND');
    expect((await copy('stranger', housing)).errors?.[0]?.message).toBe((await copy('stranger', newId())).errors?.[0]?.message);
    const unopened = good(await copy('chair', housing)).minutesCopy;
    expect(unopened.blocks).toBeNull();
    expect(unopened.accesses).toEqual([{ kind: 'OPENED', practitioner: { name: 'Joss Pendry' } }]);
    good(await as('housingOfficer').query('mutation P($id: ID!) { noteMinutesPrinted(copyId: $id) { kind } }', { id: housing }));
    expect(good(await copy('chair', housing)).minutesCopy.accesses).toHaveLength(2);
    expect((await as('nurse').query('mutation P($id: ID!) { noteMinutesPrinted(copyId: $id) { kind } }', { id: housing })).code).toBe('NOT_FOUND');
  });

  it('still read after consent is withdrawn, and say so', async () => {
    const housing = await mineOf('housingOfficer');
    const before = good(await copy('housingOfficer', housing)).minutesCopy;
    expect(before.consentWithdrawnOn).toBeNull();
    test.clock.moveOn(1);
    const withdrawal = { caseFileId: held.id, state: 'WITHDRAWN', obtainedAt: test.clock.now().toISOString(), method: 'VERBAL', wordsUsed: 'I do not want you to talk about me', wishes: 'To be left alone', scopes: [{ effect: 'DENY', recipient: 'FORUM_PARTICIPANTS' }], submissionId: newId() };
    good(await send(as('chair'), 'recordConsent', withdrawal, 'id'));
    const after = good(await copy('housingOfficer', housing)).minutesCopy;
    expect(after.consentWithdrawnOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(wordsIn(after.blocks)).toBe(wordsIn(before.blocks));
  });

  it('keep a partner’s disagreement with the version', async () => {
    const copyId = await mineOf('outreachWorker');
    good(await send(as('outreachWorker'), 'recordDisagreement', { copyId, words: 'We think the risk is higher', openToTable: true }, 'id'));
    good(await send(as('fireOfficer'), 'recordDisagreement', { copyId: await mineOf('fireOfficer'), words: 'For the chair alone', openToTable: false }, 'id'));
    expect(good(await copy('housingOfficer', await mineOf('housingOfficer'))).minutesCopy.disagreements).toEqual([{ words: 'We think the risk is higher', agency: { id: lantern.agencyId }, number: 1 }]);
    expect((await read(id)).disagreements).toHaveLength(2);
    expect(await notices('minuteTaker')).toContain('DISAGREEMENT_RECORDED');
    expect((await send(as('nurse'), 'recordDisagreement', { copyId, words: 'Not mine', openToTable: true }, 'id')).code).toBe('NOT_FOUND');
  });

  it('lose words only by their owner, everywhere at once, and the chair is told', async () => {
    const [housing, health] = [await mineOf('housingOfficer'), await mineOf('nurse')];
    const blockOf = (one: Answer['data']): string => one.blocks.find((it: { body: string }) => it.body.includes(OPEN_WORDS))?.id;
    const request = { reason: 'DANGER_TO_SOURCE', note: 'It shows who told us' };
    const theirs = blockOf(good(await copy('housingOfficer', housing)).minutesCopy);
    expect((await send(as('housingOfficer'), 'blankMinutesWords', { copyId: housing, blockId: theirs, ...request }, 'id')).code).toBe('RULE_BROKEN');
    good(await send(as('nurse'), 'blankMinutesWords', { copyId: health, blockId: blockOf(good(await copy('nurse', health)).minutesCopy), ...request }, 'id'));
    expect((await copy('housingOfficer', housing)).text).not.toContain(OPEN_WORDS);
    expect(await notices('chair')).toContain('RECORD_CORRECTED');
    expect(JSON.stringify((await read(id)).blocks)).not.toContain(OPEN_WORDS);
  });

  it('change only by a new version, of which those who attended are told (T13)', async () => {
    const revise = (who: PersonKey): Promise<Answer> => send(as(who), 'reviseMinutes', { meetingId: held.meetingId, reason: 'A name was wrong' }, MINUTES_FIELDS);
    expect((await revise('housingOfficer')).code).toBe('RULE_BROKEN'); // to them there are no minutes, only a copy
    const second = good(await revise('minuteTaker')).reviseMinutes;
    expect(second).toMatchObject({ number: 2, state: 'DRAFT' });
    expect((await read(id)).state).toBe('ISSUED');
    good(await approve(second.id));
    expect((await read(id)).state).toBe('SUPERSEDED');
    expect(await notices('outreachWorker')).toContain('MINUTES_REPLACED');
    good(await send(as('minuteTaker'), 'issueMinutes', { id: second.id, recipients: [{ ...lantern, product: 'FULL' }] }, 'id'));
    const old = good(await copy('outreachWorker', await mineOf('outreachWorker', 1))).minutesCopy;
    expect(old).toMatchObject({ supersededAt: expect.any(String), newest: { id: await mineOf('outreachWorker', 2) } });
    expect(old.blocks.length).toBeGreaterThan(0);
  });

  it('keep words under condition from whoever their owner did not give them to (R11)', async () => {
    const third = good(await send(as('minuteTaker'), 'reviseMinutes', { meetingId: held.meetingId, reason: 'A wider audience' }, MINUTES_FIELDS)).reviseMinutes;
    const quote = quoting(third, held.items.conditional);
    good(await send(as('minuteTaker'), 'chooseMinutesAudience', { id: quote.id, version: quote.version, audience: { open: 'TABLE' } }, 'id'));
    good(await approve(third.id));
    const refused = await send(as('minuteTaker'), 'issueMinutes', { id: third.id, recipients: [{ ...council, product: 'FULL' }, { ...lantern, product: 'FULL' }] }, 'id');
    expect(refused.code).toBe('INVALID');
    expect(refused.errors?.[0]?.extensions.fields).toEqual([expect.objectContaining({ path: 'recipients.1' })]);
    expect(refused.text).not.toContain(CONDITIONAL_WORDS);
    good(await send(as('minuteTaker'), 'issueMinutes', { id: third.id, recipients: [{ ...council, product: 'FULL' }] }, 'id'));
  });
});

describe('words that their owner takes back while the minutes are a draft', () => {
  it('are gone from the draft and stop the approval', async () => {
    const held = await aFinishedMeeting(test, as, marm);
    const { id } = good(await draft('minuteTaker', held.meetingId)).draftMinutes;
    good(await send(as('nurse'), 'withdrawItem', { id: held.items.open, version: 1, reason: 'It was about somebody else' }, 'id'));
    const minutes = await read(id);
    expect(JSON.stringify(minutes.blocks)).not.toContain(OPEN_WORDS);
    expect(quoting(minutes, held.items.open).recalled).toBe(true);
    expect((await approve(id)).code).toBe('INVALID');
    good(await as('minuteTaker').query('mutation R($id: ID!) { removeMinutesBlock(id: $id) { id } }', { id: quoting(minutes, held.items.open).id }));
    good(await approve(id));
  });
});

describe('the letter to the adult', () => {
  let held: FinishedMeeting;
  beforeAll(async () => {
    held = await aFinishedMeeting(test, as, marm);
  }, 60_000);
  const LETTER = 'id state body version advice safeContactRule';

  it('says what was named as safe in the forum’s words, is approved by the chair, and holds no words of others', async () => {
    const letter = good(await send(as('minuteTaker'), 'draftOutcomeLetter', { meetingId: held.meetingId, actionIds: [held.actionId], decisionIds: [] }, LETTER)).draftOutcomeLetter;
    expect(letter.body).toContain('Fit smoke alarms');
    expect(letter.body).toContain('Siân Évans');
    const reworded = good(await send(as('minuteTaker'), 'editOutcomeLetter', { id: letter.id, version: 1, body: `${letter.body}\n${CONDITIONAL_WORDS}.` }, LETTER)).editOutcomeLetter;
    expect((await send(as('minuteTaker'), 'approveOutcomeLetter', { id: letter.id, version: reworded.version }, LETTER)).code).not.toBeUndefined();
    expect((await send(as('chair'), 'approveOutcomeLetter', { id: letter.id, version: reworded.version }, LETTER)).code).toBe('RULE_BROKEN');
    good(await send(as('minuteTaker'), 'editOutcomeLetter', { id: letter.id, version: 2, body: letter.body }, LETTER));
    expect((await send(as('minuteTaker'), 'approveOutcomeLetter', { id: letter.id, version: 3 }, LETTER)).code).toBe('FORBIDDEN');
    expect(good(await send(as('chair'), 'approveOutcomeLetter', { id: letter.id, version: 3 }, LETTER)).approveOutcomeLetter.state).toBe('APPROVED');
    expect(good(await send(as('socialWorker'), 'sendOutcomeLetter', { id: letter.id, version: 4, route: 'BY_HAND', keepsSafeContact: true }, LETTER)).sendOutcomeLetter.state).toBe('SENT');
    expect((await as('housingOfficer').query('query L($id: ID!) { outcomeLetter(id: $id) { id } }', { id: letter.id })).code).toBe('NOT_FOUND');
  });
});

describe('a made-up forum', () => {
  it('has minutes by its own definition: its product, and each recipient named by the chair', async () => {
    const held = await aFinishedMeeting(test, as, moonlightPanel, { tide: 'HIGH' }, false);
    const { id } = good(await draft('minuteTaker', held.meetingId)).draftMinutes;
    good(await approve(id));
    const minutes = await read(id);
    expect(minutes.products).toEqual([{ code: 'LOGBOOK' }]);
    expect(minutes.recipients.every((it: { reasons: string[] }) => it.reasons.length === 0)).toBe(true);
    const recipients = [{ ...larch, product: 'LOGBOOK' }];
    expect((await send(as('minuteTaker'), 'issueMinutes', { id, recipients }, 'id')).code).toBe('FORBIDDEN');
    good(await send(as('chair'), 'issueMinutes', { id, recipients }, 'id'));
  }, 60_000);
});
