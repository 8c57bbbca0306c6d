import type { Calendar } from './calendar.js';
import type { ToldMeeting } from './told.js';

export const tanyaMeeting = (on: Calendar): ToldMeeting => ({
  plannedBy: 'coordinator',
  plannedAt: on.at(-17, '09:20'),
  startsAt: on.at(-14, '13:00'),
  endsAt: on.at(-14, '13:45'),
  place: 'Committee Room 1, Wexcombe Civic Centre',
  purpose: 'One ask to the panel: a place to live, and a rule to be waived.',
  chair: 'panelChair',
  minuteTaker: 'minuteTaker',
  adult: { invited: false, why: 'The panel does not see people. She did not want to be in a room with so many people and sent her words.' },
  advocate: { invited: false, why: 'Joel Baptiste speaks for her at her wish.' },
  people: [
    { who: 'panelChair', capacity: 'CHAIR', status: 'ATTENDED' },
    { who: 'minuteTaker', capacity: 'MINUTE_TAKER', status: 'ATTENDED' },
    { who: 'outreachWorker', capacity: 'LEAD_PROFESSIONAL', status: 'ATTENDED' },
    { who: 'homelessness', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'housingOfficer', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'socialWorker', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'drugWorker', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'idva', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'crisisNurse', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'constable', capacity: 'AGENCY_REPRESENTATIVE', status: 'APOLOGIES_NO_REPORT' },
  ],
  returnsDueOn: on.working(-16),
  returns: [
    { by: 'homelessness', at: on.at(-17, '14:20'), items: [{ by: 'homelessness', at: on.at(-17, '14:10'), category: 'HOUSING', assertion: 'FACT', says: 'A converted shop is empty until May: one room, own door, own kettle. It is in no scheme because it has no warden.', source: 'Property list', to: ['lantern', 'housing', 'drugs'] }] },
    { by: 'drugWorker', at: on.at(-17, '10:05'), safety: 'Ring Joel first. Two people after dark because of who else may be there.', items: [{ by: 'drugWorker', at: on.at(-17, '10:00'), category: 'HEALTH_PHYSICAL', assertion: 'FACT', says: 'Two chest infections this autumn. She lets us listen to her chest, outdoors.', source: 'Drug and alcohol service', to: ['homelessness', 'socialCare', 'mentalHealth'] }] },
    { by: 'crisisNurse', at: on.at(-16, '16:55') },
    { by: 'idva', at: on.at(-17, '15:30'), safety: 'If he is seen near the door: do not wait, ring 999.', items: [{ by: 'idva', at: on.at(-17, '15:25'), category: 'SAFEGUARDING', assertion: 'OPINION', says: 'He gives up at a door that does not open. A door that she controls lowers the risk more than distance does.', source: 'Leila Haddad', to: ['homelessness', 'housing', 'socialCare'] }] },
  ],
  held: {
    openedAt: on.at(-14, '13:02'),
    finishedAt: on.at(-14, '13:44'),
    notes: [
      { agendaKey: 'PERSON', says: 'Joel read what she wrote: “Tell them I’m not asking for a hostel. I’m asking for a door.”' },
      { agendaKey: 'IDEAS', says: 'The rule in the way is “no visitors after ten”. It protects other women in a shared house; it makes no sense for a place with one door and one person in it.' },
    ],
    decisions: [
      { key: 'CONSENT_POSITION', outcome: 'AGREED_WITH_LIMITS', why: 'Agreed to name, housing and drug treatment; not her sleeping place, and nothing to the police about it. Police were told before they joined.' },
      { key: 'ASK_ANSWERED', outcome: 'ACCOMMODATION_FOUND', agency: 'council', why: 'The converted shop, licence for six months, from Monday week.' },
      { key: 'FLEX_RULE', outcome: 'WAIVED', agency: 'council', why: 'Arrears of £640 do not bar this licence until 31 March. Geoffrey Lyle waives it; reason: the arrears came from the tenancy she fled.' },
      { key: 'FUND', outcome: 'JOINT', agency: 'council', why: 'Top-up of £95 a week for twelve weeks, half homelessness, half adult social care.' },
      { key: 'SYSTEM_BLOCK_LOGGED', outcome: 'COMMISSIONING_GAP_LOGGED', agency: 'council', why: 'No self-contained place for a woman with an active script and a man who comes to the door. Logged without her name.' },
      { key: 'CASE_OWNER', outcome: 'STAYS', agency: 'lantern', why: 'Lantern presented it and keeps it, with homelessness doing the licence.' },
      { key: 'REVIEW_OR_CLOSE', outcome: 'REVIEW', why: 'Eight weeks in, or on the first night that goes wrong.' },
    ],
    nextReviewOn: on.dayAfter(on.working(-14), 56),
  },
  minutes: { draftedAt: on.at(-13, '16:00'), approvedAt: on.at(-11, '10:00'), issuedAt: on.at(-11, '10:20'), summary: 'A self-contained place was agreed from Monday week, with the arrears rule waived until 31 March and one worker staying alongside.' },
});
