import { marm } from '@concord/domain';
import { newId } from '@concord/platform';
import { testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everyOperation } from './support/every-operation.js';
import { anOpenCase, type Answer, asOwner, auditOf, type Client, signedInAs, startWorldApp, type TestApp } from './support/index.js';

const SECRET = 'The duty nurse wrote this for nobody else to read';

let test: TestApp;
let nurse: Client;
let fire: Client;
let file: string;
let hidden: string;
let shared: string;

beforeAll(async () => {
  test = await startWorldApp();
  file = (await anOpenCase(test, { nurse: 'AGENCY_REPRESENTATIVE', fireOfficer: 'AGENCY_REPRESENTATIVE' })).caseFileId;
  [nurse, fire] = [await signedInAs(test, 'nurse'), await signedInAs(test, 'fireOfficer')];
  [hidden, shared] = [newId(), newId()];
  await asOwner(test.database, [anItem(hidden, SECRET), anItem(shared, 'The nurse wrote this for the fire service too'), openedToFire(shared)], 'security_owner');
}, 120_000);
afterAll(() => test.close());

type Statement = [sql: string, params: readonly unknown[]];
const anItem = (id: string, words: string): Statement => [
  `insert into item (id, case_file_id, owner_agency_id, owner_function, author_id, created_at, category, assertion, statement) values ($1, $2, $3, 'MENTAL_HEALTH', $4, now() - interval '1 minute', 'HEALTH_MENTAL', 'FACT', $5)`,
  [id, file, testAgency('health').id, testPerson('nurse').id, words],
];
const openedToFire = (itemId: string): Statement => [
  `insert into release (id, item_id, case_file_id, owner_agency_id, item_created_at, recipient_agency_id, recipient_function, purpose, basis, policy_version, valid_from)
   select $1, id, case_file_id, owner_agency_id, created_at, $3, 'ALL', 'MARM_RISK_MANAGEMENT', 'OWNER', '1', now() - interval '1 minute' from item where id = $2`,
  [newId(), itemId, testAgency('fire').id],
];
const ITEMS = 'query I($id: ID!) { caseFile(id: $id) { reference } caseFileItems(caseFileId: $id) { items { id statement } } }';

describe('what a reader is not entitled to', () => {
  it('R07: is left out beside what is theirs, without an error, and is not among what the audit says was returned', async () => {
    const answer = await fire.query(ITEMS, { id: file });
    expect(answer.errors).toBeUndefined();
    expect(answer.text).toContain(shared);
    expect(answer.text).not.toContain(hidden);
    const reads = (await auditOf(test.database)).filter((it) => it.kind === 'READ' && it.entry['practitioner'] === testPerson('fireOfficer').id);
    expect(JSON.stringify(reads)).toContain(shared);
    expect(JSON.stringify(reads)).not.toContain(hidden);
  });

  it('R13: is not in what a change gives back either', async () => {
    const answer = await fire.query(
      `mutation M($input: RecordItemInput!) { recordItem(input: $input) { id statement withdrawnAt } }`,
      { input: { caseFileId: file, category: 'HOUSING', assertion: 'FACT', statement: 'The smoke alarm was taken down again', source: 'Visit', recipients: [] } },
    );
    expect(answer.data.recordItem.statement).toBe('The smoke alarm was taken down again');
    expect(answer.text).not.toContain(SECRET);
    expect(answer.text).not.toContain(hidden);
  });

  it('R08: is gone from the very next read once it is closed, also while other reads are under way', async () => {
    const before = Array.from({ length: 10 }, () => fire.query(ITEMS, { id: file }));
    await asOwner(test.database, [['update release set closed_at = now(), closed_xid = pg_current_xact_id() where item_id = $1', [shared]]], 'security_owner');
    const after = await Promise.all(Array.from({ length: 10 }, () => fire.query(ITEMS, { id: file })));
    expect(after.filter((it) => it.text.includes(shared))).toEqual([]);
    for (const it of await Promise.all(before)) expect(it.errors).toBeUndefined();
    expect((await nurse.query(ITEMS, { id: file })).text).toContain(shared);
  });
});

// A change is answered with a whole record: each of these gives back something of which the caller may read a part only.
describe('R13: what a change gives back, of which one may read a part', () => {
  const HIDDEN = { number: 'PNC-ZZ-9911', refuge: '17 Hidden Refuge Walk', child: 'Zebedee Notforall', sister: 'Hepzibah Notforall' };
  const PERSON = 'person { id identifiers { value display } addresses { lines postcode contactRule } household { name } links { otherName } }';
  let caseFileId: string;
  let personId: string;
  const give = async (client: Client, name: string, type: string, input: object, back: string): Promise<Answer> => {
    const answer = await client.query(`mutation M($input: ${type}!) { ${name}(input: $input) { ${back} } }`, { input });
    if (answer.errors) throw new Error(answer.text);
    return answer;
  };
  const shown = ({ text }: Answer): string[] => Object.entries(HIDDEN).filter(([, it]) => text.includes(it)).map(([name]) => name);

  beforeAll(async () => {
    ({ caseFileId, personId } = await anOpenCase(test, { coordinator: 'CO_ORDINATOR', nurse: 'LEAD_PROFESSIONAL', fireOfficer: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' }));
    const by = testPerson('chair').id;
    await asOwner(test.database, [
      [`insert into person_identifier (id, person_id, kind, value, display, created_by, created_at) values ($1, $2, 'PNC_ID', $3, $3, $4, now())`, [newId(), personId, HIDDEN.number, by]],
      [`insert into person_address (id, person_id, kind, safety, lines, created_by, created_at) values ($1, $2, 'HOME', 'PROTECTED', $3, $4, now())`, [newId(), personId, HIDDEN.refuge, by]],
      [`insert into household_member (id, person_id, kind, name, created_by, created_at) values ($1, $2, 'CHILD', $3, $4, now())`, [newId(), personId, HIDDEN.child, by]],
      [`insert into person_link (id, person_id, other_name, relationship, created_by, created_at) values ($1, $2, $3, 'SIBLING', $4, now())`, [newId(), personId, HIDDEN.sister, by]],
    ], 'security_owner');
  });

  it('R13: an item, with its case file and person: not their police number, refuge, household or family', async () => {
    const answer = await give(fire, 'recordItem', 'RecordItemInput', { caseFileId, category: 'HOUSING', assertion: 'FACT', statement: 'No alarm', source: 'Visit', recipients: [] }, `id caseFile { ${PERSON} }`);
    expect(answer.data.recordItem.caseFile.person.id).toBe(personId);
    expect(shown(answer)).toEqual([]);
  });

  it('R13: a concern, with its person', async () => {
    const input = { caseFileId, personId, raisedBy: 'A neighbour', relationship: 'OTHER', words: 'Smoke at night', adultMayKnow: false, otherAgenciesMayKnow: false };
    const answer = await give(fire, 'recordConcern', 'RecordConcernInput', input, `id ${PERSON}`);
    expect(answer.data.recordConcern.person.id).toBe(personId);
    expect(shown(answer)).toEqual([]);
  });

  it('R13: a case file, to those who lead it: not the address that only those who keep the record read, who get it', async () => {
    const contact = { caseFileId, capacity: 'CARER', name: 'A neighbour', takingPart: false, whyNot: 'Not asked yet' };
    const [lead, keeper] = [await give(nurse, 'addContact', 'AddContactInput', contact, `id ${PERSON}`), await give(await signedInAs(test, 'coordinator'), 'addContact', 'AddContactInput', contact, `id ${PERSON}`)];
    expect(shown(lead)).toEqual(['number', 'child', 'sister']);
    expect(shown(keeper)).toEqual(['number', 'refuge', 'child', 'sister']);
  });

  it('R13: a request to pass on what stands under conditions that one has not accepted: not its words', async () => {
    const words = 'Her sister rang the ward in tears at four';
    const conditional = { caseFileId, category: 'HEALTH_MENTAL', assertion: 'FACT', statement: words, source: 'Clinic notes', handlingCode: 'C', handlingText: 'Ring us first.', recipients: [{ agencyId: testAgency('fire').id, agencyFunction: 'FIRE_AND_RESCUE' }] };
    const itemId = (await give(nurse, 'recordItem', 'RecordItemInput', conditional, 'id')).data.recordItem.id as string;
    const request = { itemId, agencyId: testAgency('housing').id, agencyFunction: 'HOUSING', reason: 'They fit the alarm and need to know when to ring' };
    const before = await give(fire, 'askToPassOn', 'AskToPassOnInput', request, 'id item { id statement source wordsShown }');
    expect(before.data.askToPassOn.item).toMatchObject({ id: itemId, wordsShown: false });
    expect(before.text).not.toContain(words);
  });
});

describe('R14: two records of one person, linked and taken apart again', () => {
  const SECRETS = { name: 'Otherside', words: 'Known to nobody at the first table' };
  let lantern: Client;
  let lanternLead: Client;
  let health: Client;
  let officer: Client;
  let ids: { one: string; other: string; oneFile: string; otherFile: string; otherItem: string };
  const must = (answer: Answer): Answer['data'] => {
    if (answer.errors) throw new Error(answer.text);
    return answer.data;
  };
  const register = async (client: Client, familyName: string): Promise<string> =>
    must(await client.query('mutation R($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }', { input: { givenNames: 'Morgan', familyName, identifiers: [{ kind: 'NHS_NUMBER', value: '9990001006' }] } })).registerPerson.id as string;
  /** A case file about this person's own record. */
  const fileAbout = async (personId: string, table: Parameters<typeof anOpenCase>[1]): Promise<string> => {
    const { caseFileId } = await anOpenCase(test, table);
    await asOwner(test.database, [['update case_file set person_id = $2, cluster_id = (select cluster_id from person where id = $2) where id = $1', [caseFileId, personId]]], 'security_owner');
    return caseFileId;
  };
  const settle = async (outcome: string): Promise<void> => {
    const [match] = must(await officer.query('query M($settled: Boolean) { personMatches(settled: $settled) { nodes { id version } } }', { settled: outcome === 'UNLINKED' })).personMatches.nodes as { id: string; version: number }[];
    must(await officer.query('mutation S($input: SettlePersonMatchInput!) { settlePersonMatch(input: $input) { outcome } }', { input: { id: match?.id, version: match?.version, outcome, reason: 'Rang both agencies' } }));
  };
  /** What a record is, beside its person. */
  const RECORDS = `query R($one: ID!) { caseFiles { nodes { id reference repeats { id } } } caseFileItems(caseFileId: $one) { items { id statement } } myNotices { nodes { id } } }`;
  const PEOPLE = `query P($one: ID!) { person(id: $one) { id familyName identifiers { value } } persons { nodes { id name } } searched: persons(search: "9990001006") { nodes { id } } byName: persons(search: "${SECRETS.name}") { nodes { id } } }`;
  const same = ({ text }: Answer): string => text.replaceAll(/"requestId":"[^"]*"/g, '');
  /** What is answered before, by sixteen reads while the records are linked and taken apart, between the two, and after. */
  const throughout = async (read: () => Promise<Answer>): Promise<Record<'before' | 'meanwhile' | 'linked' | 'after', string[]>> => {
    const many = (): Promise<string[]> => Promise.all(Array.from({ length: 8 }, () => read().then(same)));
    const before = [same(await read())];
    const [linking] = await Promise.all([many(), settle('SAME_PERSON')]);
    const linked = [same(await read())];
    const [parting] = await Promise.all([many(), settle('UNLINKED')]);
    const after = [same(await read())];
    await asOwner(test.database, [['update person_match_task set resolved_at = null, resolved_by = null, outcome = null', []]], 'security_owner');
    return { before, meanwhile: [...linking, ...parting], linked, after };
  };
  const nothingOf = (text: string, ...words: string[]): void => {
    for (const it of words) expect(text).not.toContain(it);
  };

  beforeAll(async () => {
    [lantern, lanternLead, health, officer] = (await Promise.all((['outreachWorker', 'voluntaryLead', 'healthLead', 'coordinator'] as const).map((key) => signedInAs(test, key)))) as [Client, Client, Client, Client];
    const [one, other] = [await register(lantern, 'Thisside'), await register(health, SECRETS.name)];
    const [oneFile, otherFile] = [await fileAbout(one, { outreachWorker: 'AGENCY_REPRESENTATIVE' }), await fileAbout(other, { nurse: 'AGENCY_REPRESENTATIVE' })];
    const otherItem = must(await nurse.query('mutation I($input: RecordItemInput!) { recordItem(input: $input) { id } }', { input: { caseFileId: otherFile, category: 'HEALTH_MENTAL', assertion: 'FACT', statement: SECRETS.words, source: 'Notes', recipients: [] } })).recordItem.id as string;
    ids = { one, other, oneFile, otherFile, otherItem };
  });

  it('R14: who sits at the table of one reads the same case files, items and notices throughout, and nothing of the other’s', async () => {
    const { before, meanwhile, linked, after } = await throughout(() => lantern.query(RECORDS, { one: ids.oneFile }));
    expect(before[0]).toContain(ids.oneFile);
    expect([...new Set([...before, ...meanwhile, ...linked, ...after])]).toEqual(before);
    nothingOf(String(before), ids.other, ids.otherFile, ids.otherItem, SECRETS.name, SECRETS.words);
  });

  it('R14: whose agency only registered one reads the same of people throughout, and nothing of the other', async () => {
    const { before, meanwhile, linked, after } = await throughout(() => lanternLead.query(PEOPLE, { one: ids.one }));
    expect(before[0]).toContain('Thisside');
    expect([...new Set([...before, ...meanwhile, ...linked, ...after])]).toEqual(before);
    nothingOf(String(before), ids.other, SECRETS.name);
  });

  it('R14: who sits at the table of one knows the person by both agencies’ rows while they are linked, and by one again after', async () => {
    const { before, linked, after } = await throughout(() => lantern.query(PEOPLE, { one: ids.one }));
    expect(String(linked)).toContain(SECRETS.name); // what linking is for; it also shows that the records were linked
    expect(after).toEqual(before);
    nothingOf(String(after), ids.other, SECRETS.name);
  });
});

// There is no subscription or socket in the product: the nearest thing is the next request of an open session.
describe('R49: the next request after', () => {
  const asks = (client: Client): Promise<string | undefined> => client.query(ITEMS, { id: file }).then((it) => it.code);

  it('R49: an account was disabled is refused within a second', async () => {
    const client = await signedInAs(test, 'constable');
    expect((await client.query('{ me { id } }')).errors).toBeUndefined();
    await asOwner(test.database, [['update practitioner set active = false where id = $1', [testPerson('constable').id]]], 'data_owner');
    const began = Date.now();
    expect(await asks(client)).toBe('UNAUTHENTICATED');
    expect(Date.now() - began).toBeLessThan(1_000);
  });

  it('R49: a role was taken away no longer has it', async () => {
    const client = await signedInAs(test, 'coordinator');
    const MATCHES = '{ personMatches { nodes { id } } }';
    const allowed = (await client.query(MATCHES)).code;
    await asOwner(test.database, [[`update practitioner set roles = '{AUDITOR}' where id = $1`, [testPerson('coordinator').id]]], 'data_owner');
    const refused = (await client.query('{ triageQueue { nodes { id } } }')).code ?? (await client.query(MATCHES)).code;
    expect([allowed, refused]).toEqual([undefined, 'FORBIDDEN']);
  });

  it('R49: the last seat of an agency ended finds nothing of the case, as if it were not there', async () => {
    const client = await signedInAs(test, 'probationOfficer');
    const { caseFileId } = await anOpenCase(test, { probationOfficer: 'AGENCY_REPRESENTATIVE' });
    const CASE = 'query C($id: ID!) { caseFile(id: $id) { id person { id } } }';
    expect((await client.query(CASE, { id: caseFileId })).data.caseFile.id).toBe(caseFileId);
    await asOwner(test.database, [['update participation set valid_until = now() where case_file_id = $1', [caseFileId]]], 'security_owner');
    const [gone, missing] = await Promise.all([caseFileId, newId()].map(async (id) => JSON.stringify((await client.query(CASE, { id })).errors?.map((it) => [it.message, it.extensions.code])).replaceAll(id, 'ID')));
    expect(gone).toBe(missing);
    expect(gone).toContain('NOT_FOUND');
  });

  it('R49: a sign-out elsewhere of the same session is refused', async () => {
    const client = await signedInAs(test, 'housingOfficer');
    await client.query('mutation { signOut }');
    expect(await asks(client)).toBe('UNAUTHENTICATED');
  });
});

// The guard asks about classes that the code names (rule-numbers.spec). Here a request tries to say what it is about.
describe('R06: what a request says it is', () => {
  const claim = (name: string): string => `"${name}": { "name": "Draft", "modelName": "Draft" }`;
  /** As text, so that `__proto__` is sent as it stands. */
  const claiming = (one: object, name: string): object => JSON.parse(JSON.stringify(one).replace(/\}$/, Object.keys(one).length > 0 ? `, ${claim(name)} }` : `${claim(name)} }`)) as object;
  let client: Client;
  let draft: { id: string; version: number; key: string };
  const save = (answers: object): Promise<Answer> =>
    client.query('mutation V($input: SaveReferralInput!) { saveReferral(input: $input) { id referral { draft { version answers } } } }', { input: { caseFileId: draft.id, version: draft.version, answers } });

  beforeAll(async () => {
    client = await signedInAs(test, 'housingLead');
    const personId = (await client.query('mutation R($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }', { input: { givenNames: 'Alder', familyName: 'Claim' } })).data.registerPerson.id as string;
    const begun = await client.query('mutation S($input: StartReferralInput!) { startReferral(input: $input) { id referral { draft { version answers } } } }', { input: { forumCode: 'MARM', personId } });
    const { id, referral } = begun.data.startReferral;
    draft = { id, version: referral.draft.version, key: marm.referralForm.sections.flatMap((it) => it.fields).find((it) => it.kind === 'LONG_TEXT')?.key ?? '' };
  });

  it.each(['__caslSubjectType__', '__typename', 'modelName'])('R06: is refused beside the answers of a form, which are JSON: %s', async (name) => {
    const answer = await save(claiming({ [draft.key]: 'Fell twice' }, name));
    expect([answer.code, answer.errors?.[0]?.extensions.fields?.map((it) => it.path)]).toEqual(['INVALID', [`answers.${name}`]]);
  });

  it.each(['constructor', '__proto__', 'prototype'])('R06: is taken out of the answers of a form before anything looks at them: %s', async (name) => {
    const { draft: saved } = (await save(claiming({ [draft.key]: 'Fell twice' }, name))).data.saveReferral.referral;
    expect(JSON.stringify(saved.answers)).toBe(JSON.stringify({ [draft.key]: 'Fell twice' }));
    draft = { ...draft, version: saved.version };
  });

  it('R06: is refused in the input of every change, before anything is looked at', async () => {
    const changes = everyOperation().flatMap((it) => {
      const { input } = it.variables(newId());
      return it.kind === 'mutation' && it.name !== 'signIn' && typeof input === 'object' && input !== null ? [{ ...it, input }] : [];
    });
    expect(changes.length).toBeGreaterThan(100);
    const asWhole = async (document: string, input: object): Promise<boolean> => {
      const answer = await fire.query(document, { input });
      return answer.code === 'INVALID' && answer.errors?.[0]?.extensions.fields?.[0]?.path === 'input';
    };
    const accepted: string[] = [];
    for (const { name, document, input } of changes) {
      if (await asWhole(document, input)) accepted.push(`${name} refuses the input without a claim too`);
      for (const named of ['__caslSubjectType__', 'constructor', '__proto__']) if (!(await asWhole(document, claiming(input, named)))) accepted.push(`${name} ${named}`);
    }
    expect(accepted).toEqual([]);
  }, 120_000);
});
