import { testAgency, testPerson } from '@concord/platform/testing';
import { add, another, aPattern, type Chance, type Maker, ofItem, rowsOf, SEATED, words } from './chance.js';
import type { Change, StoredRow } from './rows.js';

// What is kept from the reader within the reader's own case, said by hand and not by the rules under test. Changes of the
// policy table are not here: everybody reads them. Nor is a restriction in force: it would shut the reader out.

const PAST = '2026-01-02T00:00:00Z';
const SOON = '2999-01-01T00:00:00Z';

/** Somebody of an agency, never the reader's, and the agency as the owner of an item. */
type Them = ReturnType<typeof another>;

const theCase = (chance: Chance): string => String(rowsOf(chance, 'case_file')[0]?.['id']);
const aReason = ({ random }: Chance): string => `${words(random)} because it is needed`;
const row = ({ random }: Chance, columns: StoredRow): StoredRow => ({ id: random.uuid(), version: 1, ...columns });
const two = (chance: Chance): [Them, Them] => {
  const first = another(chance);
  return [first, another(chance, [first.agencyId])];
};

/** An item of theirs that nobody has yet. */
function hiddenItem(chance: Chance, owner: { agencyId: string; agencyFunction: string; practitionerId: string }, more: StoredRow = {}): StoredRow {
  const { random } = chance;
  const pattern = aPattern(chance, 'item') ?? {};
  return {
    ...pattern, id: random.uuid(), owner_agency_id: owner.agencyId, owner_function: owner.agencyFunction, author_id: owner.practitionerId, statement: words(random), source: words(random),
    withheld_style: 'ABSENT', supersedes_id: null, withdrawn_at: null, statutory_bar: false, ...more,
  };
}

/** One of theirs that the reader may hold, or one that nobody has. */
function someItem(chance: Chance, owner: Them): { item: StoredRow; changes: Change[] } {
  const known = aPattern(chance, 'item', (it) => it['owner_agency_id'] === owner.agencyId && it['statutory_bar'] === false);
  if (known && chance.random.chance(0.5)) return { item: known, changes: [] };
  const item = hiddenItem(chance, owner);
  return { item, changes: [add('item', item)] };
}

// ---- sharing without consent

const STATES: readonly StoredRow[] = [
  { state: 'REQUESTED' },
  { state: 'REFUSED', decided_at: PAST, decision_reason: 'Not necessary' },
  { state: 'WITHDRAWN', ended_at: PAST },
  { state: 'AUTHORISED', authorised: true },
  { state: 'REVOKED', authorised: true, ended_at: PAST, end_reason: 'No longer needed' },
  { state: 'AUTHORISED', authorised: true, reviewed: true },
];

/** Asked for, in force, over or reviewed: all by other agencies, for other agencies, about what the reader was not given. */
const someoneElsesOverride: Maker = (chance) => {
  const { random } = chance;
  const [owner, recipient] = two(chance);
  const [requester, authoriser, reviewer] = [random.uuid(), random.uuid(), random.uuid()];
  const { authorised, reviewed, ...state } = random.pick(STATES);
  const item = hiddenItem(chance, owner);
  const override = row(chance, {
    reference: words(random), case_file_id: item['case_file_id'], forum_code: 'MARM', forum_version: 1, owner_agency_id: owner.agencyId, owner_function: owner.agencyFunction, consent_state: 'REFUSED', consent_event_id: null,
    grounds: ['SERIOUS_HARM'], tests: {}, facts_relied_on: words(random), necessity: words(random), proportionality: words(random), alternatives: words(random), wishes: words(random), risk_if_not_shared: words(random),
    gateway_code: 'CARE_ACT', confidentiality_basis: 'PUBLIC_INTEREST', lawful_basis: {}, legal_advice: '', warnings: [], inform_decision: 'DEFERRED', inform_until: '2026-11-01', inform_reason_code: 'RISK', inform_reason: words(random), inform_done_how: '',
    requested_by: requester, requested_at: PAST, authoriser_agency_id: owner.agencyId, not_my_subordinate: true, conditions: words(random), decision_reason: '', end_reason: '', review_text: '',
    ...state,
    ...(authorised ? { authorised_by: authoriser, decided_at: PAST, active_from: PAST, active_until: SOON, reviewer_agency_id: owner.agencyId, review_due_on: '2026-01-20' } : {}),
    ...(reviewed ? { reviewed_by: reviewer, reviewed_at: PAST, review_outcome: 'NOT_UPHELD', review_text: words(random) } : {}),
  });
  const of = { override_id: override['id'], case_file_id: item['case_file_id'], owner_agency_id: owner.agencyId };
  const line = row(chance, { ...of, item_id: item['id'], category: item['category'], agency_id: recipient.agencyId, agency_function: recipient.agencyFunction });
  const confirmed = row(chance, { ...of, confirmed_by: authoriser, confirmed_at: PAST, was_until: PAST, until: SOON, reason: words(random) });
  const used = row(chance, { ...of, item_id: item['id'], agency_id: recipient.agencyId, practitioner_id: recipient.practitionerId, used_at: PAST });
  const pattern = aPattern(chance, 'release');
  const release = pattern && {
    ...pattern, ...ofItem(item), id: random.uuid(), item_created_at: item['created_at'], recipient_agency_id: recipient.agencyId, recipient_function: recipient.agencyFunction, basis: 'OVERRIDE', basis_id: override['id'],
    valid_from: PAST, valid_until: SOON, closed_at: null, closed_xid: null, closed_reason: null,
  };
  const parts = authorised ? [add('override_confirmation', confirmed), add('override_use', used), ...(release ? [add('release', release)] : [])] : [];
  return { what: `others share without consent (${String(state['state'])}${reviewed ? ', reviewed' : ''})`, changes: [add('item', item), add('consent_override', override), add('override_line', line), ...parts] };
};

const someoneElsesIncident: Maker = (chance) => {
  const { random } = chance;
  const them = another(chance);
  const closed = random.chance(0.5) ? { outcome: 'BREACH_LOW_RISK', closed_at: PAST, closed_by: them.practitionerId } : {};
  const incident = row(chance, {
    reference: words(random), case_file_id: theCase(chance), owner_agency_id: them.agencyId, kind: 'OTHER', subject: 'Item', subject_id: random.uuid(), opened_by: them.practitionerId, opened_at: PAST, due_at: PAST, outcome_text: '', ...closed,
  });
  return { what: 'another agency looks into an incident', changes: [add('incident', incident)] };
};

// ---- emergencies

const someoneElsesEmergency: Maker = (chance) => {
  const { random, reader } = chance;
  const [owner, opener] = two(chance);
  const { item, changes } = someItem(chance, owner);
  const elsewhere = testPerson(reader).agencyFunction;
  const release = row(chance, { ...ofItem(item), agency_function: opener.agencyFunction === elsewhere ? 'EMERGENCY_DUTY' : opener.agencyFunction, reason: words(random), released_by: owner.practitionerId, released_at: PAST, valid_from: PAST, valid_until: 'infinity' });
  const session = random.uuid();
  const opening = row(chance, {
    reference: words(random), practitioner_id: opener.practitionerId, agency_id: opener.agencyId, agency_function: opener.agencyFunction, session_id: session, sought_by: 'NAME', sought: words(random), ground: 'DANGER_TO_LIFE', why_now: words(random),
    earlier_in_thirty_days: random.below(3), opened_at: PAST, valid_until: SOON,
  });
  const reach = { opening_id: opening['id'], case_file_id: theCase(chance), practitioner_id: opener.practitionerId, session_id: session, valid_from: PAST, valid_until: SOON, ended_at: null };
  const reviews = ([['OWNER', owner], ['OPENER', opener]] as const).map(([side, it]) =>
    row(chance, { opening_id: opening['id'], reference: opening['reference'], agency_id: it.agencyId, for_agency_id: it.agencyId, side, opener_id: opener.practitionerId, item_ids: [item['id']], case_file_ids: [theCase(chance)], created_at: PAST, due_at: PAST, outcome_text: '' }),
  );
  return { what: 'others opened something in an emergency', changes: [...changes, add('emergency_release', release), add('emergency_opening', opening), add('emergency_reach', reach), ...reviews.map((it) => add('emergency_review', it))] };
};

// ---- questions between agencies

/** Asked, let rest, lapsed or taken back: by others and of others. */
const someoneElsesQuestion: Maker = (chance) => {
  const { random } = chance;
  const [asker, answering] = two(chance);
  const ask = row(chance, {
    case_file_id: theCase(chance), person_id: rowsOf(chance, 'case_file')[0]?.['person_id'], asker_id: asker.practitionerId, asker_agency_id: asker.agencyId, asker_function: asker.agencyFunction, purpose: 'MARM_RISK_MANAGEMENT', question: words(random),
    category: 'HOUSING', basis: 'PUBLIC_TASK', basis_text: words(random), identity: words(random), agency_ids: [answering.agencyId], asked_at: PAST, lapses_on: '2998-12-31', ended_at: random.chance(0.3) ? PAST : null,
  });
  const rests = random.chance(0.5) ? { closed_at: PAST, closed_by: answering.practitionerId } : {};
  const whoWasAsked = row(chance, { ask_id: ask['id'], case_file_id: theCase(chance), agency_id: answering.agencyId, asked_by: asker.practitionerId, valid_from: PAST, valid_until: SOON, ...rests });
  return { what: 'others ask each other about the case', changes: [add('partner_ask', ask), add('partner_ask_agency', whoWasAsked)] };
};

/** May I pass this on? Between others; to whom may be the reader's own agency, which is not told that it was asked. */
const someoneElsesOnwardRequest: Maker = (chance) => {
  const { random, reader } = chance;
  const [owner, asker] = two(chance);
  const { item, changes } = someItem(chance, owner);
  const to = random.chance(0.5) ? testPerson(reader) : another(chance, [owner.agencyId]);
  const answered = random.chance(0.5) ? { answer: 'NO', answered_by: owner.practitionerId, answered_at: PAST } : {};
  const request = row(chance, {
    ...ofItem(item), asked_by: asker.practitionerId, asked_by_agency_id: asker.agencyId, asked_by_function: asker.agencyFunction, asked_at: PAST, to_agency_id: to.agencyId, to_function: to.agencyFunction, reason: words(random), due_at: PAST, answer_note: '', ...answered,
  });
  return { what: 'others ask to pass something on', changes: [...changes, add('onward_request', request)] };
};

const someoneElsesAcceptance: Maker = (chance) => {
  const [owner, holder] = two(chance);
  const { item, changes } = someItem(chance, owner);
  const of = { ...ofItem(item), agency_id: holder.agencyId, agency_function: holder.agencyFunction, practitioner_id: holder.practitionerId };
  const accepted = row(chance, { ...of, conditions_hash: words(chance.random), acknowledged_at: PAST });
  return { what: 'others accepted conditions and took a copy', changes: [...changes, add('item_acknowledgement', accepted), add('item_copy', row(chance, { ...of, copied_at: PAST }))] };
};

/** Taken back from one other agency. */
const someoneElsesRecall: Maker = (chance) => {
  const [owner, holder] = two(chance);
  const { item, changes } = someItem(chance, owner);
  const recall = row(chance, { ...ofItem(item), agency_id: holder.agencyId, agency_function: holder.agencyFunction, reason: 'ERROR', note: words(chance.random), recalled_by: owner.practitionerId, recalled_at: PAST });
  return { what: 'something was taken back from others', changes: [...changes, add('item_recall', recall)] };
};

// ---- tasks

const someoneElsesConsentTask: Maker = (chance) => {
  const { random, reader } = chance;
  const them = another(chance);
  const about = random.chance(0.5) ? testPerson(reader) : another(chance, [them.agencyId]);
  const task = row(chance, {
    case_file_id: theCase(chance), kind: random.pick(['DECIDE_AFTER_WITHDRAWAL', 'TELL_RECIPIENT']), subject_id: random.uuid(), for_agency_id: them.agencyId, raised_by_agency_id: them.agencyId, about_agency_id: about.agencyId,
    about_function: about.agencyFunction, due_on: '2026-11-30', raised_at: PAST, note: words(random), said_to_person: '',
  });
  return { what: 'another agency has a task about consent', changes: [add('consent_task', task)] };
};

const someoneElsesLinkTask: Maker = (chance) => {
  const { random } = chance;
  const [person] = rowsOf(chance, 'person');
  if (!person) return undefined;
  const [them, officer] = two(chance);
  const match = row(chance, { matching_agency_id: officer.agencyId, person_id: random.uuid(), other_person_id: person['id'], tier: 'EXACT_ID', reason: 'NHS_NUMBER', created_at: PAST, reason_given: '', moved_person_ids: [] });
  const link = row(chance, { task_id: match['id'], agency_id: them.agencyId, person_id: person['id'], reason: 'NHS_NUMBER', created_at: PAST, opinion_text: words(random) });
  return { what: 'others are asked whether two records are one person', changes: [add('person_match_task', match), add('person_link_task', link)] };
};

// ---- who is kept out

/** What a law closes: another agency's, or that of the reader's own, for a colleague who is named. */
const barredItem: Maker = (chance) => {
  const { random, reader } = chance;
  const { id, ...mine } = testPerson(reader);
  const owner = random.chance(0.5) ? another(chance) : { ...mine, practitionerId: random.uuid() };
  const item = hiddenItem(chance, owner, { statutory_bar: true, bar_kind: 'GENDER_RECOGNITION' });
  const named = row(chance, { ...ofItem(item), practitioner_id: owner.practitionerId, reason: words(random), named_by: owner.practitionerId, valid_from: PAST, valid_until: 'infinity' });
  const over = row(chance, { ...ofItem(item), practitioner_id: id, reason: words(random), named_by: owner.practitionerId, valid_from: '2026-01-01T00:00:00Z', valid_until: PAST });
  const mineOnce = owner.agencyId === mine.agencyId && random.chance(0.5) ? [add('bar_reader', over)] : [];
  return { what: `a law closes an item of ${owner.agencyId === mine.agencyId ? 'the reader’s own agency' : 'another agency'}`, changes: [add('item', item), add('bar_reader', named), ...mineOnce] };
};

/** That somebody may be close to the person: the reader themself is not told either. */
const suggestion: Maker = (chance) => {
  const { random, reader } = chance;
  const [person] = rowsOf(chance, 'person');
  if (!person) return undefined;
  const about = random.chance(0.5) ? { agencyId: testPerson(reader).agencyId, practitionerId: testPerson(reader).id } : another(chance);
  const made = row(chance, { person_id: person['id'], cluster_id: person['cluster_id'], practitioner_id: about.practitionerId, practitioner_agency_id: about.agencyId, reason_code: random.pick(['SURNAME', 'HOME', 'BORN_ON']), made_at: PAST, settle_reason: '' });
  return { what: 'somebody may be close to the person', changes: [add('block_suggestion', made)] };
};

/** A restriction that is over, and who looked at it a second time. An authoriser at the table may know of it. */
const pastRestriction: Maker = (chance) => {
  const { random, reader } = chance;
  const { roles } = testPerson(reader);
  if (roles?.some((it) => it === 'AUTHORISER' || it === 'SAFEGUARDING_LEAD')) return undefined;
  const [setter, looker] = two(chance);
  const restriction = row(chance, {
    case_file_id: theCase(chance), reason: words(random), set_by: setter.practitionerId, set_at: '2026-01-01T00:00:00Z', look_by: PAST, valid_until: PAST, asked: 'END', asked_by: setter.practitionerId, asked_at: '2026-01-01T12:00:00Z', asked_reason: words(random),
    ended_by: looker.practitionerId, ended_at: PAST, second_looked_by: looker.practitionerId, second_looked_at: '2026-01-01T06:00:00Z',
  });
  const named = row(chance, { case_file_id: theCase(chance), person_id: rowsOf(chance, 'case_file')[0]?.['person_id'], restriction_id: restriction['id'], practitioner_id: setter.practitionerId, set_by: setter.practitionerId, valid_from: '2026-01-01T00:00:00Z', valid_until: PAST });
  return { what: 'the case was restricted once', changes: [add('record_restriction', restriction), add('case_restriction', named)] };
};

// ---- composed for others, asked about the past, standing

/** For another agency; or for the reader's own and still a draft. */
const someoneElsesPack: Maker = (chance) => {
  const { random, reader } = chance;
  const [composer, other] = two(chance);
  const released = random.chance(0.5);
  const to = released ? other : testPerson(reader);
  const pack = row(chance, {
    case_file_id: theCase(chance), reference: words(random), forum_code: 'MARM', forum_title: words(random), age_band: '60-69', area: words(random), composed_by: composer.practitionerId, composed_at: PAST,
    ...(released ? { state: 'RELEASED', content: [], released_by: random.uuid(), released_at: PAST } : { state: 'DRAFT' }),
  });
  const of = { pack_id: pack['id'], case_file_id: theCase(chance) };
  const text = row(chance, { ...of, heading: words(random), body: words(random), position: 1, written_by: composer.practitionerId, written_at: PAST });
  const recipient = row(chance, { ...of, agency_id: to.agencyId, agency_function: to.agencyFunction, released_at: PAST });
  return { what: `a case without a name is ${released ? 'released to others' : 'being written'}`, changes: [add('anonymised_pack', pack), add('anonymised_text', text), add('anonymised_recipient', recipient)] };
};

const someoneElsesPastQuestion: Maker = (chance) => {
  const { random, reader } = chance;
  const them = another(chance);
  const question = row(chance, {
    case_file_id: theCase(chance), cluster_id: rowsOf(chance, 'case_file')[0]?.['cluster_id'], reference: words(random), agency_id: testPerson(reader).agencyId, agency_function: testPerson(reader).agencyFunction, practitioner_id: testPerson(reader).id,
    about_at: PAST, reason: aReason(chance), asked_as: random.pick(['AUDITOR', 'PRIVACY_OFFICER', 'CASE']), asked_by: them.practitionerId, asked_by_agency_id: them.agencyId, created_at: '2026-02-01T00:00:00Z',
  });
  return { what: 'somebody asked what the reader could see then', changes: [add('past_question', question)] };
};

const someoneElsesStanding: Maker = (chance) => {
  const { random } = chance;
  const them = another(chance);
  const training = row(chance, { practitioner_id: them.practitionerId, agency_id: them.agencyId, title: words(random), completed_on: '2026-01-01', expires_on: '2031-01-01', recorded_by: random.uuid(), recorded_at: PAST });
  const step = row(chance, { subject: 'Practitioner', subject_id: them.practitionerId, due_on: '2026-01-20', step: 'WARNED', noted_at: PAST });
  const extract = row(chance, { agency_id: them.agencyId, purpose: 'RESEARCH', what_for: `${words(random)} for the plan of next year`, approval_reference: '', requested_by: them.practitionerId, requested_at: PAST });
  return { what: 'another agency has training records and extracts', changes: [add('training_record', training), add('standing_step', step), add('planning_extract', extract)] };
};

/** What other agencies do about the reader's own case and keep to themselves. */
export const KEPT_APART: readonly Maker[] = [
  someoneElsesOverride, someoneElsesOverride, someoneElsesIncident, someoneElsesEmergency, someoneElsesQuestion, someoneElsesOnwardRequest, someoneElsesAcceptance, someoneElsesRecall, someoneElsesConsentTask,
  someoneElsesLinkTask, barredItem, suggestion, pastRestriction, someoneElsesPack, someoneElsesPastQuestion, someoneElsesStanding,
];


/** The same, but of the reader's own agency: what an authoriser of it has a right to, so that the comparison must notice. */
export const ofOwnAgency =
  (maker: Maker): Maker =>
  (chance) => {
    const made = maker(chance);
    const others = new Set(SEATED.map((it) => testAgency(it).id));
    const own = testPerson(chance.reader).agencyId;
    const text = JSON.stringify(made?.changes ?? []).replaceAll(/"((?:\w+_)?agency_id)":"([^"]+)"/g, (whole, name: string, id: string) => (AS_OWNER.test(name) && others.has(id) ? `"${name}":"${own}"` : whole));
    return made && { what: made.what, changes: JSON.parse(text) as Change[] };
  };
const AS_OWNER = /^(?:(owner|recipient|authoriser|reviewer|for|asker|raised_by)_)?agency_id$/;

/** Those that an agency has a right to; the others are for who is named, keeps the record, or asked. */
export const OF_AN_AGENCY: readonly Maker[] = [
  someoneElsesOverride, someoneElsesIncident, someoneElsesEmergency, someoneElsesQuestion, someoneElsesOnwardRequest, someoneElsesAcceptance, someoneElsesRecall, someoneElsesConsentTask, someoneElsesLinkTask, someoneElsesStanding,
];
