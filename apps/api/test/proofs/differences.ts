import { testAgency, testPerson } from '@concord/platform/testing';
import { add, another, aPattern, type Chance, type Difference, type Maker, ofItem, remove, rowsOf, SEATED, words } from './chance.js';
import { farId, type FarRow } from './far-partnership.js';
import { KEPT_APART } from './kept-apart.js';
import type { Random } from './random.js';
import type { Change, StoredRow } from './rows.js';

// ---- the far case: nothing about it is anybody's here, so anything about it may differ

const DIRECTORY = ['agency', 'agency_function', 'team', 'team_member', 'practitioner', 'agency_setting', 'submission'];
const LEFT_ALONE = /uuid/;

const farRowIsGone: Maker = ({ ground, random }) => {
  const { table, row } = random.pick(ground.far);
  return { what: `the far ${table} is not there`, changes: [remove(table, row)] };
};

const farRowIsThereTwice: Maker = ({ ground, random }) => {
  const { table, row } = random.pick(ground.far.filter((it) => 'id' in it.row));
  return { what: `the far ${table} is there twice`, changes: [add(table, { ...row, id: random.uuid(), ...fresh(row, random) })] };
};

/** Columns that are unique beside the id. */
const fresh = (row: StoredRow, random: Random): StoredRow => ('reference' in row ? { reference: words(random) } : {});

const farRowIsOtherwise: Maker = ({ ground, random }) => {
  const { table, row } = random.pick(ground.far.filter((it) => 'id' in it.row));
  const columns = (ground.rows.columns.get(table) ?? []).filter((it) => !LEFT_ALONE.test(it.type));
  const changed = Object.fromEntries(random.some(columns, 3).map(({ name, type }) => [name, otherwise(ground.far, { table, row }, name, type, random)]));
  return { what: `the far ${table} has other ${Object.keys(changed).join(', ')}`, changes: [remove(table, row), add(table, { ...row, ...changed })] };
};

/** Another value that the column takes: some other far row's, or new words. */
function otherwise(far: readonly FarRow[], { table, row }: FarRow, name: string, type: string, random: Random): unknown {
  if (type === 'text' && random.chance(0.5)) return words(random);
  if (type === 'boolean') return !row[name];
  return random.pick(far.filter((it) => it.table === table)).row[name];
}

// ---- the near case: what other agencies hold there and did not share with the reader's

const unsharedItem: Maker = (chance) => {
  const pattern = aPattern(chance, 'item');
  if (!pattern) return undefined;
  const { random } = chance;
  const owner = another(chance);
  const item = {
    ...pattern, id: random.uuid(), owner_agency_id: owner.agencyId, owner_function: owner.agencyFunction, author_id: owner.practitionerId,
    statement: words(random), source: words(random), withheld_style: 'ABSENT', supersedes_id: null, withdrawn_at: null, statutory_bar: random.chance(0.2), shares_by_default: random.chance(0.2),
  };
  const changes = [add('item', item), ...personOfItem(chance, item), ...releasesElsewhere(chance, item), ...besideTheItem(chance, item)];
  return { what: `${owner.agencyFunction} holds an item that the reader’s agency was not given`, changes };
};

const personOfItem = (chance: Chance, item: StoredRow): Change[] => {
  const pattern = aPattern(chance, 'item_person');
  return pattern && chance.random.chance(0.5) ? [add('item_person', { ...pattern, id: chance.random.uuid(), ...ofItem(item) })] : [];
};

/** To third agencies; and to the reader's own, but over, closed, or not yet begun. */
function releasesElsewhere(chance: Chance, item: StoredRow): Change[] {
  const pattern = aPattern(chance, 'release');
  if (!pattern) return [];
  const { random, reader } = chance;
  const owner = String(item['owner_agency_id']);
  const base = { ...pattern, ...ofItem(item), item_created_at: item['created_at'], closed_at: null, closed_xid: null, closed_reason: null };
  const third = another(chance, [owner]);
  const mine = testPerson(reader);
  const notNow = random.pick([
    { valid_from: '2026-01-01T00:00:00Z', valid_until: '2026-01-02T00:00:00Z' },
    { valid_from: '2999-01-01T00:00:00Z', valid_until: 'infinity' },
    { valid_from: '2026-01-01T00:00:00Z', valid_until: 'infinity', closed_at: '2026-01-03T00:00:00Z' },
  ]);
  return [
    ...(random.chance(0.7) ? [add('release', { ...base, id: random.uuid(), recipient_agency_id: third.agencyId, recipient_function: third.agencyFunction })] : []),
    ...(random.chance(0.5) ? [add('release', { ...base, ...notNow, id: random.uuid(), recipient_agency_id: mine.agencyId, recipient_function: mine.agencyFunction })] : []),
  ];
}

/** What hangs on the hidden item elsewhere: a second look, a place on the table, an audience chosen, an emergency release. */
function besideTheItem(chance: Chance, item: StoredRow): Change[] {
  const { random } = chance;
  return ['urgent_release', 'tabled_item', 'coverage_opt_out', 'item_audience', 'emergency_release', 'urgent_release'].flatMap((table) => {
    const pattern = aPattern(chance, table);
    if (!pattern || !random.chance(0.25)) return [];
    const third = another(chance, [String(item['owner_agency_id'])]);
    const names = new Set((chance.ground.rows.columns.get(table) ?? []).map((it) => it.name));
    const changed = { id: random.uuid(), ...ofItem(item), agency_id: third.agencyId, agency_function: third.agencyFunction, aloud: false, heard_by: [], reason: words(random), why_now: words(random), second_look_agency_id: item['owner_agency_id'] };
    return [add(table, { ...pattern, ...Object.fromEntries(Object.entries(changed).filter(([name]) => names.has(name))) })];
  });
}

/** Texts written together that are not open to the table: who wrote it and whom it names are others. */
const COMPOSED = ['risk', 'plan_entry', 'decision', 'agreed_action', 'agenda_note'];
const unsharedText: Maker = (chance) => {
  const { random } = chance;
  const table = random.pick(COMPOSED);
  const pattern = aPattern(chance, table);
  if (!pattern) return undefined;
  const [author, third] = [another(chance), another(chance)];
  const mine = {
    id: random.uuid(), open_to_table: false, author_agency_id: author.agencyId, created_by: author.practitionerId, changed_by: author.practitionerId, confirmed_by: author.practitionerId,
    amended_by: null, responsible_agency_id: third.agencyId, responsible_function: third.agencyFunction, owner_practitioner_id: null, agency_id: null, source_item_ids: [], relied_on: [],
    text: words(random), description: words(random), what: words(random), body: words(random), rationale: words(random), decision_key: words(random),
  };
  const names = new Set((chance.ground.rows.columns.get(table) ?? []).map((it) => it.name));
  const row: StoredRow = { ...pattern, ...Object.fromEntries(Object.entries(mine).filter(([name]) => names.has(name))) };
  return { what: `${author.agencyFunction} wrote a ${table} that is not open to the reader`, changes: [add(table, row), ...audienceOf(chance, row), ...historyOf(chance, table, row)] };
};

function audienceOf(chance: Chance, { id, case_file_id }: StoredRow): Change[] {
  const third = another(chance);
  return chance.random.chance(0.5) ? [add('composed_audience', { id: chance.random.uuid(), subject_id: id, case_file_id, agency_id: third.agencyId, agency_function: third.agencyFunction, version: 1 })] : [];
}

const HISTORY: Readonly<Record<string, [table: string, column: string]>> = { risk: ['risk_rating', 'risk_id'], plan_entry: ['plan_entry_revision', 'entry_id'], agreed_action: ['action_event', 'action_id'] };
function historyOf(chance: Chance, table: string, row: StoredRow): Change[] {
  const [history, column] = HISTORY[table] ?? [];
  const pattern = history && aPattern(chance, history);
  if (!history || !column || !pattern || !chance.random.chance(0.5)) return [];
  const author = another(chance);
  const closed = history === 'risk_rating' ? { open_to_table: false, author_agency_id: author.agencyId } : {};
  return [add(history, { ...pattern, id: chance.random.uuid(), [column]: row['id'], ...closed })];
}

const someoneElsesConcern: Maker = (chance) => {
  const pattern = aPattern(chance, 'concern');
  if (!pattern) return undefined;
  const them = another(chance);
  const row = { ...pattern, id: chance.random.uuid(), recording_agency_id: them.agencyId, recorded_by: them.practitionerId, other_agencies_may_know: false, words: words(chance.random), raised_by: words(chance.random) };
  return { what: `${them.agencyFunction} recorded a concern that it keeps to itself`, changes: [add('concern', row)] };
};

const someoneElsesCopy: Maker = (chance) => {
  const pattern = aPattern(chance, 'minutes_copy');
  if (!pattern) return undefined;
  const them = another(chance);
  const copy = { ...pattern, id: chance.random.uuid(), agency_id: them.agencyId, agency_function: words(chance.random), product_label: words(chance.random) };
  const opened = aPattern(chance, 'minutes_access');
  return {
    what: `${them.agencyFunction} has another copy of the minutes`,
    changes: [add('minutes_copy', copy), ...(opened ? [add('minutes_access', { ...opened, id: chance.random.uuid(), copy_id: copy.id, agency_id: them.agencyId, practitioner_id: them.practitionerId })] : [])],
  };
};

const somebodyElseIsBlocked: Maker = (chance) => {
  const [file] = rowsOf(chance, 'case_file');
  if (!file) return undefined;
  const them = another(chance);
  const row = {
    id: chance.random.uuid(), cluster_id: file['cluster_id'], person_id: file['person_id'], case_file_id: chance.random.chance(0.5) ? file['id'] : null, practitioner_id: them.practitionerId, practitioner_agency_id: them.agencyId, reason_code: 'FAMILY',
    reason: words(chance.random), set_by: them.practitionerId, set_by_agency_id: them.agencyId, set_at: '2026-01-01T00:00:00Z', valid_from: '2026-01-01T00:00:00Z', valid_until: 'infinity', needs_second_look: chance.random.chance(0.5), end_reason: '', version: 1,
  };
  return { what: 'somebody of another agency is blocked from the case', changes: [add('block', row)] };
};

/** The one thing here that the reader has a right to: it shows that the comparison would notice. */
export const sharedItem: Maker = (chance) => {
  const [item, release] = [aPattern(chance, 'item'), aPattern(chance, 'release')];
  if (!item || !release) return undefined;
  const owner = another(chance);
  const mine = testPerson(chance.reader);
  const row = { ...item, id: chance.random.uuid(), owner_agency_id: owner.agencyId, author_id: owner.practitionerId, statutory_bar: false, handling_code: 'NONE', supersedes_id: null, withdrawn_at: null };
  const open = { ...release, ...ofItem(row), id: chance.random.uuid(), item_created_at: row['created_at' as keyof typeof row], recipient_agency_id: mine.agencyId, recipient_function: mine.agencyFunction, valid_from: '2026-01-01T00:00:00Z', valid_until: 'infinity', closed_at: null, closed_xid: null, closed_reason: null };
  return { what: 'an item was released to the reader’s agency', changes: [add('item', row), add('release', open)] };
};

// ---- what belongs to one person alone, and who is known elsewhere

const PRIVATE = ['notice', 'draft', 'submission', 'referral_draft'];
const somebodyElsesOwn: Maker = (chance) => {
  const table = chance.random.pick(PRIVATE);
  const them = another(chance);
  const pattern = aPattern(chance, table) ?? (table === 'draft' ? { form_key: 'referral:new', content: '{}', saved_at: '2026-01-01T00:00:00Z', version: 1 } : undefined);
  if (!pattern) return undefined;
  const mine = 'referrer_id' in pattern ? { referrer_id: them.practitionerId } : { practitioner_id: them.practitionerId };
  return { what: `somebody else has a ${table}`, changes: [add(table, { ...pattern, ...mine, id: chance.random.uuid() })] };
};

/** The same name, birth and numbers, registered by strangers: a search must not say so. */
const theSamePersonElsewhere: Maker = (chance) => {
  const person = aPattern(chance, 'person');
  if (!person) return undefined;
  const id = chance.random.uuid();
  const copy = { ...person, id, cluster_id: chance.random.uuid(), registering_agency_id: farId(testAgency(chance.random.pick(SEATED)).id) };
  const details = ['person_identifier', 'person_address', 'person_alias'].flatMap((table) =>
    rowsOf(chance, table).filter((it) => it['person_id'] === person['id']).map((it) => add(table, { ...it, id: chance.random.uuid(), person_id: id })),
  );
  const task = aPattern(chance, 'person_match_task');
  return { what: 'the same person is registered elsewhere', changes: [add('person', copy), ...details, ...(task ? [add('person_match_task', { ...task, id: chance.random.uuid(), other_person_id: id })] : [])] };
};

/** A case file about the same person before another forum, where nobody of the reader's agency sits. */
const theirOtherCase: Maker = (chance) => {
  const [file] = rowsOf(chance, 'case_file');
  if (!file) return undefined;
  const { random } = chance;
  const them = another(chance);
  const id = random.uuid();
  const copy = { ...file, id, reference: words(random), forum_code: random.pick(['MAPPA', 'MARAC', 'MARM']), created_by: them.practitionerId, created_by_agency_id: them.agencyId, owner_practitioner_id: them.practitionerId, owner_agency_id: them.agencyId };
  const seats = rowsOf(chance, 'participation').filter((it) => it['practitioner_id'] === them.practitionerId).map((it) => add('participation', { ...it, id: random.uuid(), case_file_id: id }));
  const items = random.some(rowsOf(chance, 'item'), 2).map((it) => add('item', { ...it, id: random.uuid(), case_file_id: id, owner_agency_id: them.agencyId, author_id: them.practitionerId }));
  return { what: 'another forum has a case file about the same person', changes: [add('case_file', copy), ...seats, ...items] };
};

/** Every kind of difference. Add one for each new thing that an agency keeps to itself, or one person. */
export const MAKERS: readonly Maker[] = [
  farRowIsGone, farRowIsThereTwice, farRowIsOtherwise, farRowIsOtherwise,
  unsharedItem, unsharedItem, unsharedText, unsharedText, someoneElsesConcern, someoneElsesCopy, somebodyElseIsBlocked,
  somebodyElsesOwn, theSamePersonElsewhere, theirOtherCase,
  ...KEPT_APART,
];

/** Some things, at random, that the reader has no right to notice. Rows of the directory are no secret and stay. */
export function someDifferences(chance: Chance, makers: readonly Maker[] = MAKERS, most = 8): Difference[] {
  const made = Array.from({ length: 1 + chance.random.below(most) }, () => chance.random.pick(makers)(chance));
  return made.filter((it): it is Difference => it !== undefined && it.changes.every((change) => !DIRECTORY.slice(0, 6).includes(change.table)));
}
