import type { Calendar } from './calendar.js';
import type { ToldMeeting } from './told.js';

/** The first meeting about Alan: held four weeks ago, finished, minutes issued. */
export const alanMeeting = (on: Calendar): ToldMeeting => ({
  plannedBy: 'coordinator',
  plannedAt: on.at(-29, '09:20'),
  startsAt: on.at(-20, '14:00'),
  endsAt: on.at(-20, '15:30'),
  place: 'Room 2, Wexcombe Civic Centre, and by video',
  purpose: 'Agree a plan for the winter: safety at home, health, capacity, and who leads.',
  chair: 'chair',
  minuteTaker: 'minuteTaker',
  adult: { invited: true },
  advocate: { invited: false, why: 'Not yet appointed. Kirsty Nolan asks Alan on her next visit.' },
  people: [
    { who: 'chair', capacity: 'CHAIR', status: 'ATTENDED' },
    { who: 'minuteTaker', capacity: 'MINUTE_TAKER', status: 'ATTENDED' },
    { who: 'housingOfficer', capacity: 'LEAD_PROFESSIONAL', status: 'ATTENDED' },
    { who: 'fireOfficer', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'nurse', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'socialWorker', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'constable', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'outreachWorker', capacity: 'AGENCY_REPRESENTATIVE', status: 'APOLOGIES_NO_REPORT' },
    { who: 'careCoordinator', capacity: 'AGENCY_REPRESENTATIVE', status: 'APOLOGIES_WITH_REPORT' },
  ],
  returnsDueOn: on.working(-22),
  returns: [
    {
      by: 'fireOfficer',
      at: on.at(-25, '10:15'),
      safety: 'Do not go beyond the hall. Two people, torch, no lone visits after dark. Stacks by the stairs have fallen once.',
      items: [
        { by: 'fireOfficer', at: on.at(-25, '10:00'), category: 'HOUSING', assertion: 'FACT', says: 'Home fire safety visit on the doorstep. No working alarm. Halogen heater on, about 40 cm from newspaper. One way out. He took two alarms and let us fit the one in the hall.', source: 'Safe and well visit record', occurredOn: on.working(-28), to: ['socialCare', 'housing', 'community', 'police', 'emergencyDuty'] },
        { by: 'fireOfficer', at: on.at(-25, '10:05'), category: 'SAFEGUARDING', assertion: 'OPINION', says: 'With a fire in the front room he would not get out, and a crew would be slow to reach him. In my view a fatal fire is likely within months unless the heater goes.', source: 'Lee Hargreaves, after the visit', to: ['socialCare', 'housing', 'community', 'police'], riskTo: 'OTHERS' },
      ],
    },
    {
      by: 'nurse',
      at: on.at(-24, '16:40'),
      items: [
        { by: 'nurse', at: on.at(-24, '16:20'), category: 'HEALTH_PHYSICAL', assertion: 'FACT', says: 'Two venous ulcers, left leg, not dressed since September. Swab in August grew staphylococcus. Five visits since: seen at the door once, temperature 38.1 that day, antibiotics refused.', source: 'District nursing record', occurredOn: on.working(-41), to: ['socialCare', 'housing', 'fire', 'ambulance'] },
        { by: 'nurse', at: on.at(-24, '16:25'), category: 'HEALTH_PHYSICAL', assertion: 'OPINION', says: 'He is likely to need admission for sepsis this winter. He would let me dress it if I came alone, at the same time each week, and stayed in the hall.', source: 'Fiona Lamb', to: ['socialCare', 'housing', 'mentalHealth'] },
        { by: 'nurse', at: on.at(-24, '16:30'), category: 'HEALTH_PHYSICAL', assertion: 'FACT', says: 'Last HbA1c 89 in July. Retinal screening missed twice.', source: 'GP summary', to: ['socialCare'], handling: 'For health and social care only.' },
      ],
    },
    {
      by: 'socialWorker',
      at: on.at(-23, '15:00'),
      items: [
        { by: 'socialWorker', at: on.at(-23, '14:40'), category: 'SAFEGUARDING', assertion: 'FACT', says: 'The section 42 concern of housing was screened out by the duty desk as “lifestyle choice”. No feedback was sent. That was wrong and has been raised with the duty manager.', source: 'Adult social care record', occurredOn: on.working(-50), to: ['housing', 'community', 'fire'] },
        { by: 'socialWorker', at: on.at(-23, '14:50'), category: 'FAMILY_CHILDREN', assertion: 'FACT', says: 'He does not wish his sister to know the state of the house. She may be told that he is well supported and given our number.', source: 'Alan, by telephone', occurredOn: on.working(-26), to: ['housing'] },
      ],
    },
    {
      by: 'constable',
      at: on.at(-23, '09:05'),
      items: [
        { by: 'constable', at: on.at(-23, '09:00'), category: 'SAFEGUARDING', assertion: 'FACT', says: 'Two calls by a neighbour in October about smoke smell. Attended both times, no fire. He was polite, thin, and spoke through the letter box.', source: 'Incident logs', occurredOn: on.working(-30), to: ['socialCare', 'housing', 'fire'] },
      ],
    },
    {
      by: 'careCoordinator',
      at: on.at(-22, '11:30'),
    },
  ],
  held: {
    openedAt: on.at(-20, '14:03'),
    finishedAt: on.at(-20, '15:28'),
    notes: [
      { agendaKey: 'BACKGROUND', says: 'Gareth Pugh: the gas was capped and the heater came in. That changed a slow worry into a winter risk. He is not asking anybody to take Alan over.' },
      { agendaKey: 'STRENGTHS', says: 'Twenty-six years as a signalman: he knows what a safe system is and can be asked to design one. Keeps what he has promised when the promise was his own. Trusts one person at a time.' },
      { agendaKey: 'TRIED', says: 'What has not worked: letters, withheld numbers, groups, the word “clearance”. What has: one person, afternoons, an object to talk about. Nobody has tried the same nurse each week, or an oil-filled radiator on loan.' },
    ],
    decisions: [
      { key: 'CONSENT_POSITION', outcome: 'AGREED_WITH_LIMITS', why: 'Alan agreed to fire, housing and nursing knowing what each needs, and asked that his drinking years stay with social care and health. The meeting keeps to that: nothing about it bears on the fire.' },
      { key: 'S42_CONSIDERED', outcome: 'RAISE_NOW', agency: 'council', why: 'The test is met: care and support needs, self-neglect, cannot protect himself because of them. “Lifestyle choice” was not a reason. Raised today by Kirsty Nolan; the MARM goes on beside it.' },
      { key: 'CAPACITY_CONSIDERED', outcome: 'ASSESSMENT_NEEDED', agency: 'council', why: 'Capacity about the dressings is not in doubt. About the heater and the way out it is: he says and cannot do. Assessment at home, watching what he does, by Kirsty Nolan with the nurse.', dissent: { agency: 'fire', says: 'The fire service would act as if he lacks capacity for the heater from today, since a week is too long.' } },
      { key: 'LEGAL_OPTIONS', outcome: 'CONSIDERED_NONE_NOW', why: 'Environmental health powers, fire enforcement and injunction were gone through. Each would cost the one relationship there is. To be looked at again if the heater is still in use at the review.' },
      { key: 'TELLING_THE_ADULT', outcome: 'TELL', agency: 'housing', why: 'Gareth Pugh tells him on Wednesday, in the hall, with the letter. The words of the letter were read out and changed: “clear a path”, not “clear the house”.' },
      { key: 'ESCALATION', outcome: 'NONE', why: 'Nothing is stuck today. The chair writes to the duty manager about the missing feedback.' },
      { key: 'LEAD_AGREED', outcome: 'ACCEPTED', agency: 'housing', why: 'Gareth Pugh has the only relationship that opens the door, and accepted. Rosalind Keir agreed two hours a week for it.' },
      { key: 'REVIEW_OR_CLOSE', outcome: 'REVIEW', why: 'Six weeks, sooner if he is admitted or the heater is seen in use.' },
    ],
    nextReviewOn: on.dayAfter(on.working(-20), 42),
  },
  minutes: {
    draftedAt: on.at(-19, '10:00'),
    approvedAt: on.at(-17, '12:10'),
    issuedAt: on.at(-17, '12:20'),
    letterAt: on.at(-16, '15:10'),
    summary: 'The meeting agreed a plan for the winter: safe heating within a week, one nurse each Wednesday, a section 42 concern raised today, a capacity assessment about the fire, and Gareth Pugh as lead professional.',
  },
});
