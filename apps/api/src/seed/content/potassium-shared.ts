import type { Calendar } from './calendar.js';
import type { ToldOverride } from './told.js';

const wishes = 'She said: “You all write and nobody feeds me.” She does not mind the clinic as such; she is tired of being written about. She was told that we might still share what could save her life.';

/** Her potassium, after she withdrew: once authorised and read, once still waiting. */
export const potassiumShared = (on: Calendar): ToldOverride[] => [
  {
    by: 'nurse',
    at: on.at(-4, '09:30'),
    item: 'Potassium 2.9',
    to: 'mentalHealth',
    grounds: ['SERIOUS_HARM_SELF_CAPACITY_DOUBT'],
    tests: {
      SERIOUS_HARM_SELF_CAPACITY_DOUBT_harm: 'Her heart can stop without warning at this level; the GP expects it within weeks if she goes on losing weight.',
      SERIOUS_HARM_SELF_CAPACITY_DOUBT_doubt: 'At 38 kilograms her thinking is slow and circles round food; the consultant doubts that she can weigh this decision.',
      SERIOUS_HARM_SELF_CAPACITY_DOUBT_assessment: 'By Dr Chandran at home on Tuesday, alone',
    },
    factsReliedOn: 'Two blood results of our own, the GP’s letter of last week, and what Kirsty Nolan saw on four visits.',
    necessity: 'The clinic decides on her place this week and cannot see how near the edge she is without the potassium.',
    proportionality: 'One sentence with two results, to her care co-ordinator’s team alone, until the review.',
    alternatives: 'We asked her again on Thursday with Kirsty there. Speaking without her name does not work: the clinic has one such person.',
    wishes,
    riskIfNotShared: 'Without it she waits weeks for a place and may die. With it she may trust us less; Kirsty will tell her herself.',
    gatewayCode: 'CARE2014_S6_7',
    confidentialityBasis: 'PUBLIC_INTEREST_SERIOUS_HARM',
    informDecision: 'INFORMED',
    authorised: { by: 'communityLead', at: on.at(-4, '11:05'), reason: 'The danger is near, the clinic cannot act without it, and she is told today.', conditions: 'For the decision about her place; not to be passed on.' },
    readBy: { who: 'careCoordinator', at: on.at(-3, '08:40') },
  },
  {
    by: 'nurse',
    at: on.at(-1, '15:20'),
    item: 'Potassium 2.9',
    to: 'socialCare',
    grounds: ['SERIOUS_HARM_SELF_CAPACITY_DOUBT'],
    tests: {
      SERIOUS_HARM_SELF_CAPACITY_DOUBT_harm: 'As before: a sudden arrest. Kirsty sees her alone on Tuesdays and would be the one to find her.',
      SERIOUS_HARM_SELF_CAPACITY_DOUBT_doubt: 'Dr Chandran has not seen her yet; the doubt about weighing this decision stands as it did last week.',
      SERIOUS_HARM_SELF_CAPACITY_DOUBT_assessment: 'By Dr Chandran at home on Tuesday, alone',
    },
    factsReliedOn: 'Our own blood results and the GP’s letter. Kirsty tells us that she looked grey on Tuesday.',
    necessity: 'Kirsty must know when a faint means 999 and not a lie-down. She is the only person who sees her alone.',
    proportionality: 'It is necessary and proportionate, as discussed, in the public interest.',
    alternatives: 'We asked her again on Thursday with Kirsty there. Speaking without her name does not work: the clinic has one such person.',
    wishes,
    riskIfNotShared: 'If Kirsty does not know, she may wait too long on the doorstep. She already knows most of it from the referral.',
    gatewayCode: 'CARE2014_S6_7',
    confidentialityBasis: 'PUBLIC_INTEREST_SERIOUS_HARM',
    informDecision: 'DEFERRED',
    informUntil: on.working(3),
    informReasonCode: 'INCREASES_RISK_TO_PERSON',
    informReason: 'Her husband opens her letters; Kirsty tells her on Tuesday when she is alone.',
  },
];
