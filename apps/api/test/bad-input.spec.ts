import { answersTo, type Client, signedInAs, startTestApp, type Answer, type TestApp, aPerson, anOpenCaseFile, trySignIn, anonymous } from './support/index.js';
import { marm } from '@concord/domain';
import { newId } from '@concord/platform';
import { type PersonKey, testAgency, testEmail, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CONVENE, conveningInput, send, step } from './support/a-meeting.js';

let test: TestApp;
let admin: pg.Pool;
const clients: Partial<Record<PersonKey, Client>> = {};
let file: { id: string; version: number; personId: string };
let hiddenPersonId: string;
let hiddenItemId: string;
let hiddenAssessmentId: string;
let meetingId: string;

const as = (key: PersonKey): Client => {
  const client = clients[key];
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
};
const good = (answer: Answer): Answer['data'] => {
  if (answer.errors) throw new Error(answer.text);
  return answer.data;
};
const council = { agencyId: testAgency('council').id, agencyFunction: 'ADULT_SOCIAL_CARE' };

beforeAll(async () => {
  test = await startTestApp();
  for (const key of ['chair', 'coordinator', 'minuteTaker', 'socialWorker', 'housingOfficer', 'nurse', 'stranger'] as const) clients[key] = await signedInAs(test, key);
  admin = new pg.Pool({ connectionString: test.database.adminUrl, max: 1 });
  admin.on('error', () => undefined);
  file = await anOpenCaseFile(as('housingOfficer'), as('coordinator'), testPerson('socialWorker').id);
  ({ id: meetingId } = good(await as('coordinator').query(CONVENE, { input: conveningInput(file.id, marm) })).conveneMeeting);
  good(await step(as('chair'), 'openMeeting', meetingId));
  for (const key of ['chair', 'minuteTaker', 'housingOfficer'] as const) good(await step(as(key), 'acknowledgeStatement', meetingId, 'meetingId'));
  const other = await anOpenCaseFile(as('stranger'), as('coordinator'), testPerson('chair').id);
  const assessment = { caseFileId: other.id, decision: 'Sharing', conclusion: 'REASONABLE_BELIEF_LACKS', grounds: 'Confused', assessedBy: 'A nurse', assessedAt: new Date().toISOString(), fullRecordDueOn: inDays(5) };
  hiddenAssessmentId = good(await send(as('coordinator'), 'recordCapacity', assessment, 'id')).recordCapacity.id;
  hiddenPersonId = await aPerson(as('stranger'));
  hiddenItemId = good(await send(as('nurse'), 'recordItem', { ...statement(), recipients: [] }, 'id')).recordItem.id;
}, 180_000);
afterAll(async () => {
  await admin.end();
  await test.close();
});

const statement = (changes: object = {}): object => ({ caseFileId: file.id, category: 'HEALTH_PHYSICAL', assertion: 'FACT', statement: 'Fell twice this week.', source: 'Visit', recipients: [council], ...changes });
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const action = (changes: object = {}): object => ({ caseFileId: file.id, what: 'Fit alarms', desiredOutcome: 'A fire is noticed', dueOn: inDays(9), responsibleAgencyId: council.agencyId, responsibleFunction: council.agencyFunction, ownerPractitionerId: testPerson('socialWorker').id, ...changes });
const note = (changes: object = {}): object => ({ meetingId, agendaKey: marm.agenda[0]?.key, body: 'Everybody is here', audience: 'TABLE', ...changes });
const entry = (changes: object = {}): object => ({ caseFileId: file.id, headingKey: marm.planHeadings[0]?.key, text: 'Ring first', audience: { openToTable: true }, ...changes });
const consent = (changes: object = {}): object => ({ caseFileId: file.id, state: 'GIVEN', method: 'VERBAL', obtainedAt: new Date().toISOString(), scopes: [{ effect: 'PERMIT', recipient: 'FORUM_PARTICIPANTS' }], ...changes });

/** How much is stored, and how often anything was changed. Who is signed in does not count. */
async function stored(): Promise<string> {
  const { rows: tables } = await admin.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'concord' and table_type = 'BASE TABLE' and table_name not like 'practitioner_%' order by 1`);
  const counts = await admin.query<{ name: string; count: string }>(tables.map(({ name }) => `select '${name}' as name, count(*)::text as count from concord.${name}`).join(' union all '));
  const { rows: heads } = await admin.query<{ seq: string }>('select seq::text from audit.head');
  return JSON.stringify([counts.rows.sort((a, b) => a.name.localeCompare(b.name)), heads]);
}
const fields = (answer: Answer): { path: string; message: string }[] => answer.errors?.[0]?.extensions.fields ?? [];
/** Plain words that say what to do, and nothing of how it is built. */
const PLAIN = /^[A-Z“‘][^{}<>_$]{8,}$/;

type Case = [what: string, who: PersonKey, mutation: string, input: () => object, path: string];

const DATES: Case[] = [
  ['a birthday that does not exist', 'housingOfficer', 'registerPerson', () => ({ givenNames: 'A', bornOn: '2023-02-29' }), 'bornOn'],
  ['a birthday in the future', 'housingOfficer', 'registerPerson', () => ({ givenNames: 'A', bornOn: inDays(2) }), 'bornOn'],
  ['something that happened tomorrow', 'nurse', 'recordItem', () => statement({ occurredOn: inDays(2) }), 'occurredOn'],
  ['something that happened on 31 June', 'nurse', 'recordItem', () => statement({ occurredOn: '2026-06-31' }), 'occurredOn'],
  ['an action due on a day that is no day', 'chair', 'agreeAction', () => action({ dueOn: '2026-13-01' }), 'dueOn'],
  ['an action due yesterday', 'chair', 'agreeAction', () => action({ dueOn: inDays(-2) }), 'dueOn'],
  ['consent given in the future', 'chair', 'recordConsent', () => consent({ obtainedAt: new Date(Date.now() + 90_000_000).toISOString() }), 'obtainedAt'],
  ['an instant that is none', 'chair', 'recordConsent', () => consent({ obtainedAt: '2026-02-30T25:00:00Z' }), 'obtainedAt'],
  ['a meeting that ends before it starts', 'coordinator', 'conveneMeeting', () => conveningInput(file.id, marm, { endsAt: '2026-01-01T10:00:00Z' }), 'endsAt'],
  ['an assessment in the future', 'nurse', 'recordCapacity', () => ({ caseFileId: file.id, decision: 'Sharing', conclusion: 'REASONABLE_BELIEF_LACKS', grounds: 'Confused', assessedBy: 'A nurse', assessedAt: new Date(Date.now() + 90_000_000).toISOString(), fullRecordDueOn: inDays(5) }), 'assessedAt'],
];

const NUMBERS: Case[] = [
  ['NHS_NUMBER', '9990001007'], ['NHS_NUMBER', '12345'], ['NATIONAL_INSURANCE_NUMBER', 'QQ123456Z'], ['PNC_ID', '2020/0000001F'], ['CRO_NUMBER', '123456/99Z'],
].map(([kind, value]) => [`${kind ?? ''} ${value ?? ''}`, 'housingOfficer', 'registerPerson', () => ({ givenNames: 'A', identifiers: [{ kind, value }] }), 'identifiers.0.value']);

const CODES: Case[] = [
  ['an unknown sex', 'housingOfficer', 'registerPerson', () => ({ givenNames: 'A', sex: 'ZEBRA' }), 'sex'],
  ['an unknown forum', 'housingOfficer', 'startReferral', () => ({ personId: file.personId, forumCode: 'ZEBRA' }), 'forumCode'],
  ['an unknown category', 'nurse', 'recordItem', () => statement({ category: 'ZEBRA' }), 'category'],
  ['an unknown urgency', 'coordinator', 'acceptReferral', () => ({ caseFileId: file.id, version: file.version, ownerPractitionerId: testPerson('socialWorker').id, reason: 'Yes', urgency: 'ZEBRA' }), 'urgency'],
  ['an unknown heading', 'chair', 'writePlanEntry', () => entry({ headingKey: 'ZEBRA' }), 'headingKey'],
  ['an unknown domain of risk', 'chair', 'recordRisk', () => ({ caseFileId: file.id, domain: 'ZEBRA', description: 'Fire', atRisk: [marm.riskScale.groups[0]?.code], audience: { openToTable: true } }), 'domain'],
  ['an unknown point of the agenda', 'minuteTaker', 'writeNote', () => note({ agendaKey: 'ZEBRA' }), 'agendaKey'],
  ['an unknown decision', 'chair', 'recordDecision', () => ({ meetingId, decisionKey: 'ZEBRA', audience: 'TABLE' }), 'decisionKey'],
  ['an unknown reason to close', 'socialWorker', 'beginClosure', () => ({ caseFileId: file.id, reasonCode: 'ZEBRA', toldAgencyIds: [] }), 'reasonCode'],
  ['an unknown relationship', 'housingOfficer', 'recordConcern', () => ({ personId: file.personId, raisedBy: 'Anne', relationship: 'ZEBRA', words: 'Worried', adultMayKnow: true, otherAgenciesMayKnow: true }), 'relationship'],
];

const LONG: Case[] = [
  ['a name', 'housingOfficer', 'registerPerson', () => ({ familyName: 'x'.repeat(300) }), 'familyName'],
  ['a statement', 'nurse', 'recordItem', () => statement({ statement: 'x'.repeat(50_000) }), 'statement'],
  ['a note', 'minuteTaker', 'writeNote', () => note({ body: 'x'.repeat(50_000) }), 'body'],
  ['a plan entry', 'chair', 'writePlanEntry', () => entry({ text: 'x'.repeat(50_000) }), 'text'],
  ['an action', 'chair', 'agreeAction', () => action({ what: 'x'.repeat(50_000) }), 'what'],
  ['a concern', 'housingOfficer', 'recordConcern', () => ({ personId: file.personId, raisedBy: 'Anne', relationship: 'SIBLING', words: 'x'.repeat(50_000), adultMayKnow: true, otherAgenciesMayKnow: true }), 'words'],
];

const refused = async ([, who, mutation, input]: Case): Promise<Answer> => {
  const before = await stored();
  const answer = await send(as(who), mutation, input(), 'id');
  expect(await stored()).toBe(before);
  return answer;
};

describe.each([['a date', DATES], ['a number with a check digit', NUMBERS], ['a code', CODES]])('%s that is wrong', (_, cases) => {
  it.each(cases)('%s is answered beside its field, in plain words, and changes nothing', async (...one) => {
    const answer = await refused(one);
    expect(['INVALID', 'RULE_BROKEN']).toContain(answer.code);
    expect(fields(answer).map((it) => it.path)).toEqual([one[4]]);
    expect(fields(answer)[0]?.message).toMatch(PLAIN);
    expect(answer.text).not.toMatch(/ZEBRA/);
  });
});

describe('a text that is too long', () => {
  it.each(LONG)('%s is answered with how long it may be, and changes nothing', async (...one) => {
    const answer = await refused(one);
    expect(answer.code).toBe('INVALID');
    expect(fields(answer).map((it) => it.path)).toEqual([one[4]]);
    expect(fields(answer)[0]?.message).toMatch(/\d[\d,]* characters/);
  });

  it('in a referral says so beside its question, and the draft keeps what was there', async () => {
    const personId = await aPerson(as('housingOfficer'));
    const START = 'mutation S($input: StartReferralInput!) { startReferral(input: $input) { id referral { draft { version answers } } } }';
    const SAVE = 'mutation V($input: SaveReferralInput!) { saveReferral(input: $input) { id } }';
    const { id, referral } = good(await as('housingOfficer').query(START, { input: { forumCode: marm.code, personId } })).startReferral;
    const field = marm.referralForm.sections.flatMap((it) => it.fields).find((it) => it.kind === 'LONG_TEXT');
    const key = field?.key ?? '';
    const before = await stored();
    const answer = await as('housingOfficer').query(SAVE, { input: { caseFileId: id, version: referral.draft.version, answers: { [key]: 'x'.repeat(60_000) } } });
    expect(fields(answer).map((it) => it.path)).toEqual([`answers.${key}`]);
    expect(fields(answer)[0]?.message).toMatch(/characters/);
    expect(await stored()).toBe(before);
    const impossible = await as('housingOfficer').query(SAVE, { input: { caseFileId: id, version: referral.draft.version, answers: { ...answersTo(marm.referralForm), noSuchQuestion: 'x' } } });
    expect(fields(impossible).map((it) => it.path)).toEqual(['answers.noSuchQuestion']);
  });
});

describe('text pasted from Word', () => {
  const PASTED: [string, string, string?][] = [
    ['curly quotes and dashes', '“She said ‘no’ – twice…” — and left'],
    ['right to left', 'قال إنه لا يريد أحداً. Then in English. ואז בעברית'],
    ['combining characters, joined', 'Siân Évans, nǎo, Zoë'.normalize('NFC')],
    ['emoji of several parts', '👩‍⚕️ visited 👨‍👩‍👧'],
    ['a table', 'Date\tWhat\n3 May\tFell\n9 May\tFell again', 'Date | What\n3 May | Fell\n9 May | Fell again'],
    ['bullets', '•\tfirst\n•\tsecond', '• first\n• second'],
    ['a chronology of 5,000 words', Array.from({ length: 5000 }, (_, at) => `word${at % 97}`).join(' ')],
    ['what looks like a command', `Robert'); drop table item; -- <script>alert(1)</script> {{x}} \${y}`],
  ];

  it.each(PASTED)('with %s is kept as it reads', async (_, text, kept = text) => {
    const { recordItem } = good(await send(as('nurse'), 'recordItem', statement({ statement: text }), 'id statement'));
    expect(recordItem.statement).toBe(kept);
    const { item } = good(await as('chair').query('query I($id: ID!) { item(id: $id) { statement } }', { id: recordItem.id }));
    expect(item.statement).toBe(kept);
    const { writeNote } = good(await send(as('minuteTaker'), 'writeNote', note({ body: text }), 'body'));
    expect(writeNote.body).toBe(kept);
  });

  it('with accents written apart is joined, so that a search finds it', async () => {
    const { recordItem } = good(await send(as('nurse'), 'recordItem', statement({ statement: 'Siân'.normalize('NFD') }), 'statement'));
    expect(recordItem.statement).toBe('Siân'.normalize('NFC'));
  });
});

describe('an id that one cannot see', () => {
  const ASKED: [string, PersonKey, string, (id: string) => object, () => string][] = [
    ['a case file', 'stranger', 'recordItem', (caseFileId) => statement({ caseFileId }), () => file.id],
    ['a person of another agency', 'housingOfficer', 'linkPeople', (otherPersonId) => ({ personId: file.personId, otherPersonId, relationship: 'SIBLING' }), () => hiddenPersonId],
    ['a person whom a statement concerns', 'nurse', 'recordItem', (personId) => statement({ persons: [{ personId, role: 'OTHER' }] }), () => hiddenPersonId],
    ['a person to refer', 'housingOfficer', 'startReferral', (personId) => ({ personId, forumCode: marm.code }), () => hiddenPersonId],
    ['a source of a plan entry', 'chair', 'writePlanEntry', (id) => entry({ sourceItemIds: [id] }), () => hiddenItemId],
    ['a source of a note', 'minuteTaker', 'writeNote', (id) => note({ sources: [id] }), () => hiddenItemId],
    ['what a decision rests on', 'chair', 'recordDecision', (id) => ({ meetingId, decisionKey: marm.decisions[0]?.key, audience: 'TABLE', reliedOn: [id] }), () => hiddenItemId],
    ['an item to say aloud', 'housingOfficer', 'sayAloud', (id) => ({ meetingId, itemIds: [id] }), () => hiddenItemId],
    ['an assessment that consent rests on', 'socialWorker', 'recordConsent', (capacityAssessmentId) => consent({ capacityAssessmentId }), () => hiddenAssessmentId],
    ['another case file to link', 'coordinator', 'linkCaseFiles', (otherCaseFileId) => ({ caseFileId: file.id, otherCaseFileId, reason: 'Same house' }), () => hiddenItemId],
  ];

  it.each(ASKED)('%s is answered as if it did not exist, and changes nothing', async (_, who, mutation, input, hidden) => {
    const before = await stored();
    const [one, other] = [await send(as(who), mutation, input(hidden()), 'id'), await send(as(who), mutation, input(newId()), 'id')];
    expect([one.code, one.errors?.[0]?.message, fields(one)]).toEqual([other.code, other.errors?.[0]?.message, fields(other)]);
    expect(['NOT_FOUND', 'RULE_BROKEN', 'INVALID']).toContain(one.code);
    expect(await stored()).toBe(before);
  });
});

describe('two people who change the same thing', () => {
  it('do not lose each other’s words: the second is told, and nothing changes', async () => {
    const person = await aPerson(as('housingOfficer'));
    const { writePlanEntry } = good(await send(as('chair'), 'writePlanEntry', entry({ text: 'First words' })));
    const { writeNote } = good(await send(as('minuteTaker'), 'writeNote', note()));
    const edits: [PersonKey, string, (version: number) => object][] = [
      ['housingOfficer', 'amendPerson', (version) => ({ id: person, version, knownAs: `Al ${version}` })],
      ['chair', 'revisePlanEntry', (version) => ({ id: writePlanEntry.id, version, text: 'Other words', reason: 'Clearer', audience: { openToTable: true } })],
      ['minuteTaker', 'amendNote', (version) => ({ id: writeNote.id, version, body: 'Other words', audience: 'TABLE' })],
    ];
    for (const [who, mutation, input] of edits) {
      good(await send(as(who), mutation, input(1), 'id'));
      const before = await stored();
      const late = await send(as(who), mutation, input(1), 'id');
      expect([mutation, late.code]).toEqual([mutation, 'CONFLICT']);
      expect(late.errors?.[0]?.message).toMatch(PLAIN);
      expect(await stored()).toBe(before);
    }
  });
});

describe('the same submission sent twice', () => {
  const SENT: [PersonKey, string, () => object, string][] = [
    ['housingOfficer', 'registerPerson', () => ({ givenNames: 'Twice' }), 'person'],
    ['nurse', 'recordItem', () => statement(), 'item'],
    ['chair', 'agreeAction', () => action(), 'agreed_action'],
    ['chair', 'writePlanEntry', () => entry(), 'plan_entry'],
    ['minuteTaker', 'writeNote', () => note(), 'agenda_note'],
    ['chair', 'recordConsent', () => consent(), 'consent_event'],
    ['coordinator', 'conveneMeeting', () => conveningInput(file.id, marm), 'meeting'],
  ];

  it.each(SENT)('by %s with %s makes one row, one after the other and at once', async (who, mutation, input, table) => {
    const rows = async (): Promise<number> => Number((await admin.query<{ count: string }>(`select count(*) as count from concord.${table}`)).rows[0]?.count);
    const before = await rows();
    const once = { ...input(), submissionId: newId() };
    const first = good(await send(as(who), mutation, once, 'id'))[mutation].id;
    expect(good(await send(as(who), mutation, once, 'id'))[mutation].id).toBe(first);
    const atOnce = { ...input(), submissionId: newId() };
    const both = await Promise.all([1, 2, 3].map(() => send(as(who), mutation, atOnce, 'id')));
    const made = new Set(both.flatMap((it) => (it.errors ? [] : [it.data[mutation].id])));
    expect(made.size).toBe(1);
    expect(both.filter((it) => it.errors).map((it) => it.code).filter((it) => it !== 'CONFLICT')).toEqual([]);
    expect(await rows()).toBe(before + 2);
  });
});

describe('a session that ended while typing', () => {
  it('refuses with the way back, changes nothing, and the draft is there after signing in again', async () => {
    const typing = await signedInAs(test, 'fireOfficer');
    const SAVE = 'mutation D($input: SaveDraftInput!) { saveDraft(input: $input) { formKey } }';
    const content = JSON.stringify({ statement: '“Half a sentence' });
    good(await typing.query(SAVE, { input: { formKey: 'item:new', content } }));
    test.clock.moveOn(20);
    const before = await stored();
    const answer = await send(typing, 'registerPerson', { givenNames: 'Too', familyName: 'Late' }, 'id');
    expect(answer.code).toBe('UNAUTHENTICATED');
    expect(answer.errors?.[0]?.message).toMatch(/sign in/i);
    expect(await stored()).toBe(before);
    const again = await trySignIn(test, testEmail('fireOfficer'));
    const back = anonymous(test).with({ cookie: again.cookie ?? '', 'x-concord-csrf': again.data.signIn.csrfToken });
    expect(good(await back.query('query D($formKey: String!) { draft(formKey: $formKey) { content } }', { formKey: 'item:new' })).draft.content).toBe(content);
    expect((await (await signedInAs(test, 'stranger')).query('query D($formKey: String!) { draft(formKey: $formKey) { content } }', { formKey: 'item:new' })).data.draft).toBeNull();
  });
});
