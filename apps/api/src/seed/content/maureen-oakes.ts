import type { Calendar } from './calendar.js';
import { marmAnswers } from './marm-answers.js';
import type { ToldCase, ToldMeeting } from './told.js';

/** A meeting to chair now: everybody is invited, most returns are in, one is late. */
export const maureenOakes = (on: Calendar): ToldCase => ({
  key: 'maureen',
  person: 'maureen',
  forum: 'MARM',
  referrer: 'nurse',
  begunAt: on.at(-9, '16:20'),
  sentAt: on.at(-9, '17:05'),
  answers: referral(on),
  triage: {
    outcome: 'ACCEPT',
    by: 'coordinator',
    at: on.at(-8, '10:30'),
    owner: 'chair',
    urgency: 'STANDARD',
    reason: 'An older woman whose home seems to have been taken over, with falls and unexplained bruises. Health and police each hold half of it.',
  },
  consent: [
    {
      by: 'nurse',
      at: on.at(-10, '11:15'),
      state: 'GIVEN',
      words: '“Tell who you like, love, only don’t let it get back to him upstairs.”',
      scopes: [{ effect: 'PERMIT' }],
    },
    {
      by: 'nurse',
      at: on.at(-1, '10:50'),
      state: 'GIVEN_PARTIAL',
      words: '“And not my pension book to the housing. My niece’s lad works there, he’d have it round the family by tea.”',
      scopes: [{ effect: 'PERMIT' }],
      condition: { words: 'Not my pension book to the housing, my niece’s lad works there', recipient: 'housing', category: 'FINANCE' },
    },
  ],
  items: [
    { by: 'nurse', at: on.at(-6, '09:20'), category: 'HEALTH_PHYSICAL', assertion: 'FACT', says: 'Three falls in five weeks. Warfarin. A head injury would bleed.', source: 'District nursing record', to: ['socialCare', 'police', 'housing', 'ambulance'] },
    { by: 'constable', at: on.at(-4, '13:10'), category: 'POLICE_INTELLIGENCE', assertion: 'INTELLIGENCE', says: 'Men unknown to the block have been let in at night with a key. Believed to be dealing from a first-floor flat. Graded, and cleared for sharing with those named.', source: 'Neighbourhood team, sanitised', grading: { scheme: 'THREE_FIVE_TWO', source: '2', information: 'B', handling: 'C', gradedBy: 'Intelligence desk, 4471', gradedOn: on.day(-5) }, to: ['socialCare', 'housing'], handling: 'Do not mention to the adult or to anybody in the block.', masked: true },
  ],
  shutOut: [{ by: 'coordinator', at: on.at(-7, '10:15'), who: 'childrensWorker', reasonCode: 'FAMILY', reason: 'Her niece by marriage. She said so herself when she saw the name on a list of referrals.' }],
  meetings: [meeting(on)],
  risks: [
    {
      domain: 'EXPLOITATION_ABUSE',
      atRisk: ['SELF'],
      says: 'Her flat is used by others who take her pension and may hurt her if she tells.',
      adultsView: '“They’re company, some of them. He frightens me.”',
      ratings: [{ moment: 'INITIAL', likelihood: 'ALMOST_CERTAIN', impact: 'MAJOR' }],
    },
  ],
  concerns: [
    { by: 'coordinator', at: on.at(-5, '12:40'), from: 'A neighbour who gave her name', relationship: 'NEIGHBOUR', says: 'Shouting at night, and Maureen with a bruise on her cheek on Tuesday. Asks that nobody in the block learns that she rang.', confidential: true },
  ],
});

const meeting = (on: Calendar): ToldMeeting => ({
  plannedBy: 'coordinator',
  plannedAt: on.at(-7, '09:45'),
  startsAt: on.on(on.today, '09:30'),
  endsAt: on.on(on.today, '10:45'),
  place: 'By video, and Room 4, Wexcombe Civic Centre',
  purpose: 'Agree how the adult can be safe at home, who speaks with them alone, and what agencies do together.',
  chair: 'chair',
  minuteTaker: 'minuteTaker',
  adult: { invited: false, why: 'She asked not to come: the man she fears would ask where she has been. Fiona Lamb brings her words.' },
  advocate: { invited: false, why: 'Offered twice, not wanted. To be offered again.' },
  people: [
    { who: 'chair', capacity: 'CHAIR', status: 'ATTENDED' },
    { who: 'minuteTaker', capacity: 'MINUTE_TAKER', status: 'ATTENDED' },
    { who: 'nurse', capacity: 'LEAD_PROFESSIONAL', status: 'ATTENDED' },
    { who: 'constable', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'housingOfficer', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'socialWorker', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'outreachWorker', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
  ],
  returnsDueOn: on.working(-2),
  returns: [
    { by: 'constable', at: on.at(-4, '13:20'), safety: 'Two people, daytime only, ring the neighbourhood team before you go in. If a man opens the door, leave and ring.', items: [{ by: 'constable', at: on.at(-4, '13:15'), category: 'SAFEGUARDING', assertion: 'FACT', says: 'Four calls to the block since September. Twice a man answered Maureen’s door and said that she was asleep.', source: 'Incident logs', to: ['socialCare', 'housing', 'community', 'lantern'] }] },
    { by: 'housingOfficer', at: on.at(-3, '11:55'), items: [{ by: 'housingOfficer', at: on.at(-3, '11:50'), category: 'HOUSING', assertion: 'HEARSAY', says: 'The tenant below was told that Maureen “rents out her back bedroom”. She holds a sole secure tenancy with the council; Harbour Homes manages the block.', source: 'Tenant, in conversation', to: ['socialCare', 'police'] }] },
    { by: 'socialWorker', at: on.at(-2, '16:45'), items: [{ by: 'socialWorker', at: on.at(-2, '16:40'), category: 'FINANCE', assertion: 'FACT', says: 'Her bank card was used at night, eleven times in three weeks, at a machine two miles from her home. She does not go out after dark.', source: 'Maureen’s statements, seen with her', to: ['police', 'housing'] }] },
  ],
});

const referral = (on: Calendar) =>
  marmAnswers({
    immediateDanger: { answer: 'UNKNOWN', evidence: 'She was alone and unhurt when I left. Duty social worker told on the day.' },
    staffSafety: { answer: 'YES', evidence: 'Do not visit alone. A large dog that is not hers. Leave if anybody else is in the flat.' },
    whyNow: 'New bruises on both forearms at the clinic. She gave two different accounts. A man waited outside and came in without knocking.',
    careAndSupportNeeds: { answer: 'YES', evidence: 'Frame indoors, warfarin clinic, meals delivered until she stopped them.' },
    communication: 'Deaf without her aids. Large print.',
    safeContact: 'At the warfarin clinic, Tuesdays, alone. Do not ring the flat: somebody else answers.',
    trustedProfessional: 'Fiona Lamb, district nurse.',
    adultsWishes: '“I want my flat back and a quiet night. I don’t want them hurt and I don’t want moving.”',
    adultsViewOfRisk: '“He has a temper but he fetches my shopping.”',
    consentPosition: 'GIVEN',
    consentInTheirWords: '“Tell who you like, love, only don’t let it get back to him upstairs.”',
    coercion: { answer: 'YES', evidence: 'A man from the first floor answers for her and waits outside the clinic room.' },
    section42Met: { answer: 'YES', evidence: 'Care and support needs; signs of physical and financial abuse.' },
    section42Raised: 'YES_OPEN',
    section42RaisedOn: on.working(-10),
    section42Outcome: 'Open. Enquiry officer to be named.',
    otherRoutes: 'Section 42 enquiry is open. It does not by itself get people out of the flat, which needs the police and the landlord together.',
    executiveFunction: { answer: 'NO' },
    triggers: ['CUCKOOING_EXPLOITATION', 'DETERIORATING_PHYSICAL_HEALTH', 'TENANCY_LOSS'],
    highRisk: { answer: 'YES', evidence: 'A fall or a blow on warfarin could kill her. Bruises are new each week.' },
    physicalHealth: 'Warfarin for a clot. Two falls told to us, bruises not explained by them.',
    exploitation: 'A man of about thirty from the first floor, known to her as Lee, and others at night. Pension gone by Thursday.',
    strengths: 'Sharp, funny, forty years a school cook. Knows every family in the block.',
    tried: 'Clinic nurse saw her alone twice. Police attended calls; nobody was seen. Meals service withdrew after being turned away at the door.',
    agenciesInvolved: ['COMMUNITY_HEALTH', 'POLICING', 'ADULT_SOCIAL_CARE'],
    agenciesNeeded: ['HOUSING', 'VOLUNTARY_SUPPORT'],
    askOfMeeting: 'A way of being in the flat together, once, properly. Somebody to hold her bank card question. A plan that does not move her out.',
    checks: ['SAFEGUARDING_CONSIDERED', 'CAPACITY_CONSIDERED', 'CONSENT_SOUGHT', 'SENIOR_OVERSIGHT'],
    endorsedBy: 'Sunita Pillai, named nurse, 01632 960032',
    leadUntilMeetingName: 'Fiona Lamb, 01632 960032',
  });
