import { creativeSolutions, marm, shippedDefinitions } from '@concord/domain';
import { newId } from '@concord/platform';
import { type PersonKey, testAgency, testEmail, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { keepLogLines } from './journey/log-lines.js';
import { CONVENE, conveningInput, send, step } from './support/a-meeting.js';
import { aFinishedMeeting, CONDITIONAL_WORDS, council, fire, type FinishedMeeting, lantern, larch, OPEN_WORDS, trust } from './support/finished-meeting.js';
import { anOpenCase, type Answer, asOwner, auditOf, type Client, signedIn, startWorldApp, type TestApp } from './support/index.js';

let test: TestApp;
let logged: string[];
const clients: Partial<Record<PersonKey, Client>> = {};
const PEOPLE: PersonKey[] = ['chair', 'minuteTaker', 'coordinator', 'socialWorker', 'nurse', 'healthLead', 'housingOfficer', 'housingLead', 'constable', 'probationOfficer', 'outreachWorker', 'voluntaryLead', 'fireOfficer', 'stranger'];
const as = (key: PersonKey): Client => {
  const client = clients[key];
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
};
const signEverybodyIn = async (): Promise<void> => {
  for (const key of PEOPLE) clients[key] = await signedIn(test, testEmail(key));
};

beforeAll(async () => {
  test = await startWorldApp([...shippedDefinitions]);
  logged = keepLogLines(test);
  await signEverybodyIn();
}, 90_000);
afterAll(() => test.close());

const good = (answer: Answer): Answer['data'] => {
  if (answer.errors) throw new Error(answer.text);
  return answer.data;
};
const fieldOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.fields?.[0]?.path;
const police = { agencyId: testAgency('police').id, agencyFunction: 'POLICING' } as const;
const TABLE = {
  chair: 'CHAIR', coordinator: 'CO_ORDINATOR', socialWorker: 'LEAD_PROFESSIONAL', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE',
  constable: 'AGENCY_REPRESENTATIVE', probationOfficer: 'AGENCY_REPRESENTATIVE', fireOfficer: 'AGENCY_REPRESENTATIVE',
} as const;
const ITEM = `query I($id: ID!) { item(id: $id) { id version statement source wordsShown handlingText obligations { code text } acceptedBy { practitioner { id } } copiedBy { agency { id } practitioner { id } at }
  onwardRequests { id state answerNote toAgency { id } } recalls { reason agencyId } grading { scheme source information handling } permittedActions } }`;
const read = (who: PersonKey, id: string): Promise<Answer> => as(who).query(ITEM, { id });
const sees = async (who: PersonKey, id: string): Promise<boolean> => (await read(who, id)).data?.item?.id === id;
const record = (who: PersonKey, input: object): Promise<Answer> =>
  send(as(who), 'recordItem', { category: 'HEALTH_MENTAL', assertion: 'FACT', statement: 'Stopped the evening tablets in May.', source: 'Clinic notes', confidential: false, recipients: [council], ...input }, 'id version statement');
const recorded = async (who: PersonKey, input: object): Promise<string> => good(await record(who, input)).recordItem.id;
const notices = async (who: PersonKey): Promise<string[]> => good(await as(who).query('{ myNotices { nodes { kind } } }')).myNotices.nodes.map((it: { kind: string }) => it.kind);
const versionOf = async (who: PersonKey, id: string): Promise<number> => good(await read(who, id)).item.version;
const said = (answer: Answer): unknown => ({ data: answer.data, errors: answer.errors?.map(({ message, path, extensions: { code, fields } }) => ({ message, path, code, fields })) });

describe('what police and probation record', () => {
  let caseFileId: string;
  let personId: string;
  beforeAll(async () => {
    ({ caseFileId, personId } = await anOpenCase(test, TABLE));
  });
  const offence = (changes: object = {}) => ({ caseFileId, category: 'OFFENDING', statement: 'Arrested on 3 May.', source: 'Crime report', ...changes });

  it.each(['constable', 'probationOfficer'] as const)('R27: is refused of the %s without the kind of statement or the person’s standing, and takes several', async (who) => {
    const unkind = await send(as(who), 'recordItem', { ...offence({ persons: [{ personId, role: 'VICTIM' }] }), recipients: [] }, 'id');
    expect([unkind.status === 200 ? unkind.code : 'BAD_REQUEST', unkind.data?.recordItem ?? null]).toEqual([expect.stringMatching(/BAD|INVALID/), null]);
    expect(fieldOf(await record(who, offence()))).toBe('persons');
    expect(fieldOf(await record(who, offence({ persons: [{ personId, role: 'HOUSEHOLD' }] })))).toBe('persons');
    const id = await recorded(who, offence({ persons: [{ personId, role: 'VICTIM' }, { personId, role: 'WITNESS' }] }));
    const { item } = good(await as('chair').query('query P($id: ID!) { item(id: $id) { assertion persons { role } } }', { id }));
    expect(item.persons.map((it: { role: string }) => it.role).sort()).toEqual(['VICTIM', 'WITNESS']);
  });

  it('R27: an opinion stays an opinion wherever it goes, and intelligence waits for somebody to have protected the source', async () => {
    const persons = [{ personId, role: 'SUSPECT' }];
    expect(fieldOf(await record('constable', offence({ assertion: 'INTELLIGENCE', persons })))).toBe('sourceProtected');
    const id = await recorded('constable', offence({ assertion: 'INTELLIGENCE', persons, sourceProtected: true }));
    expect(good(await as('chair').query('query A($id: ID!) { item(id: $id) { assertion } }', { id })).item.assertion).toBe('INTELLIGENCE');
    expect(good(await as('chair').query('mutation C($id: ID!) { copyItem(id: $id) }', { id })).copyItem).toMatch(/\bIntelligence\b/);
  });

  it('keeps an older grading in its own scheme, and refuses one that mixes the two', async () => {
    const persons = [{ personId, role: 'SUSPECT' }];
    const grading = { scheme: 'FIVE_FIVE_FIVE', source: 'B', information: '3', handling: '2', gradedBy: 'Officer 4471', gradedOn: '2014-06-02' };
    const id = await recorded('constable', offence({ grading, persons, sourceProtected: true }));
    expect(good(await read('chair', id)).item.grading).toEqual({ scheme: 'FIVE_FIVE_FIVE', source: 'B', information: '3', handling: '2' });
    expect(fieldOf(await record('constable', offence({ grading: { ...grading, scheme: 'THREE_FIVE_TWO' }, persons, sourceProtected: true })))).toBe('grading.source');
    expect(fieldOf(await record('constable', offence({ grading: { ...grading, handling: '4' }, persons, sourceProtected: true })))).toBe('recipients');
    expect(fieldOf(await record('constable', offence({ grading: { ...grading, scheme: 'THREE_FIVE_TWO', source: '1', information: 'A', handling: 'C' }, persons, sourceProtected: true })))).toBe('handlingCode');
  });
});

describe('what is above OFFICIAL', () => {
  it('is refused with the spill procedure, and nothing of it is kept anywhere', async () => {
    const { caseFileId } = await anOpenCase(test, TABLE);
    const canary = `zqspill${newId().slice(-8)}`;
    for (const input of [{ marking: 'SECRET', statement: `Words ${canary}` }, { marking: 'TOP_SECRET', source: canary }, { statement: `UK SECRET\n${canary}` }]) {
      const answer = await record('nurse', { caseFileId, ...input });
      expect([answer.code, fieldOf(answer)]).toEqual(['RULE_BROKEN', 'marking']);
      expect(answer.errors?.[0]?.message).toMatch(/security controller/);
      expect(answer.text).not.toContain(canary);
    }
    expect(JSON.stringify(await auditOf(test.database))).not.toContain(canary);
    expect(logged.join('\n')).not.toContain(canary);
    await expect(asOwner(test.database, [['select 1 / count(*) from concord.item where statement like $1 or source like $1', [`%${canary}%`]]], 'security_owner')).rejects.toThrow(/division by zero/);
  });

  it('is told from ordinary words that have SECRET in them', async () => {
    const { caseFileId } = await anOpenCase(test, TABLE);
    await recorded('nurse', { caseFileId, statement: 'She keeps it SECRET from her son that she is ill.' });
  });
});

describe('code C', () => {
  let caseFileId: string;
  let id: string;
  const conditional = (changes: object = {}) => ({ caseFileId, statement: 'Her sister rang in tears.', handlingCode: 'C', handlingText: 'Only for the lead. Ring us first.', ...changes });
  beforeAll(async () => {
    ({ caseFileId } = await anOpenCase(test, TABLE));
    id = await recorded('nurse', conditional());
  });

  it('names each recipient, needs its conditions in words, and never stands on a safety line', async () => {
    expect(fieldOf(await record('nurse', conditional({ handlingText: ' ' })))).toBe('handlingText');
    expect(fieldOf(await record('nurse', conditional({ sharesByDefault: true })))).toBe('sharesByDefault');
    expect(fieldOf(await record('nurse', conditional({ category: 'STAFF_SAFETY', recipients: [] })))).toBe('handlingCode');
  });

  it('keeps its words back from each reader, on every door, until that reader accepts the conditions', async () => {
    const closed = await read('chair', id);
    expect(closed.data.item).toMatchObject({ statement: '', source: '', wordsShown: false, handlingText: 'Only for the lead. Ring us first.' });
    expect(closed.data.item.obligations.map((it: { code: string }) => it.code)).toEqual(expect.arrayContaining(['CONDITIONS', 'NO_ONWARD', 'WATERMARK']));
    const doors = ['query D($id: ID!) { caseFileItems(caseFileId: $id) { items { statement source } } newestItems { nodes { statement source } } }'];
    for (const door of doors) expect((await as('chair').query(door, { id: caseFileId })).text).not.toContain('rang in tears');
    expect((await as('chair').query('mutation C($id: ID!) { copyItem(id: $id) }', { id })).code).toBe('RULE_BROKEN');
    const accepted = good(await step(as('chair'), 'acceptItemConditions', id, 'id', '{ statement wordsShown }')).acceptItemConditions;
    expect(accepted).toEqual({ statement: 'Her sister rang in tears.', wordsShown: true });
    good(await step(as('chair'), 'acceptItemConditions', id)); // once is enough, twice does no harm
    expect(good(await read('socialWorker', id)).item.statement).toBe(''); // each reader for themselves
    expect(good(await read('nurse', id)).item).toMatchObject({ statement: 'Her sister rang in tears.', acceptedBy: [{ practitioner: { id: testPerson('chair').id } }] });
    expect(good(await read('socialWorker', id)).item.acceptedBy).toEqual([]);
  });

  it('is accepted by nobody who may not see the item: hidden is missing', async () => {
    const [hidden, missing] = [await step(as('housingOfficer'), 'acceptItemConditions', id), await step(as('housingOfficer'), 'acceptItemConditions', newId())];
    expect([hidden.code, said(hidden)]).toEqual(['NOT_FOUND', said(missing)]);
  });
});

describe('a copy to one’s own record', () => {
  it('carries owner, date and handling, is in the chain, and its owner sees who took it', async () => {
    const { caseFileId } = await anOpenCase(test, TABLE);
    const id = await recorded('nurse', { caseFileId, recipients: [council, larch], toldByThirdParty: true, harmIfSourceKnown: true });
    const text = good(await as('housingOfficer').query('mutation C($id: ID!) { copyItem(id: $id) }', { id })).copyItem;
    expect(text).toMatch(/^OFFICIAL-SENSITIVE[\s\S]*evening tablets[\s\S]*Fenwick Mental Health Trust[\s\S]*Never say where it came from/);
    expect((await auditOf(test.database)).some((it) => it.entry['action'] === 'copyToOwnRecord' && it.entry['subjectId'] === id)).toBe(true);
    expect(good(await read('nurse', id)).item.copiedBy).toEqual([{ agency: { id: larch.agencyId }, practitioner: { id: testPerson('housingOfficer').id }, at: expect.any(String) }]);
    expect(good(await read('chair', id)).item.copiedBy).toEqual([]);
  });

  it('is refused where its owner allows none', async () => {
    const { caseFileId } = await anOpenCase(test, TABLE);
    const id = await recorded('nurse', { caseFileId, noCopies: true });
    expect((await as('chair').query('mutation C($id: ID!) { copyItem(id: $id) }', { id })).code).toBe('RULE_BROKEN');
    expect(good(await read('chair', id)).item.obligations.map((it: { code: string }) => it.code)).toContain('NO_COPY');
    good(await as('nurse').query('mutation C($id: ID!) { copyItem(id: $id) }', { id }));
  });
});

describe('minutes', () => {
  let held: FinishedMeeting;
  let minutesId: string;
  const MINUTES = '{ id contentHash state blocks { id version sourceItemIds body recalledOn toAccept } }';
  const COPY = '{ id blocks { body handlingText handlingCode recalledOn } }';
  const minutes = async (who: PersonKey): Promise<Answer['data']> => good(await as(who).query(`query M($id: ID!) { minutes(id: $id) ${MINUTES} }`, { id: minutesId })).minutes;
  const approve = async (): Promise<void> => void good(await send(as('chair'), 'approveMinutes', { id: minutesId, contentHash: (await minutes('chair')).contentHash }, 'id'));
  const quoting = async (id: string): Promise<Answer['data']> => (await minutes('minuteTaker')).blocks.find((it: { sourceItemIds: string[] }) => it.sourceItemIds.includes(id));
  const everybody = [council, larch, trust, fire, lantern].map((it) => ({ ...it, product: 'FULL' }));
  const copyOf = async (who: PersonKey): Promise<Answer['data']> => {
    const { myMinutesCopies } = good(await as(who).query('{ myMinutesCopies { nodes { id meetingId number } } }'));
    const id = myMinutesCopies.nodes.filter((it: { meetingId: string }) => it.meetingId === held.meetingId).sort((a: { number: number }, b: { number: number }) => b.number - a.number)[0]?.id;
    return good(await as(who).query(`mutation O($id: ID!) { openMinutesCopy(id: $id) ${COPY} }`, { id })).openMinutesCopy;
  };
  const wordsOf = (copy: Answer['data']): string => copy.blocks.map((it: { body: string }) => it.body).join('\n');

  beforeAll(async () => {
    held = await aFinishedMeeting(test, as, marm);
    minutesId = good(await as('minuteTaker').query(`mutation D($id: ID!) { draftMinutes(meetingId: $id) ${MINUTES} }`, { id: held.meetingId })).draftMinutes.id;
  }, 90_000);

  it('show a keeper of the record who has not accepted the conditions no words under them', async () => {
    const { blocks } = await minutes('coordinator');
    expect(JSON.stringify(blocks)).not.toContain(CONDITIONAL_WORDS);
    expect(blocks.filter((it: { toAccept: boolean }) => it.toAccept)).toHaveLength(1);
    expect(JSON.stringify(await minutes('chair'))).toContain(CONDITIONAL_WORDS);
  });

  it('R11: that quote an item under code C for three are refused to six until the quotation is out or the owner widens', async () => {
    good(await send(as('nurse'), 'shareItem', { id: held.items.conditional, version: 1, recipients: [council, larch] }, 'id')); // owner, council, housing: three
    const quote = await quoting(held.items.conditional);
    good(await send(as('minuteTaker'), 'chooseMinutesAudience', { id: quote.id, version: quote.version, audience: { open: 'TABLE' } }, 'id'));
    await approve();
    const six = await send(as('minuteTaker'), 'issueMinutes', { id: minutesId, recipients: everybody }, 'id');
    expect(six.code).toBe('INVALID');
    expect(six.errors?.[0]?.extensions.fields?.map((it) => it.path)).toEqual(['recipients.3', 'recipients.4']);
    expect(six.text).not.toContain(CONDITIONAL_WORDS);
    expect(good(await as('fireOfficer').query('{ myMinutesCopies { nodes { id meetingId } } }')).myMinutesCopies.nodes.filter((it: { meetingId: string }) => it.meetingId === held.meetingId)).toEqual([]); // nothing was sent to anybody
    good(await send(as('nurse'), 'shareItem', { id: held.items.conditional, version: await versionOf('nurse', held.items.conditional), recipients: [council, larch, fire, lantern] }, 'id'));
    good(await send(as('minuteTaker'), 'issueMinutes', { id: minutesId, recipients: everybody }, 'id'));
    const copy = await copyOf('fireOfficer');
    expect(wordsOf(copy)).toContain(CONDITIONAL_WORDS);
    expect(copy.blocks.find((it: { body: string }) => it.body.includes(CONDITIONAL_WORDS))).toMatchObject({ handlingCode: 'C', handlingText: expect.stringContaining('Ring us first') });
  });

  it('R11: that were sent stay as they were after a recall, and say so to those it was recalled from', async () => {
    good(await send(as('nurse'), 'recallItem', { id: held.items.open, version: await versionOf('nurse', held.items.open), recipients: [larch], reason: 'NO_LONGER_NEEDED' }, 'id'));
    const [housing, chair] = [await copyOf('housingOfficer'), await copyOf('chair')];
    const blockIn = (copy: Answer['data']): { body: string; recalledOn: string | null } => copy.blocks.find((it: { body: string }) => it.body.includes(OPEN_WORDS));
    expect(blockIn(housing).recalledOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(blockIn(chair).recalledOn).toBeNull();
    expect(await sees('housingOfficer', held.items.open)).toBe(false);
    good(await send(as('nurse'), 'recallItem', { id: held.items.open, version: await versionOf('nurse', held.items.open), reason: 'NO_LONGER_NEEDED' }, 'id'));
    expect(blockIn(await copyOf('chair')).recalledOn).not.toBeNull();
    expect((await quoting(held.items.open)).recalledOn).not.toBeNull();
    expect((await quoting(held.items.open)).body).toContain(OPEN_WORDS); // the master is the master
  });
});

describe('a note of a meeting', () => {
  it('R11: that draws on items goes to nobody who may not see them all', async () => {
    const { caseFileId } = await anOpenCase(test, { ...TABLE, minuteTaker: 'MINUTE_TAKER' });
    const meetingId = good(await as('chair').query(CONVENE, { input: conveningInput(caseFileId, marm) })).conveneMeeting.id;
    await step(as('chair'), 'openMeeting', meetingId);
    for (const key of ['chair', 'minuteTaker', 'nurse', 'housingOfficer'] as const) good(await step(as(key), 'acknowledgeStatement', meetingId, 'meetingId'));
    const one = await recorded('nurse', { caseFileId, recipients: [council, larch], handlingCode: 'P', handlingText: 'For the visit only.' });
    const two = await recorded('fireOfficer', { caseFileId, category: 'HOUSING', recipients: [council, trust], handlingCode: 'C', handlingText: 'Not to the landlord.' });
    for (const key of ['chair', 'minuteTaker'] as const) good(await step(as(key), 'acceptItemConditions', two));
    good(await send(as('minuteTaker'), 'writeNote', { meetingId, agendaKey: marm.agenda[0]?.key, body: 'Both were weighed together', audience: 'TABLE', sources: [one, two] }, 'id'));
    const readsIt = async (who: PersonKey): Promise<boolean> => (await as(who).query('query N($id: ID!) { meeting(id: $id) { notes { body } } }', { id: meetingId })).text.includes('weighed together');
    expect([await readsIt('chair'), await readsIt('nurse'), await readsIt('housingOfficer'), await readsIt('constable')]).toEqual([true, true, false, false]);
  });
});

describe('a text written together', () => {
  it('R11: that repeats words under code C without naming them is refused beyond their audience, wherever it is written', async () => {
    const { caseFileId } = await anOpenCase(test, { ...TABLE, minuteTaker: 'MINUTE_TAKER' });
    const words = 'Her sister rang the ward twice in tears last week and asked that nobody be told.';
    const id = await recorded('nurse', { caseFileId, statement: words, handlingCode: 'C', handlingText: 'Only for the council.', recipients: [council] });
    good(await step(as('chair'), 'acceptItemConditions', id));
    const forTable = { openToTable: true };
    const forCouncil = { openToTable: false, agencies: [council] };
    const risk = (audience: object) => send(as('chair'), 'recordRisk', { caseFileId, domain: 'SELF_NEGLECT', atRisk: ['SELF'], description: `We heard: ${words}`, audience }, 'id');
    const entry = (audience: object, sourceItemIds: string[] = []) => send(as('chair'), 'writePlanEntry', { caseFileId, headingKey: 'MONEY_HOUSING', text: words, sourceItemIds, audience }, 'id');
    const due = new Date(test.clock.now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
    const action = (audience: object) => send(as('chair'), 'agreeAction', { caseFileId, what: words, desiredOutcome: 'She is safe', dueOn: due, responsibleAgencyId: council.agencyId, responsibleFunction: council.agencyFunction, nameOwnerBy: due, audience }, 'id');
    for (const write of [risk, entry, action]) expect(fieldOf(await write(forTable))).toBe('audience');
    for (const write of [entry, action]) good(await write(forCouncil));
    good(await entry(forTable, [id])); // named as a source, it goes to those who may see the source
    expect((await as('housingOfficer').query('query P($id: ID!) { casePlan(caseFileId: $id) { sections { entries { text } } } caseRisks(caseFileId: $id) { description } }', { id: caseFileId })).text).not.toContain('rang the ward');
  });
});

describe('a case presented without a name', () => {
  const CANARIES = { family: 'Quillfeather', given: 'Ottoline', born: '1961-04-17', identifier: '999 000 1006', address: '14 Zebra Wynd', postcode: 'ZZ9 9ZZ' };
  let caseFileId: string;
  let personId: string;
  const PACK = '{ id version reference forumTitle ageBand area state content { heading body } texts { id version heading body clearedAt } recipients { agencyId } permittedActions }';
  const pack = async (who: PersonKey, id: string): Promise<Answer> => as(who).query(`query P($id: ID!) { anonymisedPack(id: $id) ${PACK} }`, { id });
  const write = (packId: string, body: string, changes: object = {}): Promise<Answer> => send(as('coordinator'), 'writeAnonymisedText', { packId, heading: 'What has been tried', body, ...changes }, PACK.slice(1, -1));
  const clear = (who: PersonKey, text: { id: string; version: number }): Promise<Answer> => as(who).query('mutation C($id: ID!, $v: Int!) { clearAnonymisedText(textId: $id, version: $v) { id } }', { id: text.id, v: text.version });
  const begin = (changes: object = {}): Promise<Answer> => send(as('coordinator'), 'beginAnonymisedPack', { caseFileId, area: 'North of the river', ...changes }, 'id version ageBand area');

  beforeAll(async () => {
    ({ caseFileId, personId } = await anOpenCase(test, { chair: 'CHAIR', coordinator: 'CO_ORDINATOR', housingOfficer: 'REFERRER' }, creativeSolutions.code));
    await asOwner(test.database, [
      ['update concord.person set family_name = $2, given_names = $3, born_on = $4 where id = $1', [personId, CANARIES.family, CANARIES.given, CANARIES.born]],
      [`insert into concord.person_identifier (id, person_id, kind, value, display, created_by, created_at) values ($1, $2, 'NHS_NUMBER', '9990001006', $3, $4, now())`, [newId(), personId, CANARIES.identifier, testPerson('chair').id]],
      [`insert into concord.person_address (id, person_id, kind, safety, lines, postcode, created_by, created_at) values ($1, $2, 'HOME', 'OPEN', $3, $4, $5, now())`, [newId(), personId, CANARIES.address, CANARIES.postcode, testPerson('chair').id]],
    ], 'security_owner');
    const no = { caseFileId, state: 'REFUSED', method: 'VERBAL', obtainedAt: test.clock.now().toISOString(), scopes: [{ effect: 'DENY', recipient: 'FORUM_PARTICIPANTS' }] };
    good(await send(as('chair'), 'recordConsent', no, 'id'));
  });

  it('R25: after a no, the panel is not convened about the person by name', async () => {
    const answer = await as('coordinator').query(CONVENE, { input: conveningInput(caseFileId, creativeSolutions) });
    expect([answer.code, answer.errors?.[0]?.message]).toEqual(['RULE_BROKEN', expect.stringMatching(/without a name, or ask the owners for an override/)]);
  });

  it('R25: is only heard in a forum that hears such cases', async () => {
    const other = await anOpenCase(test, { coordinator: 'CO_ORDINATOR' });
    expect((await begin({ caseFileId: other.caseFileId })).code).toBe('RULE_BROKEN');
  });

  it('R25: takes no text that holds a name, a date of birth, a number or an address, and says which kind without repeating it', async () => {
    expect(fieldOf(await begin({ area: CANARIES.address }))).toBe('area');
    const { beginAnonymisedPack } = good(await begin());
    expect(beginAnonymisedPack.ageBand).toMatch(/^\d0 to \d9$/);
    for (const told of [`Mrs ${CANARIES.family} is at home`, `${CANARIES.given}’s cooker`, 'Born on 17 April 1961', 'Born 17/04/1961', 'NHS 999-000-1006', 'At 14, Zebra Wynd', 'Near ZZ9 9ZZ']) {
      const answer = await write(beginAnonymisedPack.id, told);
      expect([told, answer.code, fieldOf(answer)]).toEqual([told, 'RULE_BROKEN', 'body']);
      for (const canary of Object.values(CANARIES)) expect(answer.text).not.toContain(canary);
    }
  });

  it('R25: holds none of it, only what a second person cleared, and its hearers cannot open the record', async () => {
    const { id } = good(await begin()).beginAnonymisedPack;
    good(await write(id, 'Three support workers in a year; each left.'));
    const hearers = { id, recipients: [trust, police] };
    const [text] = good(await pack('chair', id)).anonymisedPack.texts;
    expect((await clear('coordinator', text)).code).toBe('FORBIDDEN'); // not whoever wrote it
    expect((await send(as('chair'), 'presentAnonymised', { ...hearers, version: 1 }, 'id')).code).toBe('RULE_BROKEN'); // unreviewed staff text stays out
    good(await clear('chair', text));
    good(await write(id, 'Four support workers in two years.', { textId: text.id })); // other words: cleared no more
    const [again] = good(await pack('chair', id)).anonymisedPack.texts;
    expect(again.clearedAt).toBeNull();
    good(await clear('chair', again));
    expect((await send(as('coordinator'), 'presentAnonymised', { ...hearers, version: 1 }, 'id')).code).toBe('FORBIDDEN');
    expect(fieldOf(await send(as('chair'), 'presentAnonymised', { id, version: 1, recipients: [larch] }, 'id'))).toBe('recipients'); // they refer: they know who it is
    good(await send(as('chair'), 'presentAnonymised', { ...hearers, version: 1 }, 'id'));
    expect(await notices('healthLead')).toContain('ANONYMISED_PRESENTED');

    const heard = await pack('nurse', id);
    expect(heard.data.anonymisedPack).toMatchObject({ state: 'RELEASED', ageBand: expect.stringMatching(/^\d0 to \d9$/), area: 'North of the river', content: [{ heading: 'What has been tried', body: 'Four support workers in two years.' }], texts: [], recipients: [], permittedActions: [] });
    const listed = await as('nurse').query(`{ presentedWithoutName ${PACK} }`);
    for (const canary of [...Object.values(CANARIES), caseFileId, personId, `T-${caseFileId.slice(0, 8)}`, 'Three support workers']) expect(heard.text + listed.text).not.toContain(canary);
    expect(listed.data.presentedWithoutName).toHaveLength(1);
    for (const query of ['query F($id: ID!) { caseFile(id: $id) { id } }', 'query F($id: ID!) { person(id: $id) { id } }']) {
      for (const it of [caseFileId, personId]) expect(said(await as('nurse').query(query, { id: it }))).toEqual(said(await as('nurse').query(query, { id: newId() })));
    }
    expect(said(await pack('fireOfficer', id))).toEqual(said(await pack('fireOfficer', newId())));

    const seat = await send(as('coordinator'), 'addParticipant', { caseFileId, practitionerId: testPerson('nurse').id, capacity: 'AGENCY_REPRESENTATIVE' }, 'id');
    expect(seat.code).toBe('RULE_BROKEN');
    const { version } = good(await pack('chair', id)).anonymisedPack;
    good(await as('chair').query('mutation C($id: ID!, $v: Int!) { closeAnonymisedPack(id: $id, version: $v) { state } }', { id, v: version }));
    expect((await pack('nurse', id)).code).toBe('NOT_FOUND');
    good(await send(as('coordinator'), 'addParticipant', { caseFileId, practitionerId: testPerson('nurse').id, capacity: 'AGENCY_REPRESENTATIVE' }, 'id'));
  });
});

describe('passing something on', () => {
  let caseFileId: string;
  let id: string;
  const ask = (who: PersonKey, changes: object = {}): Promise<Answer> => send(as(who), 'askToPassOn', { itemId: id, ...larch, reason: 'They visit on Friday', ...changes }, 'id state dueAt version');
  const waiting = async (who: PersonKey): Promise<{ id: string; version: number }[]> => good(await as(who).query('{ onwardRequestsToAnswer { id version itemId } }')).onwardRequestsToAnswer.filter((it: { itemId: string }) => it.itemId === id);
  beforeAll(async () => {
    ({ caseFileId } = await anOpenCase(test, TABLE));
  });
  beforeEach(async () => {
    id = await recorded('nurse', { caseFileId, recipients: [council, police] });
  });

  it('is asked of the owner; whoever it would go to, and other recipients, hear nothing', async () => {
    const request = good(await ask('socialWorker')).askToPassOn;
    expect(request.state).toBe('WAITING');
    expect(await notices('healthLead')).toContain('ONWARD_ASKED');
    expect([(await waiting('healthLead')).length, (await waiting('nurse')).length, (await waiting('socialWorker')).length]).toEqual([1, 1, 0]);
    expect(await sees('housingOfficer', id)).toBe(false);
    expect(good(await read('constable', id)).item.onwardRequests).toEqual([]);
    expect(good(await read('chair', id)).item.onwardRequests).toEqual([]); // not even a colleague who did not ask
    expect(good(await read('socialWorker', id)).item.onwardRequests).toHaveLength(1);
    for (const who of ['housingOfficer', 'constable', 'stranger'] as const) {
      const [one, none] = [await step(as(who), 'onwardRequest', request.id), await step(as(who), 'onwardRequest', newId())];
      expect(said(one)).toEqual(said(none));
      const query = (it: string): Promise<Answer> => as(who).query('query O($id: ID!) { onwardRequest(id: $id) { id } }', { id: it });
      expect(said(await query(request.id))).toEqual(said(await query(newId())));
    }
    expect((await ask('socialWorker')).code).toBe('RULE_BROKEN');
    expect((await ask('housingOfficer')).code).toBe('NOT_FOUND');
  });

  it('comes, with a yes, from the owner as its own choice', async () => {
    const { id: requestId } = good(await ask('socialWorker')).askToPassOn;
    expect((await send(as('socialWorker'), 'answerOnwardRequest', { id: requestId, version: 1, answer: 'YES' }, 'id')).code).toBe('FORBIDDEN');
    good(await send(as('healthLead'), 'answerOnwardRequest', { id: requestId, version: 1, answer: 'YES', note: 'For the visit only' }, 'id state'));
    expect(await sees('housingOfficer', id)).toBe(true);
    expect(good(await read('socialWorker', id)).item.onwardRequests).toEqual([{ id: requestId, state: 'YES', answerNote: 'For the visit only', toAgency: { id: larch.agencyId } }]);
    expect(await notices('socialWorker')).toContain('ONWARD_ANSWERED');
    const { itemAudience } = good(await as('nurse').query('query W($id: ID!) { itemAudience(itemId: $id) { agencies { agencyId isChosen } } }', { id }));
    expect(itemAudience.agencies).toContainEqual({ agencyId: larch.agencyId, isChosen: true });
  });

  it('opens nothing with a no, and silence is no', async () => {
    const { id: refused } = good(await ask('socialWorker')).askToPassOn;
    good(await send(as('nurse'), 'answerOnwardRequest', { id: refused, version: 1, answer: 'NO' }, 'id'));
    expect([await sees('housingOfficer', id), good(await read('socialWorker', id)).item.onwardRequests[0].state]).toEqual([false, 'NO']);
    const { id: silent } = good(await ask('socialWorker')).askToPassOn;
    test.clock.moveOn(9 * 24 * 60);
    await signEverybodyIn();
    expect(good(await read('socialWorker', id)).item.onwardRequests.find((it: { id: string }) => it.id === silent).state).toBe('NO_ANSWER');
    expect((await waiting('healthLead')).some((it) => it.id === silent)).toBe(false);
    expect((await send(as('nurse'), 'answerOnwardRequest', { id: silent, version: 1, answer: 'YES' }, 'id')).code).toBe('RULE_BROKEN');
    expect(await sees('housingOfficer', id)).toBe(false);
  });

  it('does not get round a refusal: the owner is told, and nothing is answered', async () => {
    const confidential = await recorded('nurse', { caseFileId, confidential: true, riskTo: 'ADULT', recipients: [council] });
    const { id: requestId } = good(await ask('socialWorker', { itemId: confidential })).askToPassOn;
    const no = { caseFileId, state: 'REFUSED', method: 'VERBAL', obtainedAt: test.clock.now().toISOString(), scopes: [{ effect: 'DENY', recipient: 'AGENCY', ...larch }] };
    good(await send(as('socialWorker'), 'recordConsent', no, 'id'));
    const answer = await send(as('healthLead'), 'answerOnwardRequest', { id: requestId, version: 1, answer: 'YES' }, 'id');
    expect([answer.code, answer.errors?.[0]?.message]).toEqual(['RULE_BROKEN', expect.stringMatching(/said no/)]);
    expect([await sees('housingOfficer', confidential), good(await read('socialWorker', confidential)).item.onwardRequests[0].state]).toEqual([false, 'WAITING']);
  });
});

describe('recall', () => {
  let caseFileId: string;
  const recall = (who: PersonKey, id: string, changes: object = {}): Promise<Answer> => send(as(who), 'recallItem', { id, version: 1, reason: 'NO_LONGER_NEEDED', ...changes }, 'id version');
  beforeAll(async () => {
    ({ caseFileId } = await anOpenCase(test, TABLE));
  });

  it('closes for one recipient at once, in the same transaction, and for no other', async () => {
    const id = await recorded('nurse', { caseFileId, recipients: [council, larch, police] });
    expect((await recall('chair', id)).code).toBe('FORBIDDEN');
    expect((await recall('stranger', id)).code).toBe('NOT_FOUND');
    good(await recall('nurse', id, { recipients: [larch], reason: 'WRONG_RECIPIENT', note: 'Meant for police' }));
    expect([await sees('housingOfficer', id), await sees('constable', id), await sees('chair', id)]).toEqual([false, true, true]);
    expect(await notices('housingLead')).toContain('ITEM_RECALLED');
    expect(good(await read('nurse', id)).item.recalls).toEqual([{ reason: 'WRONG_RECIPIENT', agencyId: larch.agencyId }]);
    expect(good(await read('constable', id)).item.recalls).toEqual([]);
  });

  it('closes for all, keeps the log, and does not come back by the forum’s table', async () => {
    const id = await recorded('nurse', { caseFileId, recipients: [council], sharesByDefault: true });
    expect(await sees('chair', id)).toBe(true);
    good(await as('chair').query('mutation C($id: ID!) { copyItem(id: $id) }', { id }));
    good(await recall('healthLead', id, { reason: 'ERROR' }));
    expect([await sees('chair', id), await sees('nurse', id)]).toEqual([false, true]);
    expect((await recall('healthLead', id, { version: await versionOf('nurse', id) })).code).toBe('RULE_BROKEN');
    expect(good(await read('nurse', id)).item.copiedBy).toEqual([expect.objectContaining({ agency: { id: council.agencyId } })]);
    good(await send(as('socialWorker'), 'addParticipant', { caseFileId, practitionerId: testPerson('outreachWorker').id, capacity: 'AGENCY_REPRESENTATIVE' }, 'id'));
    expect([await sees('chair', id), await sees('outreachWorker', id)]).toEqual([false, false]);
  });

  it('leaves a plan entry as it was, under the day of the recall', async () => {
    const id = await recorded('nurse', { caseFileId, recipients: [council, larch] });
    const written = good(await send(as('chair'), 'writePlanEntry', { caseFileId, headingKey: 'MONEY_HOUSING', text: 'Visit before noon, when she is well.', sourceItemIds: [id], audience: { openToTable: true } }, 'id recalledOn'));
    expect(written.writePlanEntry.recalledOn).toBeNull();
    good(await recall('nurse', id));
    const plan = good(await as('housingOfficer').query('query P($id: ID!) { casePlan(caseFileId: $id) { sections { entries { text recalledOn } } } }', { id: caseFileId }));
    const entries = plan.casePlan.sections.flatMap((it: { entries: object[] }) => it.entries);
    expect(entries).toContainEqual({ text: 'Visit before noon, when she is well.', recalledOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  });
});
