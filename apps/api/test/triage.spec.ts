import { marm } from '@concord/domain';
import { newId } from '@concord/platform';
import { testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anOpenCaseFile,
  answersTo,
  aPerson,
  aSentReferral,
  CASE_FILE,
  caseFile,
  change,
  fields,
  refusal,
  type Client,
  signedInAs,
  startTestApp,
  type TestApp,
} from './support/index.js';

let test: TestApp;
let housing: Client;
let housingLead: Client;
let nurse: Client;
let coordinator: Client;
let chair: Client;
let socialWorker: Client;
let stranger: Client;
beforeAll(async () => {
  test = await startTestApp();
  housing = await signedInAs(test, 'housingOfficer');
  housingLead = await signedInAs(test, 'housingLead');
  nurse = await signedInAs(test, 'nurse');
  coordinator = await signedInAs(test, 'coordinator');
  chair = await signedInAs(test, 'chair');
  socialWorker = await signedInAs(test, 'socialWorker');
  stranger = await signedInAs(test, 'stranger');
});
afterAll(() => test.close());

const owner = testPerson('socialWorker').id;
const SAVE = change('saveReferral', 'SaveReferralInput');
const SUBMIT = change('submitReferral', 'SubmitReferralInput');
const ACCEPT = change('acceptReferral', 'AcceptReferralInput');
const DECLINE = change('declineReferral', 'DeclineReferralInput');
const RETURN = change('returnReferral', 'ReturnReferralInput');
const REDIRECT = change('redirectReferral', 'RedirectReferralInput');
const OWNER = change('changeCaseFileOwner', 'ChangeOwnerInput');
const accepting = { ownerPractitionerId: owner, urgency: 'URGENT', reason: 'High risk, several agencies needed.' };

describe('triage', () => {
  it('accepts with a named owner, an urgency and a day for the first meeting', async () => {
    const { id, version } = await aSentReferral(housing, await aPerson(housing));
    const input = { caseFileId: id, version, ...accepting };
    expect((await housing.query(ACCEPT, { input })).code).toBe('FORBIDDEN');
    expect(refusal(await stranger.query(ACCEPT, { input }))).toEqual(
      refusal(await stranger.query(ACCEPT, { input: { ...input, caseFileId: newId() } })),
    );
    expect(fields(await coordinator.query(ACCEPT, { input: { ...input, urgency: 'SOON' } }))).toEqual(['urgency']);
    expect(fields(await coordinator.query(ACCEPT, { input: { ...input, ownerPractitionerId: newId() } }))).toEqual([
      'ownerPractitionerId',
    ]);
    expect(fields(await coordinator.query(ACCEPT, { input: { ...input, reason: ' ' } }))).toEqual(['reason']);
    expect((await coordinator.query(ACCEPT, { input: { ...input, version: version + 7 } })).code).toBe('CONFLICT');
    expect((await coordinator.query(ACCEPT, { input })).data.acceptReferral.stage).toBe('OPEN');
    const seen = await caseFile(housing, id);
    expect(seen).toMatchObject({
      stage: 'OPEN',
      urgency: 'URGENT',
      owner: { id: owner },
      referral: { decisions: [{ decision: 'ACCEPT', reason: accepting.reason }] },
    });
    expect(seen.firstMeetingBy).toMatch(/^\d{4}/);
    expect((await socialWorker.query(CASE_FILE, { id })).data.caseFile.permittedActions).toContain('convene');
  });

  it('declines with a coded reason, a next step and a way to disagree, which the referrer reads (T25)', async () => {
    const { id, version } = await aSentReferral(housing, await aPerson(housing));
    const input = {
      caseFileId: id,
      version,
      reasonCode: 'NOT_HIGH_RISK',
      reason: 'On what is known now.',
      nextStep: 'Ask the GP for a review.',
    };
    expect(fields(await chair.query(DECLINE, { input: { ...input, reasonCode: 'BORED' } }))).toEqual(['reasonCode']);
    expect((await nurse.query(DECLINE, { input })).code).toBe('NOT_FOUND');
    expect((await chair.query(DECLINE, { input })).data.declineReferral.stage).toBe('DECLINED');
    const seen = await caseFile(housing, id);
    expect(seen.referral.decisions[0]).toMatchObject({
      decision: 'DECLINE',
      reasonCode: 'NOT_HIGH_RISK',
      nextStep: input.nextStep,
    });
    expect(seen.referral.decisions[0].appealRoute).toContain('five working days');
    const log = (client: Client) => client.query('{ declinedReferrals { nodes { caseFileId reason } } }');
    expect((await log(coordinator)).data.declinedReferrals.nodes).toContainEqual({
      caseFileId: id,
      reason: input.reason,
    });
    expect((await log(nurse)).data.declinedReferrals.nodes).toEqual([]);
  });

  it('sends it back for more, and the referrer sends it again', async () => {
    const personId = await aPerson(housing);
    const { id, version } = await aSentReferral(housing, personId);
    const returned = await coordinator.query(RETURN, {
      input: { caseFileId: id, version, reasonCode: 'RISK_NOT_CLEAR', reason: 'What could happen, and how soon?' },
    });
    expect(returned.data.returnReferral.stage).toBe('RETURNED');
    const { draft } = (await caseFile(housing, id)).referral;
    const saved = await housing.query(SAVE, {
      input: {
        caseFileId: id,
        version: draft.version,
        answers: answersTo(marm.referralForm, { whyNow: 'He was found on the floor twice.' }),
      },
    });
    expect(saved.errors).toBeUndefined();
    const again = await housing.query(SUBMIT, { input: { caseFileId: id, version: (draft.version as number) + 1 } });
    expect(again.data.submitReferral.stage).toBe('REFERRED');
    expect(await caseFile(coordinator, id)).toMatchObject({
      referral: { timesSent: 2, decisions: [{ decision: 'RETURN' }] },
    });
  });

  it('sends it elsewhere once somebody there has accepted', async () => {
    const { id, version } = await aSentReferral(housing, await aPerson(housing));
    const input = {
      caseFileId: id,
      version,
      target: 'MARAC',
      acceptedBy: 'MARAC co-ordinator, 01632 960004',
      reason: 'Domestic abuse leads.',
    };
    expect(fields(await coordinator.query(REDIRECT, { input: { ...input, target: 'THE_MOON' } }))).toEqual(['target']);
    expect(fields(await coordinator.query(REDIRECT, { input: { ...input, acceptedBy: '' } }))).toEqual(['acceptedBy']);
    expect((await coordinator.query(REDIRECT, { input })).data.redirectReferral.stage).toBe('REDIRECTED');
    expect((await caseFile(housing, id)).referral.decisions[0]).toMatchObject({
      redirectTarget: 'MARAC',
      redirectAcceptedBy: input.acceptedBy,
    });
  });

  it('shows a repeat to triage, and never to a referrer who does not sit at the earlier table (T26)', async () => {
    const personId = await aPerson(housing);
    const first = await anOpenCaseFile(housing, coordinator, owner, personId);
    const second = await aSentReferral(housingLead, personId);
    expect((await caseFile(coordinator, second.id)).repeats).toEqual([{ id: first.id }]);
    expect((await caseFile(housingLead, second.id)).repeats).toEqual([]);
  });

  it('passes a case file on to another owner, who is never nobody', async () => {
    const { id, version } = await anOpenCaseFile(housing, coordinator, owner);
    const input = { caseFileId: id, ownerPractitionerId: testPerson('nurse').id, version };
    expect((await housing.query(OWNER, { input })).code).toBe('FORBIDDEN');
    expect((await stranger.query(OWNER, { input })).code).toBe('NOT_FOUND');
    expect((await coordinator.query(OWNER, { input })).errors).toBeUndefined();
    expect((await caseFile(nurse, id)).owner.id).toBe(input.ownerPractitionerId);
    expect((await socialWorker.query(CASE_FILE, { id })).code).toBe('NOT_FOUND');
  });
});
