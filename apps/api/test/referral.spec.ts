import { creativeSolutions, mappaLevel2, shippedDefinitions } from '@concord/domain';
import { moonlightPanel } from '@concord/domain/testing';
import { newId } from '@concord/platform';
import { testTeam } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aPerson,
  aSentReferral,
  aWrittenReferral,
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
let stranger: Client;
let auditor: Client;
beforeAll(async () => {
  test = await startTestApp({}, [...shippedDefinitions, moonlightPanel]);
  housing = await signedInAs(test, 'housingOfficer');
  housingLead = await signedInAs(test, 'housingLead');
  nurse = await signedInAs(test, 'nurse');
  coordinator = await signedInAs(test, 'coordinator');
  chair = await signedInAs(test, 'chair');
  stranger = await signedInAs(test, 'stranger');
  auditor = await signedInAs(test, 'auditor');
});
afterAll(() => test.close());

const START = change('startReferral', 'StartReferralInput');
const SAVE = change('saveReferral', 'SaveReferralInput');
const SUBMIT = change('submitReferral', 'SubmitReferralInput');
const WITHDRAW = change('withdrawReferral', 'WithdrawReferralInput');
const QUEUE = '{ triageQueue(first: 100) { nodes { id } } }';

describe('writing a referral', () => {
  it('is the referrer’s alone until it is sent', async () => {
    const { caseFileId } = await aWrittenReferral(housing, await aPerson(housing));
    expect((await caseFile(housing, caseFileId)).referral.draft.answers.whyNow).toContain('What is known');
    for (const client of [housingLead, coordinator, stranger])
      expect((await client.query(CASE_FILE, { id: caseFileId })).code).toBe('NOT_FOUND');
    expect((await coordinator.query(QUEUE)).data.triageQueue.nodes).not.toContainEqual({ id: caseFileId });
  });

  it('goes on where it was left', async () => {
    const personId = await aPerson(housing);
    const { caseFileId } = await aWrittenReferral(housing, personId);
    expect((await housing.query(START, { input: { forumCode: 'MARM', personId } })).data.startReferral.id).toBe(
      caseFileId,
    );
  });

  it('needs a forum that exists and a person the referrer may see', async () => {
    const personId = await aPerson(housing);
    expect(fields(await housing.query(START, { input: { forumCode: 'TEA_PARTY', personId } }))).toEqual(['forumCode']);
    const [hidden, missing] = [
      await stranger.query(START, { input: { forumCode: 'MARM', personId } }),
      await stranger.query(START, { input: { forumCode: 'MARM', personId: newId() } }),
    ];
    expect(refusal(hidden)).toEqual(refusal(missing));
    expect(hidden.code).toBe('NOT_FOUND');
    expect((await auditor.query(START, { input: { forumCode: 'MARM', personId } })).code).toBe('FORBIDDEN');
  });

  it.each<[string, unknown, string[]]>([
    ['an unknown question', { notAQuestion: 'x' }, ['answers.notAQuestion']],
    ['an unknown code', { urgency: 'WHENEVER' }, ['answers.urgency']],
    ['a date that does not exist', { tellBy: '2026-02-30', adultTold: 'NO' }, ['answers.tellBy']],
    ['far too much text', { whyNow: 'x'.repeat(2001) }, ['answers.whyNow']],
    ['a list instead of answers', [], ['answers']],
  ])('answers %s beside its field and keeps what was saved', async (_, answers, paths) => {
    const { caseFileId, version } = await aWrittenReferral(housing, await aPerson(housing));
    expect(fields(await housing.query(SAVE, { input: { caseFileId, version, answers } }))).toEqual(paths);
    expect((await caseFile(housing, caseFileId)).referral.draft.version).toBe(version);
  });

  it('tells a second window that the first one has saved', async () => {
    const { caseFileId, version } = await aWrittenReferral(housing, await aPerson(housing));
    const answers = { whyNow: '“She said ‘no’”\tand\u202E left' };
    expect((await housing.query(SAVE, { input: { caseFileId, version, answers } })).errors).toBeUndefined();
    expect((await housing.query(SAVE, { input: { caseFileId, version, answers: {} } })).code).toBe('CONFLICT');
    expect((await caseFile(housing, caseFileId)).referral.draft.answers.whyNow).toBe('“She said ‘no’” | and left');
  });
});

describe('sending a referral', () => {
  it('lists what is missing, question by question', async () => {
    const { caseFileId, version } = await aWrittenReferral(housing, await aPerson(housing), {
      answers: { urgency: 'URGENT' },
    });
    const paths = fields(await housing.query(SUBMIT, { input: { caseFileId, version } }));
    expect(paths).toContain('answers.whyNow');
    expect(paths).not.toContain('answers.urgency');
    expect((await caseFile(housing, caseFileId)).stage).toBe('DRAFT');
  });

  it('gives a day by which a decision is owed, and shows triage the codes but not the draft', async () => {
    const { id } = await aSentReferral(housing, await aPerson(housing));
    const seen = await caseFile(coordinator, id);
    expect(seen).toMatchObject({
      stage: 'REFERRED',
      referral: { timesSent: 1, urgency: 'URGENT', isOverdue: false, draft: null },
    });
    expect(seen.decideBy).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(seen.referral.answers).not.toHaveProperty('whyNow');
    expect(JSON.stringify(seen.referral.answers)).not.toContain('Asked about it');
    expect(seen.referral.advice).toContainEqual({ key: 'CHILD_AT_RISK', kind: 'ACT_NOW' });
    expect(seen.participations).toContainEqual(
      expect.objectContaining({ capacity: 'CO_ORDINATOR', teamId: testTeam('partnershipTeam').id }),
    );
    expect((await chair.query(QUEUE)).data.triageQueue.nodes).toContainEqual({ id });
    expect((await nurse.query(QUEUE)).data.triageQueue.nodes).toEqual([]);
    expect((await stranger.query(CASE_FILE, { id })).code).toBe('NOT_FOUND');
  });

  it('twice is once, and afterwards it can no longer be changed', async () => {
    const { caseFileId, version } = await aWrittenReferral(housing, await aPerson(housing));
    const submissionId = newId();
    const [one, two] = [
      await housing.query(SUBMIT, { input: { caseFileId, version, submissionId } }),
      await housing.query(SUBMIT, { input: { caseFileId, version, submissionId } }),
    ];
    expect(two.data.submitReferral).toEqual(one.data.submitReferral);
    expect((await housing.query(SAVE, { input: { caseFileId, version: version + 1, answers: {} } })).code).toBe(
      'RULE_BROKEN',
    );
    expect((await caseFile(housing, caseFileId)).referral.timesSent).toBe(1);
  });

  it('is the referrer’s: others at the table cannot, strangers see nothing', async () => {
    const { caseFileId, version } = await aWrittenReferral(housing, await aPerson(housing));
    const input = { caseFileId, version };
    const [hidden, missing] = [
      await stranger.query(SUBMIT, { input }),
      await stranger.query(SUBMIT, { input: { ...input, caseFileId: newId() } }),
    ];
    expect(refusal(hidden)).toEqual(refusal(missing));
    expect((await coordinator.query(SUBMIT, { input })).code).toBe('NOT_FOUND');
  });

  it('turns overdue when nobody decides', async () => {
    const { id } = await aSentReferral(housing, await aPerson(housing));
    test.clock.moveOn(10 * 24 * 60);
    const later = await signedInAs(test, 'housingOfficer');
    expect((await caseFile(later, id)).referral.isOverdue).toBe(true);
    test.clock.moveOn(-10 * 24 * 60);
  });

  it.each([mappaLevel2, creativeSolutions, moonlightPanel])(
    'works for $code as for any other forum',
    async (definition) => {
      const sent = await aSentReferral(housing, await aPerson(housing), {
        form: definition.referralForm,
        forumCode: definition.code,
      });
      expect(await caseFile(coordinator, sent.id)).toMatchObject({ stage: 'REFERRED' });
    },
  );
});

describe('taking a referral back', () => {
  it('is for the referrer, until somebody accepts it', async () => {
    const { id, version } = await aSentReferral(housing, await aPerson(housing));
    expect((await coordinator.query(WITHDRAW, { input: { caseFileId: id, version } })).code).toBe('FORBIDDEN');
    expect((await stranger.query(WITHDRAW, { input: { caseFileId: id, version } })).code).toBe('NOT_FOUND');
    expect((await housing.query(WITHDRAW, { input: { caseFileId: id, version } })).data.withdrawReferral.stage).toBe(
      'WITHDRAWN',
    );
    expect((await housing.query(WITHDRAW, { input: { caseFileId: id, version: version + 1 } })).code).toBe('FORBIDDEN');
  });
});
