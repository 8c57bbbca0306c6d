import { marm, noticeTexts } from '@concord/domain';
import { Mailer } from '@concord/features';
import { testEmail, type PersonKey } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOwner } from './support/test-database.js';
import { aFinishedMeeting, type FinishedMeeting } from './support/finished-meeting.js';
import { type Client, signedIn, startWorldApp, type TestApp } from './support/index.js';

let test: TestApp;
let held: FinishedMeeting;
const clients: Partial<Record<PersonKey, Client>> = {};
const as = (key: PersonKey): Client => {
  const client = clients[key];
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
};
beforeAll(async () => {
  test = await startWorldApp();
  for (const key of ['chair', 'minuteTaker', 'coordinator', 'socialWorker', 'housingOfficer', 'housingLead', 'nurse', 'healthLead', 'fireOfficer', 'outreachWorker', 'constable', 'policeLead', 'stranger'] as const) clients[key] = await signedIn(test, testEmail(key));
  held = await aFinishedMeeting(test, as, marm);
}, 90_000);
afterAll(() => test.close());

const LETTER = 'id version state safeContactRule';
const send = async (key: PersonKey, name: string, type: string, input: object): Promise<any> => {
  const { data, errors, text } = await as(key).query(`mutation M($input: ${type}!) { ${name}(input: $input) { ${LETTER} } }`, { input });
  return { it: data?.[name], code: errors?.[0]?.extensions.code, text };
};

describe('safe contact', () => {
  it('R62: an unsafe channel is blocked, with what to do instead', async () => {
    const { it: letter } = await send('minuteTaker', 'draftOutcomeLetter', 'DraftOutcomeLetterInput', { meetingId: held.meetingId, actionIds: [held.actionId], decisionIds: [] });
    const { it: approved } = await send('chair', 'approveOutcomeLetter', 'ApproveOutcomeLetterInput', { id: letter.id, version: letter.version });
    await asOwner(test.database, [[`update person set safe_contact = 'Post is unsafe: her son opens it' where id = $1`, [held.personId]]], 'security_owner');
    const refused = await send('socialWorker', 'sendOutcomeLetter', 'SendOutcomeLetterInput', { id: letter.id, version: approved.version, route: 'POST', keepsSafeContact: true });
    expect(refused.code).toBe('RULE_BROKEN');
    expect(refused.text).toContain('Give the letter by hand, or read it aloud.');
    const unread = await send('socialWorker', 'sendOutcomeLetter', 'SendOutcomeLetterInput', { id: letter.id, version: approved.version, route: 'EMAIL', keepsSafeContact: false });
    expect(unread.text).toContain('There is a rule for safe contact. Read it');
    const byHand = await send('socialWorker', 'sendOutcomeLetter', 'SendOutcomeLetterInput', { id: letter.id, version: approved.version, route: 'BY_HAND', keepsSafeContact: true });
    expect(byHand.it).toMatchObject({ state: 'SENT', safeContactRule: 'Post is unsafe: her son opens it' });
  });

  it('R62: every mail has one subject and one text, which hold no name, forum or category', () => {
    const { sent } = test.app.get(Mailer, { strict: false });
    expect(sent.length).toBeGreaterThan(5);
    expect(new Set(sent.map((it) => it.subject))).toEqual(new Set(['You have an item in Concord']));
    expect(new Set(sent.map((it) => it.text)).size).toBe(1);
    expect(sent[0]?.text).not.toMatch(/Fictional|Arden|MARM|meeting|housing|safeguarding/i);
  });

  it('R62: no notice names a person, a forum or a category', () => {
    for (const text of Object.values(noticeTexts)) expect(text).not.toMatch(/MARM|MAPPA|MARAC|creative solutions|street triage|housing|police|health|drug|mental|offen[cd]/i);
  });
});
