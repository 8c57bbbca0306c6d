import { type PersonKey, testPerson } from '@concord/platform/testing';
import { randomUUID } from 'node:crypto';
import { CONVENE, room } from '../support/a-meeting.js';
import { aPerson, aWrittenReferral } from '../support/index.js';
import { fittingAnswers } from './fitting-answers.js';
import { done, good, idOf, type Play, remember } from './play.js';
import { agencyOf, inputOf, newToken, REPRESENTATIVES } from './statements.js';

/** Housing registers the person and refers them on the forum's own form. */
export async function refer(play: Play): Promise<void> {
  const referrer = play.as('housingOfficer');
  const personId = await aPerson(referrer, { familyName: play.name, household: [{ kind: 'CHILD', name: 'Wren', bornOn: '2019-05-04' }] });
  remember(play, 'person', personId);
  const { referralForm: form, code: forumCode } = play.forum;
  const today = new Date().toISOString().slice(0, 10);
  const { caseFileId, version } = await aWrittenReferral(referrer, personId, { form, forumCode, answers: fittingAnswers(play.forum, play.referralToken, today) });
  await done(referrer, 'submitReferral', { caseFileId, version, submissionId: randomUUID() }, 'id stage');
  remember(play, 'caseFile', caseFileId);
}

/** The co-ordinator accepts it and names the owner. */
export async function triage(play: Play): Promise<void> {
  const id = idOf(play, 'caseFile');
  const { caseFile } = good(await play.as('coordinator').query('query F($id: ID!) { caseFile(id: $id) { version stage referral { advice { kind key } } } }', { id }));
  if (caseFile.referral.advice.some((it: { kind: string }) => it.kind === 'GATE')) throw new Error(`a gate is shut: ${JSON.stringify(caseFile.referral.advice)}`);
  const urgency = play.forum.urgencies[0]?.code;
  await done(play.as('coordinator'), 'acceptReferral', { caseFileId: id, version: caseFile.version, ownerPractitionerId: testPerson('socialWorker').id, urgency, reason: 'High risk, and no agency can manage it alone' }, 'id stage');
}

/** What the person says about sharing, as far as the forum asks. */
export async function askConsent(play: Play, state: 'GIVEN' | 'WITHDRAWN'): Promise<void> {
  if (play.forum.consentMode === 'NOT_APPLICABLE') return;
  const said = state === 'GIVEN' ? { scopes: [{ effect: 'PERMIT', recipient: 'FORUM_PARTICIPANTS' }], wishes: 'To stay at home' } : { wordsUsed: 'I want it stopped' };
  await done(play.as('chair'), 'recordConsent', { caseFileId: idOf(play, 'caseFile'), state, method: 'VERBAL', obtainedAt: play.test.clock.now().toISOString(), ...said }, 'id state');
}

/** Everybody who sits in the room, and the highest grade in the chair. */
export async function convene(play: Play): Promise<void> {
  const { forum } = play;
  const from = play.test.clock.now().getTime();
  const input = {
    caseFileId: idOf(play, 'caseFile'),
    purpose: 'Agree how to keep the person safe',
    startsAt: new Date(from + 3_600_000).toISOString(),
    endsAt: new Date(from + 10_800_000).toISOString(),
    place: 'Town Hall, room 2',
    adult: forum.adultMayAttend ? { asked: 'INVITED' } : { asked: 'NOT_INVITED', reason: 'The lead professional brings their views' },
    advocate: { asked: 'INVITED' },
    participants: [
      { practitionerId: testPerson('chair').id, capacity: 'CHAIR', grade: forum.chair.grades.at(-1) },
      { practitionerId: testPerson('minuteTaker').id, capacity: 'MINUTE_TAKER' },
      ...REPRESENTATIVES.map((key) => ({ practitionerId: testPerson(key).id, capacity: key === 'socialWorker' ? 'LEAD_PROFESSIONAL' : 'AGENCY_REPRESENTATIVE' })),
      { practitionerId: testPerson('policeLead').id, capacity: 'AGENCY_REPRESENTATIVE' },
      { guest: { name: 'Robin Guest', role: 'Advocate' }, capacity: 'ADVOCATE' },
    ],
    submissionId: randomUUID(),
  };
  remember(play, 'meeting', good(await play.as('coordinator').query(CONVENE, { input })).conveneMeeting.id);
}

/** Each agency answers: its statements, each for those it chooses, and how to visit safely. */
export async function sendReturns(play: Play): Promise<void> {
  for (const key of REPRESENTATIVES) await sendReturn(play, key);
}

async function sendReturn(play: Play, key: PersonKey): Promise<void> {
  const { agencyId, agencyFunction } = agencyOf(key);
  const { returns } = await room(play.as(key), idOf(play, 'meeting'));
  const asked = returns.find((it: { agency: { name: string }; agencyFunction: string }) => it.agencyFunction === agencyFunction);
  if (!asked) throw new Error(`${key} was not asked for a return`);
  remember(play, 'agencyReturn', asked.id);
  const mine = play.statements.filter((it) => it.by === key);
  const items = mine.map((it) => inputOf(it, idOf(play, 'person')));
  const safety = newToken(`safety${key}`);
  const answer = items.length > 0
    ? { answer: 'INFORMATION', items, safetyAnswer: 'LINE', safetyLine: `Two people visit together: ${safety}.` }
    : { answer: 'NOTHING_KNOWN', safetyAnswer: 'NOTHING_TO_ADD' };
  if (items.length > 0) remember(play, 'safetyToken', safety);
  const sent = await done(play.as(key), 'submitAgencyReturn', { returnId: asked.id, version: asked.version, ...answer, submissionId: randomUUID() }, 'id itemIds safetyItemId agencyId');
  if (sent.agencyId !== agencyId) throw new Error('the return is of another agency');
  for (const id of sent.itemIds) remember(play, await nameOf(play, key, id), id);
  remember(play, 'item', ...sent.itemIds, ...(sent.safetyItemId ? [sent.safetyItemId] : []));
}

/** Which of the statements an item is, by its words. */
async function nameOf(play: Play, key: PersonKey, id: string): Promise<string> {
  const { item } = good(await play.as(key).query('query I($id: ID!) { item(id: $id) { statement } }', { id }));
  return play.statements.find((it) => item.statement.includes(it.token))?.name ?? 'unknown';
}
