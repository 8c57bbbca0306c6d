import { testPerson } from '@concord/platform/testing';
import { circulate, openCopy } from './after-the-meeting.js';
import { askConsent, convene, refer, sendReturns, triage } from './before-the-meeting.js';
import { done, good, idOf, type Play, remember } from './play.js';
import { agencyOf } from './statements.js';
import { agreeActions, bringInformation, decide, finish, openRoom, rateRisks, writePlan } from './the-meeting.js';

/** Plays a case from the referral to copies that were opened, without looking. */
export async function playAll(play: Play): Promise<void> {
  const steps = [refer, triage, convene, consentGiven, sendReturns, openRoom, bringInformation, rateRisks, decide, writePlan, agreeActions, finish, circulate];
  for (const step of steps) await step(play);
  await openCopy(play, 'housingOfficer');
}

const consentGiven = (play: Play): Promise<void> => askConsent(play, 'GIVEN');

/** What only some cases have: a concern of the family, an urgent release, an assessment, a disagreement, a letter, a closure begun. */
export async function playExtras(play: Play): Promise<void> {
  const [caseFileId, personId, meetingId] = [idOf(play, 'caseFile'), idOf(play, 'person'), idOf(play, 'meeting')];
  const at = play.test.clock.now().toISOString();
  await done(play.as('housingOfficer'), 'recordConcern', { caseFileId, personId, raisedBy: 'Her sister', relationship: 'SIBLING', words: 'She does not eat', adultMayKnow: false, otherAgenciesMayKnow: false }, 'id');
  const urgent = await done(play.as('nurse'), 'releaseUrgently', { caseFileId, statement: 'Will burn the flat tonight', category: 'SAFEGUARDING', recipients: [agencyOf('housingOfficer')], whyNow: 'Tonight' }, 'id itemId');
  remember(play, 'item', urgent.itemId);
  await done(play.as('nurse'), 'recordCapacity', { caseFileId, decision: 'Whether to let others know', conclusion: 'REASONABLE_BELIEF_LACKS', grounds: 'Confused today', fullRecordDueOn: '2099-01-01', assessedBy: 'A nurse', assessedAt: at }, 'id');
  await done(play.as('housingOfficer'), 'recordDisagreement', { copyId: idOf(play, 'minutesCopy'), words: 'We think the risk is higher', openToTable: true }, 'id');
  await done(play.as('coordinator'), 'addContact', { caseFileId, capacity: 'CARER', name: 'A sister', takingPart: true, howToReach: 'By telephone' }, 'id');
  await done(play.as('coordinator'), 'offerLead', { caseFileId, practitionerId: testPerson('nurse').id }, 'id');
  if (play.forum.minutesRecipients.adultLetter) {
    const letter = await done(play.as('minuteTaker'), 'draftOutcomeLetter', { meetingId, actionIds: [], decisionIds: [] }, 'id');
    remember(play, 'outcomeLetter', letter.id);
  }
  const { closureReasons } = play.forum;
  const closure = await done(play.as('socialWorker'), 'beginClosure', { caseFileId, reasonCode: closureReasons[0]?.code, toldAgencyIds: [] }, 'id');
  remember(play, 'closure', closure.id);
  good(await play.as('chair').query('query F($id: ID!) { caseFile(id: $id) { id } }', { id: caseFileId }));
}
