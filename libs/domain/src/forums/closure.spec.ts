import { describe, expect, it } from '@jest/globals';
import { closureProblems, type ClosureProblemCode, type ClosureRequest } from './closure.js';
import { shippedDefinitions } from './forum-registry.js';
import { marm } from './marm.js';
import { moonlightPanel } from './testing/index.js';

const complete: ClosureRequest = {
  reasonCode: 'RISK_REDUCED_MANAGEABLE_SINGLE_AGENCY',
  residualRisk: 'Fire risk is lower since the visit; he still smokes in bed, and housing checks monthly.',
  contingency: 'If the alarm is taken down, housing rings the fire service the same day; nights: emergency duty team.',
  returnTrigger: 'Two missed visits or any fire.',
  toldAgencyIds: ['council', 'fire'],
  openActionAgencyIds: ['fire'],
  adultTold: { told: 'YES', on: '2026-11-20' },
  requestedByPractitionerId: 'asker',
  seniorSignOff: null,
  receiver: { name: 'Harbour housing', accepted: true },
  reviewConsidered: null,
};

const signed = { practitionerId: 'senior', grade: 'HEAD_OF_SERVICE', on: '2026-11-20' };
const problems = (change: Partial<ClosureRequest>): ClosureProblemCode[] =>
  closureProblems(marm, { ...complete, ...change }).map(({ code }) => code);

describe('closing a case file', () => {
  it('is allowed with a reason, what is left of the risk, a contingency, a receiver and everybody told', () => {
    expect(problems({})).toEqual([]);
  });

  it.each([...shippedDefinitions, moonlightPanel])(
    'in $code is refused for non-engagement, whoever signs',
    (definition) => {
      const request = {
        ...complete,
        reasonCode: 'NON_ENGAGEMENT',
        seniorSignOff: { practitionerId: 'director', grade: 'DIRECTOR', on: '2026-11-20' },
      };
      const message = definition.refusedClosureReasons.find(({ code }) => code === 'NON_ENGAGEMENT')?.message;
      expect(closureProblems(definition, request)).toEqual([{ code: 'REASON_REFUSED', message }]);
    },
  );

  it('is refused for an unwise choice, a full service or a reason that does not exist', () => {
    expect(problems({ reasonCode: 'CAPACITOUS_CHOICE' })).toEqual(['REASON_REFUSED']);
    expect(problems({ reasonCode: 'NO_CAPACITY_IN_SERVICE' })).toEqual(['REASON_REFUSED']);
    expect(problems({ reasonCode: 'FULL_MOON' })).toEqual(['REASON_UNKNOWN']);
  });

  it('needs the risk that is left in words', () => {
    expect(problems({ residualRisk: ' ' })).toEqual(['RESIDUAL_RISK_MISSING']);
    expect(problems({ residualRisk: 'low' })).toEqual(['RESIDUAL_RISK_MISSING']);
  });

  it.each([
    'None',
    'No known risk.',
    'no risks',
    'There are no known remaining risks',
    'N/A',
    'No further concerns',
    'There is no residual risk.',
  ])('does not take “%s” for an answer', (residualRisk) => {
    expect(problems({ residualRisk })).toEqual(['RESIDUAL_RISK_CLAIMS_NONE']);
  });

  it('needs a contingency and what would bring it back', () => {
    expect(problems({ contingency: '', returnTrigger: '' })).toEqual(['CONTINGENCY_MISSING', 'RETURN_TRIGGER_MISSING']);
  });

  it('tells every agency with an open action, and names those not told', () => {
    const found = closureProblems(marm, { ...complete, openActionAgencyIds: ['fire', 'police', 'police', 'gp'] });
    expect(found).toEqual([
      {
        code: 'AGENCIES_NOT_TOLD',
        message: '2 agencies still have open actions and have to be told before this closes.',
        agencyIds: ['police', 'gp'],
      },
    ]);
    expect(problems({ toldAgencyIds: [], openActionAgencyIds: [] })).toEqual(['NOBODY_TOLD']);
  });

  it('says when the person is told, or why not', () => {
    expect(problems({ adultTold: { told: 'WILL_BE', by: '2026-12-01' } })).toEqual([]);
    expect(problems({ adultTold: { told: 'WILL_BE', by: '' } })).toEqual(['ADULT_TOLD_MISSING']);
    expect(problems({ adultTold: { told: 'NO', reason: ' ' } })).toEqual(['ADULT_TOLD_MISSING']);
    expect(problems({ adultTold: { told: 'NO', reason: 'Telling her would reach her partner.' } })).toEqual([]);
  });

  it('stays with the sender until the receiver has accepted', () => {
    expect(problems({ receiver: null })).toEqual(['RECEIVER_MISSING']);
    expect(problems({ receiver: { name: 'Harbour housing', accepted: false } })).toEqual(['RECEIVER_NOT_ACCEPTED']);
  });

  it('needs somebody senior, who is somebody else, where the reason says so', () => {
    const exhausted = { reasonCode: 'ALL_OPTIONS_EXHAUSTED_SIGNED_OFF' };
    expect(problems(exhausted)).toEqual(['SENIOR_SIGN_OFF_MISSING']);
    expect(problems({ ...exhausted, seniorSignOff: { ...signed, practitionerId: 'asker' } })).toEqual([
      'SENIOR_SIGN_OFF_SAME_PERSON',
    ]);
    expect(problems({ ...exhausted, seniorSignOff: { ...signed, grade: 'PRACTITIONER' } })).toEqual([
      'SENIOR_SIGN_OFF_GRADE',
    ]);
    expect(problems({ ...exhausted, seniorSignOff: { ...signed, grade: 'KING' } })).toEqual(['SENIOR_SIGN_OFF_GRADE']);
    expect(problems({ ...exhausted, seniorSignOff: signed })).toEqual([]);
  });

  it('asks about a review when somebody has died', () => {
    const died = { reasonCode: 'DECEASED', seniorSignOff: signed, receiver: null };
    expect(problems(died)).toEqual(['REVIEW_NOT_CONSIDERED']);
    expect(problems({ ...died, reviewConsidered: 'Referred to the board manager on 20 November 2026.' })).toEqual([]);
  });

  it('follows the reasons of any forum', () => {
    const dawn = { ...complete, reasonCode: 'DAWN', receiver: null };
    expect(closureProblems(moonlightPanel, dawn)).toEqual([]);
    expect(closureProblems(moonlightPanel, { ...dawn, reasonCode: 'SAILED_AWAY' }).map(({ code }) => code)).toEqual([
      'SENIOR_SIGN_OFF_MISSING',
      'RECEIVER_MISSING',
    ]);
  });
});
