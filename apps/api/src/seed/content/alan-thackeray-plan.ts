import type { Calendar } from './calendar.js';
import type { ToldCase } from './told.js';

/** Risks, plan and actions of Alan’s meeting, and what became of them in four weeks. */
export const alanPlan = (on: Calendar): Pick<ToldCase, 'risks' | 'plan' | 'planIssuedAt' | 'actions'> => ({
  risks: [
    {
      domain: 'FIRE',
      atRisk: ['SELF', 'KNOWN_OTHERS'],
      says: 'A fire from the halogen heater among newspaper. He would not get out; number 12 shares the loft.',
      adultsView: '“I’m careful. I was careful for a living.”',
      ratings: [
        { moment: 'INITIAL', likelihood: 'LIKELY', impact: 'CATASTROPHIC' },
        { moment: 'CURRENT', likelihood: 'POSSIBLE', impact: 'CATASTROPHIC' },
        { moment: 'TARGET', likelihood: 'UNLIKELY', impact: 'CATASTROPHIC' },
        { moment: 'CURRENT', likelihood: 'ALMOST_CERTAIN', impact: 'CATASTROPHIC', by: 'fireOfficer', why: 'The heater is lit every evening and nothing has moved. The service rates it higher than the meeting.' },
      ],
    },
    {
      domain: 'PHYSICAL_HEALTH',
      atRisk: ['SELF'],
      says: 'Sepsis from undressed ulcers; loss of the leg; hypoglycaemia alone at night.',
      adultsView: '“I’ll have it seen to, by one nurse.”',
      ratings: [
        { moment: 'INITIAL', likelihood: 'LIKELY', impact: 'MAJOR' },
        { moment: 'CURRENT', likelihood: 'LIKELY', impact: 'MAJOR' },
        { moment: 'TARGET', likelihood: 'UNLIKELY', impact: 'MODERATE' },
      ],
    },
    {
      domain: 'HOME',
      atRisk: ['SELF'],
      says: 'Possession, if the gas check cannot be done. Harbour Homes holds off until the review.',
      adultsView: '“I have never owed a penny.”',
      ratings: [
        { moment: 'INITIAL', likelihood: 'POSSIBLE', impact: 'MAJOR' },
        { moment: 'CURRENT', likelihood: 'UNLIKELY', impact: 'MAJOR' },
        { moment: 'TARGET', likelihood: 'RARE', impact: 'MAJOR' },
      ],
    },
  ],
  plan: [
    { heading: 'IMMEDIATE_SAFETY', says: 'Two oil-filled radiators on loan, thermostat set with him. Halogen heater swapped, not taken. A path 75 cm wide from armchair to front door, kept by him, looked at each Wednesday. Linked smoke alarm fitted with a call to the monitoring centre.' },
    { heading: 'HEALTH', says: 'Fiona Lamb, Wednesdays at 11:30, dressing in the hall on a camp stool. Same nurse; if she is away nobody else comes and he is told the week before. Temperature each time: above 38 she rings the GP from the hall.', to: ['socialCare', 'community', 'housing', 'fire', 'ambulance'] },
    { heading: 'HOME_ENVIRONMENT_FIRE', says: 'Gas safety check once the cupboard can be reached: he chooses which boxes move and where to. Nothing leaves the house without his word. Mrs Doyle’s loft side to be boarded by Harbour Homes.' },
    { heading: 'MONEY_HOUSING', says: 'No possession steps before the review. Attendance Allowance claim with Gareth.', to: ['socialCare', 'housing'] },
    { heading: 'ENGAGEMENT', says: 'Gareth on Wednesdays, card through the door on Mondays. If the door stays shut: knock again at 16:00, then Friday, then ring Kirsty Nolan the same day. Never as a group. Missed contact starts this list, it does not end the plan.' },
    { heading: 'CAPACITY_LEGAL', says: 'Assessment about the heater and the way out, at home, by Kirsty Nolan with Fiona Lamb. Advocate offered on the same visit. Legal options looked at again at the review.', to: ['housing', 'community', 'fire'] },
    { heading: 'SUPPORT_NETWORK', says: 'His sister is told that he is supported and has the duty number. No details of the house without his word.', to: ['housing'] },
    { heading: 'CONTINGENCY_OUT_OF_HOURS', says: 'If smoke or a heater among paper is seen: 999, fire and rescue has the plan of the house. If he is found confused, sweating or hot: 999, say “insulin, leg infection”. If he will not open for 48 hours and has not been seen: police welfare check with the fire service, ring the emergency duty team on 01632 960012. Crew: front room left, path to armchair, nothing beyond the hall without a torch. Dog goes to Mrs Doyle at number 12.' },
  ],
  planIssuedAt: on.at(-17, '12:25'),
  actions: [
    { title: 'Lend two oil-filled radiators and swap the halogen heater with him', outcome: 'No heater with an open element in the house', owner: 'housingOfficer', dueOn: on.working(-15), priority: 'IMMEDIATE', steps: [{ at: on.at(-19, '09:10'), step: 'ACCEPT', says: 'Radiators are in the van.' }, { at: on.at(-15, '13:20'), step: 'COMPLETE', says: 'Swapped. He keeps the halogen heater unplugged under the stairs, his choice.' }] },
    { title: 'Fit the linked smoke alarm and log the house plan with fire control', outcome: 'A fire is noticed and the crew knows the way', owner: 'fireOfficer', dueOn: on.working(-12), priority: 'HIGH', steps: [{ at: on.at(-19, '11:00'), step: 'ACCEPT', says: 'Booked.' }, { at: on.at(-13, '15:45'), step: 'COMPLETE', says: 'Fitted in hall and front room. Plan logged with control, reference on our record.' }] },
    { title: 'Dress the leg in the hall each Wednesday at 11:30', outcome: 'No infection; he opens the door to one nurse', owner: 'nurse', dueOn: on.working(10), priority: 'HIGH', steps: [{ at: on.at(-18, '08:40'), step: 'ACCEPT', says: 'In the diary, same nurse.' }, { at: on.at(-11, '12:10'), step: 'PROGRESS', says: 'Two of three Wednesdays. Smaller, cleaner. He had put the camp stool out himself.' }] },
    { title: 'Assess capacity about the heater and the way out, at home', outcome: 'We know whether best interests apply', owner: 'socialWorker', dueOn: on.working(-8), priority: 'HIGH', steps: [{ at: on.at(-19, '10:30'), step: 'ACCEPT', says: 'Joint visit with Fiona Lamb.' }] },
    { title: 'Claim Attendance Allowance with him', outcome: 'Money for heating', owner: 'housingOfficer', dueOn: on.working(-2), steps: [{ at: on.at(-18, '16:00'), step: 'ACCEPT', says: 'Form in hand.' }] },
    { title: 'Look in from the pavement on late turns, and ring if there is smoke or no light', outcome: 'Somebody notices at night', owner: 'constable', dueOn: on.working(6), steps: [{ at: on.at(-18, '22:15'), step: 'ACCEPT', says: 'On the beat list.' }] },
    { title: 'Ask the model railway club whether somebody would visit', outcome: 'One friendly visitor who is not a professional', owner: 'outreachWorker', dueOn: on.working(4) },
    { title: 'Invite mental health to the review with a named worker', outcome: 'Somebody who can assess hoarding as a disorder', owner: 'careCoordinator', dueOn: on.working(-5), steps: [{ at: on.at(-17, '17:05'), step: 'REFUSE', says: 'Not open to us and does not meet our threshold. Please refer through the GP.' }] },
  ],
});
