import type { Calendar } from './calendar.js';
import { creativeAnswers } from './creative-answers.js';
import { tanyaMeeting } from './tanya-brookes-meeting.js';
import type { ToldCase } from './told.js';

/** Scenario 4: rough sleeping, excluded from two hostels, an abusive partner; a home that was not on any list. */
export const tanyaBrookes = (on: Calendar): ToldCase => ({
  key: 'tanya',
  person: 'tanya',
  forum: 'CREATIVE_SOLUTIONS',
  referrer: 'outreachWorker',
  begunAt: on.at(-21, '20:40'),
  sentAt: on.at(-19, '17:15'),
  answers: pack(on),
  triage: { outcome: 'ACCEPT', by: 'coordinator', at: on.at(-18, '13:45'), owner: 'outreachWorker', urgency: 'URGENT', reason: 'Winter, two exclusions, and an ask that two named people can say yes to. Minutes of the MARM are attached.' },
  consent: [
    {
      by: 'outreachWorker',
      at: on.at(-21, '21:10'),
      state: 'GIVEN_PARTIAL',
      words: '“You can say my name if it gets me a door that locks. Housing, the drug lot and you. Not the police, not where I sleep, not to anybody who talks to Darren.”',
      scopes: [
        { effect: 'PERMIT', recipient: 'homelessness' },
        { effect: 'PERMIT', recipient: 'housing' },
        { effect: 'PERMIT', recipient: 'drugs' },
        { effect: 'PERMIT', recipient: 'socialCare' },
        { effect: 'PERMIT', recipient: 'mentalHealth' },
        { effect: 'PERMIT', recipient: 'haven' },
        { effect: 'PERMIT', recipient: 'lantern' },
        { effect: 'DENY', category: 'CONTACT_ADDRESS', recipient: 'police' },
      ],
    },
  ],
  items: [
    { by: 'outreachWorker', at: on.at(-19, '06:20'), category: 'CONTACT_ADDRESS', assertion: 'FACT', says: 'Seen three mornings this week behind the leisure centre, under the vent. Alone each time. Moves when the lights come on.', source: 'Outreach round', to: ['drugs', 'homelessness'], handling: 'Never to be told to anybody who knows Darren.', masked: true },
    { by: 'idva', at: on.at(-18, '16:00'), category: 'SAFEGUARDING', assertion: 'FACT', says: 'A MARAC is open. The risk from her former partner is high. She has not asked for the refuge; two places were offered and she left both within a night because of the rules about men at the door.', source: 'Haven', to: ['homelessness', 'socialCare'], handling: 'Do not speak of MARAC to her in the street.', masked: true },
    { by: 'drugWorker', at: on.at(-18, '11:35'), category: 'SUBSTANCE_USE', assertion: 'FACT', says: 'On a script since August, three missed days in ten weeks. Naloxone carried and used once on somebody else.', source: 'Drug and alcohol service', to: ['homelessness', 'socialCare', 'community'] },
  ],
  meetings: [tanyaMeeting(on)],
  risks: [
    {
      domain: 'EXPLOITATION_ABUSE',
      atRisk: ['SELF'],
      says: 'Found and beaten by her former partner, who looks for her in the evenings.',
      adultsView: '“He finds me when I’m easy to find.”',
      ratings: [
        { moment: 'INITIAL', likelihood: 'LIKELY', impact: 'CATASTROPHIC' },
        { moment: 'CURRENT', likelihood: 'POSSIBLE', impact: 'CATASTROPHIC' },
        { moment: 'TARGET', likelihood: 'UNLIKELY', impact: 'MAJOR' },
      ],
    },
    {
      domain: 'HOME',
      atRisk: ['SELF'],
      says: 'Another winter outdoors: she was in hospital with pneumonia in February.',
      ratings: [
        { moment: 'INITIAL', likelihood: 'ALMOST_CERTAIN', impact: 'MAJOR' },
        { moment: 'CURRENT', likelihood: 'POSSIBLE', impact: 'MAJOR' },
        { moment: 'TARGET', likelihood: 'UNLIKELY', impact: 'MODERATE' },
      ],
    },
  ],
  plan: [
    { heading: 'WHAT_CHANGES', says: 'A flat of her own from Monday week: a converted shop on a courtyard with one door and no shared kitchen. Joel Baptiste comes on the first night and each morning for a fortnight.' },
    { heading: 'HOME', says: 'Licence for six months, no rule about visitors, a door that locks and a window over the courtyard. Rent from her benefit with a top-up for three months.', to: ['homelessness', 'housing', 'socialCare'] },
    { heading: 'HEALTH_AND_TREATMENT', says: 'Script moves to the chemist at the corner, supervised twice a week only. One worker for drugs and for health: Callum Reid.', to: ['drugs', 'community', 'homelessness'] },
    { heading: 'FLEX_AND_FUNDING', says: 'The allocation rule of “clear of arrears” is waived until 31 March by Priscilla Boateng’s service. Top-up paid jointly by homelessness and adult social care for twelve weeks.', to: ['homelessness', 'socialCare', 'housing'] },
    { heading: 'RELATIONSHIP', says: 'Joel, every morning for a fortnight, then twice a week. When he is away, Callum, whom she has met. Nobody new.' },
    { heading: 'CONTINGENCY', says: 'If she leaves: nobody gives the key back; Joel is rung first, then homelessness duty on 01632 960010, and the place is held seven nights. If her former partner comes: 999, then Haven on 01632 960009. No eviction without a call to Esther Moyo.' },
  ],
  planIssuedAt: on.at(-11, '10:30'),
  actions: [
    { title: 'Sign the licence with her at the courtyard, not at an office', outcome: 'She has the key in her hand', owner: 'homelessness', dueOn: on.working(-9), priority: 'IMMEDIATE', steps: [{ at: on.at(-13, '12:00'), step: 'ACCEPT', says: 'Keys ready.' }, { at: on.at(-9, '11:30'), step: 'COMPLETE', says: 'Signed on the step. She has not slept outside since.' }] },
    { title: 'Fit the second lock and the door viewer', outcome: 'She opens only to people she has looked at', owner: 'housingOfficer', dueOn: on.working(-7), priority: 'HIGH', steps: [{ at: on.at(-12, '09:25'), step: 'ACCEPT', says: 'Joiner on Tuesday.' }, { at: on.at(-8, '15:50'), step: 'COMPLETE', says: 'Both fitted, two keys to her, none to us.' }] },
    { title: 'Move the script to the corner chemist', outcome: 'Two supervised collections, not five', owner: 'drugWorker', dueOn: on.working(-5), steps: [{ at: on.at(-12, '13:15'), step: 'ACCEPT', says: 'Asked.' }, { at: on.at(-6, '17:30'), step: 'FIND_IMPOSSIBLE', says: 'The chemist does not do supervised collections. Trying the one by the station.' }] },
    { title: 'Breakfast each morning for a fortnight', outcome: 'She has somebody at the door at eight', owner: 'outreachWorker', dueOn: on.working(3), priority: 'HIGH', steps: [{ at: on.at(-12, '08:05'), step: 'ACCEPT', says: 'Starting tomorrow.' }, { at: on.at(-4, '09:10'), step: 'PROGRESS', says: 'Nine of eleven. She cooked.' }] },
    { title: 'Log the gap: no place for women that lets them keep the door', outcome: 'The system hears it without her name', owner: 'panelChair', dueOn: on.working(-1), steps: [{ at: on.at(-11, '16:45'), step: 'PROGRESS', says: 'On the agenda of the commissioning group.' }] },
  ],
});

const pack = (on: Calendar) =>
  creativeAnswers({
    urgency: 'URGENT',
    consentPosition: 'GIVEN_WITH_LIMITS',
    consentInTheirWords: '“You can say my name if it gets me a door that locks. Not the police, not where I sleep, not to anybody who talks to Darren.”',
    staffSafety: { answer: 'YES', evidence: 'Women workers may be followed when leaving: leave by the market side, two together after dark. She startles; say your name from a distance.' },
    whoTheyAre: 'Taz, 34, Wexcombe all her life. Draws. Looks out for younger people on the street. Wants her mother to visit her one day, in a house with a kettle.',
    whatTheyWant: '“A door that locks. My own kettle. Nobody telling me who can stand outside it.”',
    goodDay: '“Woken up by the sun and not by somebody.”',
    howToSupport: 'One person at a time, outdoors or in the café. Never keep her from the door. Humour works; sympathy does not.',
    needs: ['HOMELESSNESS', 'SUBSTANCE_USE', 'DOMESTIC_ABUSE', 'MENTAL_HEALTH'],
    grounds: ['NO_SUITABLE_ACCOMMODATION', 'EXCLUDED_FROM_SERVICES', 'NO_PROGRESS_AT_REVIEW'],
    chronology: 'February: pneumonia, four days in hospital, discharged to the night shelter. April: excluded after an argument about a man at the door, whom she had not let in. June: second hostel, excluded after ten days for the same reason. August: script started, kept. October: beaten; would not say by whom, then said. November: MARAC.',
    riskNow: 'Found by her former partner; another winter outdoors. The plan is outreach each morning and a place in a doorway that the council agreed not to move her from.',
    substances: 'Opioids, on a script since August, three missed days in ten weeks.',
    housing: 'Sleeps in the open. Offered: night shelter (excluded), hostel (excluded), shared house (declined). Arrears of £640 from 2023 stop an allocation.',
    capacityRecords: 'No doubt for these decisions. She weighs them sharply.',
    agenciesInvolved: ['VOLUNTARY_SUPPORT', 'SUBSTANCE_USE', 'HOMELESSNESS', 'DOMESTIC_ABUSE_SUPPORT'],
    otherForums: ['MARM', 'MARAC'],
    minutesDate: on.day(-35),
    triedAndWhyFailed: 'Two hostels: each excluded her because of a man who comes for her, not because of what she did. Refuge twice: rules about going out alone. Each service is right by its own rule and she is still outdoors.',
    ambulanceCalls: 4,
    emergencyVisits: 6,
    custodyEvents: 1,
    hospitalDays: 4,
    specificAsk: 'A self-contained place with its own door, now, on a licence, with the arrears rule waived until March; and one worker who stays through the move.',
    askKinds: ['ACCOMMODATION', 'FLEX', 'FUNDING'],
    whoCanSayYes: ['HOMELESSNESS', 'HOUSING', 'ADULT_SOCIAL_CARE'],
    whatSuccessLooksLike: 'She has slept indoors ninety nights and her mother has been for tea.',
    presenter: 'Joel Baptiste, outreach worker, 01632 960098',
    endorsedBy: 'Esther Moyo, services manager, 01632 960098',
  });
