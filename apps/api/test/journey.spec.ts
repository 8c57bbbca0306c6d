import { type ForumDefinition, shippedDefinitions } from '@concord/domain';
import { moonlightPanel } from '@concord/domain/testing';
import { readSettings } from '@concord/platform';
import type { PersonKey } from '@concord/platform/testing';
import { Mailer } from '@concord/features';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { circulate, openCopy, saySomethingNew } from './journey/after-the-meeting.js';
import { askConsent, convene, refer, sendReturns, triage } from './journey/before-the-meeting.js';
import { leaks } from './journey/entitlements.js';
import { readEverything } from './journey/everything-readable.js';
import { keepLogLines } from './journey/log-lines.js';
import { good, idOf, newPlay, type Play, remember, told } from './journey/play.js';
import { CURIOUS, EVERYBODY, REPRESENTATIVES } from './journey/statements.js';
import { agreeActions, bringInformation, decide, finish, isIn, openRoom, rateRisks, SAID_ALOUD, steppedBack, writePlan } from './journey/the-meeting.js';
import { Witness, witnessedAs } from './journey/witness.js';
import { type Answer, type Client, startTestApp, type TestApp } from './support/index.js';

const DEFINITIONS: readonly ForumDefinition[] = [...shippedDefinitions, moonlightPanel];
/** A run asks far more in a minute than any person does. */
const UNLIMITED = { ...readSettings({ NODE_ENV: 'test', DATABASE_URL: 'none', CONCORD_CONTEXT_KEY: 'none' }).limits, objectsPerMinute: 100_000_000 };

let test: TestApp;
let log: string[];
const clients: Partial<Record<PersonKey, Client>> = {};
const witness = new Witness();
const plays: Play[] = [];

beforeAll(async () => {
  test = await startTestApp({ limits: UNLIMITED }, DEFINITIONS);
  log = keepLogLines(test);
  for (const key of EVERYBODY) clients[key] = await witnessedAs(test, key, witness);
}, 180_000);
afterAll(() => test.close());

const asOf = (key: PersonKey): Client => {
  const client = clients[key];
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
};
/** Everything under conditions that a reader may have, accepted first as a reader does; before that its words are not there. */
const statementsSeen = async (play: Play, key: PersonKey): Promise<string> => {
  const { data } = await play.as(key).query('query W($id: ID!) { caseFileItems(caseFileId: $id) { items { id wordsShown statement } } }', { id: idOf(play, 'caseFile') });
  const closed = (data?.caseFileItems ?? []).flatMap((group: { items: { id: string; wordsShown: boolean; statement: string }[] }) => group.items.filter((it) => !it.wordsShown)) as { id: string; statement: string }[];
  for (const { id, statement } of closed) {
    expect(statement).toBe('');
    good(await play.as(key).query('mutation A($id: ID!) { acceptItemConditions(id: $id) { id } }', { id }));
  }
  return statementsShown(play, key);
};
const statementsShown = async (play: Play, key: PersonKey): Promise<string> =>
  (await play.as(key).query('query I($id: ID!) { caseFileItems(caseFileId: $id) { items { statement } } }', { id: idOf(play, 'caseFile') })).text;
const wordsIn = (copy: Answer['data']): string => copy.blocks.map((it: { body: string }) => it.body).join('\n');
const safetyOf = (play: Play, by: PersonKey): string => play.ids['safetyToken']?.find((it) => it.endsWith(by)) ?? 'no such line';
const query = async (play: Play, key: PersonKey, document: string): Promise<Answer> => play.as(key).query(document, { id: idOf(play, 'caseFile') });

describe.each(DEFINITIONS.map((it) => [it.title, it] as const))('a case of %s', (_, forum) => {
  let play: Play;

  beforeAll(() => {
    witness.heard.length = 0;
    play = newPlay(test, forum, asOf);
    plays.push(play);
  });

  it('is referred on the forum’s own form and accepted', async () => {
    await refer(play);
    await triage(play);
    const { caseFile } = good(await query(play, 'housingOfficer', 'query F($id: ID!) { caseFile(id: $id) { stage owner { name } referral { decisions { decision reason } } } }'));
    expect(caseFile).toMatchObject({ stage: 'OPEN', owner: { name: expect.any(String) }, referral: { decisions: [{ decision: 'ACCEPT' }] } });
  }, 180_000);

  it('has consent recorded as far as the forum asks, and is convened', async () => {
    await convene(play);
    await askConsent(play, 'GIVEN');
    const { consentPosition } = good(await query(play, 'chair', 'query P($id: ID!) { consentPosition(caseFileId: $id) { mode state } }'));
    expect(consentPosition).toEqual({ mode: forum.consentMode, state: forum.consentMode === 'NOT_APPLICABLE' ? 'NOT_RECORDED' : 'GIVEN' });
  }, 180_000);

  it('gets a return from every agency, each statement for whom its owner chose', async () => {
    await sendReturns(play);
    for (const statement of play.statements) {
      for (const key of REPRESENTATIVES) {
        const isFor = key === statement.by || statement.to.includes(key);
        expect([key, statement.name, (await statementsSeen(play, key)).includes(statement.token)]).toEqual([key, statement.name, isFor]);
      }
    }
  }, 180_000);

  it('shows every agency at the table every safety line', async () => {
    for (const key of REPRESENTATIVES) {
      const { text } = await query(play, key, 'query V($id: ID!) { visitSafety(caseFileId: $id) { advice lines { statement } footer } }');
      for (const token of play.ids['safetyToken'] ?? []) expect(text).toContain(token);
      expect(text).not.toMatch(/no known risk/i);
    }
  }, 180_000);

  it('says that something is withheld only where its owner chose so, and never whose', async () => {
    const notice = async (key: PersonKey): Promise<string | null> => good(await query(play, key, 'query W($id: ID!) { withheldNotice(caseFileId: $id) }')).withheldNotice;
    expect(await notice('housingOfficer')).toMatch(/held elsewhere/);
    expect(await notice('socialWorker')).toBeNull();
    expect(await notice('housingOfficer')).not.toMatch(/health|trust|nurse/i);
  }, 180_000);

  it('is heard in a meeting whose content opens with the statement', async () => {
    await openRoom(play);
    expect(await isIn(play, 'nurse')).toBe(true);
    await bringInformation(play);
    for (const key of REPRESENTATIVES) expect([key, (await statementsSeen(play, key)).includes(told(play, SAID_ALOUD).token)]).toEqual([key, true]);
    expect(await steppedBack(play, 'policeLead')).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  }, 180_000);

  it('leaves risks on the forum’s scale, decisions, a plan and actions', async () => {
    await rateRisks(play);
    await decide(play);
    await writePlan(play);
    await agreeActions(play);
    await finish(play);
    const { meeting } = good(await play.as('chair').query('query M($id: ID!) { meeting(id: $id) { status decisions { decisionKey } } }', { id: idOf(play, 'meeting') }));
    expect(meeting.status).toBe('FINISHED');
    expect(meeting.decisions.map((it: { decisionKey: string }) => it.decisionKey)).toEqual(expect.arrayContaining(forum.decisions.filter((it) => it.mandatory).map((it) => it.key)));
  }, 180_000);

  it('ends in minutes of which each recipient has what it may see', async () => {
    await circulate(play);
    for (const key of REPRESENTATIVES.filter((it) => it !== 'socialWorker')) {
      const copy = await openCopy(play, key);
      expect(copy.label).toBe('Extract of minutes, version 1');
      for (const { name, by, to, token } of play.statements) {
        const may = to.length > 0 && (by === key || to.includes(key) || name === SAID_ALOUD) && to.includes('socialWorker');
        expect([key, name, wordsIn(copy).includes(token)]).toEqual([key, name, may]);
      }
      expect([key, copy.blocks.filter((it: { masked: boolean }) => it.masked).length]).toEqual([key, key === 'nurse' ? 0 : 1]);
    }
  }, 180_000);

  it('shows the voluntary worker their own action and the safety lines', async () => {
    const action = play.ids['actionToken']?.[0] ?? '';
    const { text } = await play.as('outreachWorker').query('{ myActions { nodes { what status dueOn } } }');
    expect(text).toContain(action);
    const copy = wordsIn(await openCopy(play, 'outreachWorker'));
    expect(copy).toContain(action);
    expect(copy).toContain(safetyOf(play, 'nurse'));
    expect((await play.as('housingOfficer').query('{ myActions { nodes { what } } }')).text).not.toContain(action);
  }, 180_000);

  it('has an out-of-hours card for the emergency duty worker, with no diagnosis on it', async () => {
    const { text, errors } = await query(play, 'dutyWorker', 'query C($id: ID!) { outOfHoursCard(caseFileId: $id) { entries { text } safetyLines { statement } lead { name } dutyDesks { name outOfHoursNumber } } }');
    expect(errors).toBeUndefined();
    for (const token of play.ids['nightToken'] ?? ['no plan for the night']) expect(text).toContain(token);
    expect(text).toContain(safetyOf(play, 'constable'));
    expect(text).not.toContain(told(play, 'mind').token);
  }, 180_000);

  it('keeps what was issued after the adult withdraws, and holds back what is new', async () => {
    const before = await openCopy(play, 'housingOfficer');
    await askConsent(play, 'WITHDRAWN');
    const after = await openCopy(play, 'housingOfficer');
    expect(wordsIn(after)).toBe(wordsIn(before));
    const asks = forum.consentMode !== 'NOT_APPLICABLE';
    expect(after.consentWithdrawnOn).toEqual(asks ? expect.stringMatching(/^\d{4}-\d\d-\d\d$/) : null);
    const gates = forum.consentMode === 'EXPECTED' || forum.consentMode === 'REQUIRED';
    for (const withheldStyle of ['ABSENT', 'MASKED'] as const) {
      const statement = await saySomethingNew(play, { withheldStyle });
      remember(play, 'newToken', statement.token);
      expect((await statementsSeen(play, 'housingOfficer')).includes(statement.token)).toBe(!gates);
      expect((await play.as('housingOfficer').query('query I($id: ID!) { item(id: $id) { statement } }', { id: idOf(play, 'new') })).code).toBe(gates ? 'NOT_FOUND' : undefined);
    }
    const { text } = await query(play, 'housingOfficer', 'query V($id: ID!) { visitSafety(caseFileId: $id) { lines { statement } } }');
    expect(text).toContain(safetyOf(play, 'nurse'));
  }, 180_000);

  it('shows nobody a word to which they are not entitled, in any answer of the run', async () => {
    for (const key of CURIOUS) {
      const answers = await readEverything(play, key);
      expect(answers.filter((it) => it.code === 'INTERNAL' || it.code === 'INVALID' || it.code?.startsWith('GRAPHQL')).map((it) => it.text.slice(0, 300))).toEqual([]);
    }
    expect(witness.heard.length).toBeGreaterThan(500);
    expect(await leaks(play, witness)).toEqual([]);
    const stranger = witness.heard.filter((it) => it.who === 'stranger').map((it) => it.text).join('\n');
    for (const id of [idOf(play, 'caseFile'), idOf(play, 'meeting')]) expect(stranger).not.toContain(id);
  }, 180_000);
});

describe('what leaves Concord beside its answers', () => {
  const secretsOf = (play: Play): string[] => [play.name, play.referralToken, ...play.statements.map((it) => it.token), ...play.composed.map((it) => it.token), ...(play.ids['safetyToken'] ?? [])];

  it('is no mail with a name or a word of the case', () => {
    const { sent } = test.app.get(Mailer, { strict: false });
    expect(sent.length).toBeGreaterThan(20);
    const all = JSON.stringify(sent);
    for (const secret of plays.flatMap(secretsOf)) expect(all).not.toContain(secret);
    expect(new Set(sent.map((it) => `${it.subject} ${it.text}`)).size).toBe(1);
  });

  it('is no line of the log with a name or a word of the case', () => {
    expect(log.length).toBeGreaterThan(0);
    const all = log.join('\n');
    for (const secret of plays.flatMap(secretsOf)) expect(all).not.toContain(secret);
    expect(all).not.toMatch(/Alder|Wren|Robin Guest|Joss Pendry/);
  });
});
