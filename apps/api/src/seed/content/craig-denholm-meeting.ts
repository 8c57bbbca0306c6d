import type { Calendar } from './calendar.js';
import type { ToldMeeting } from './told.js';

export const craigMeeting = (on: Calendar): ToldMeeting => ({
  plannedBy: 'coordinator',
  plannedAt: on.at(-32, '10:00'),
  startsAt: on.at(-16, '10:00'),
  endsAt: on.at(-16, '11:15'),
  place: 'Public protection unit, Wexcombe police station',
  purpose: 'Set the release plan: accommodation, victim contact, disclosure.',
  chair: 'inspector',
  minuteTaker: 'minuteTaker',
  adult: { invited: false, why: 'People managed under MAPPA do not attend. Daniel Okoro brings his views.' },
  advocate: { invited: false, why: 'Not applicable here.' },
  people: [
    { who: 'inspector', capacity: 'CHAIR', status: 'ATTENDED' },
    { who: 'minuteTaker', capacity: 'MINUTE_TAKER', status: 'ATTENDED' },
    { who: 'probationOfficer', capacity: 'LEAD_PROFESSIONAL', status: 'ATTENDED' },
    { who: 'seniorProbation', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'prisonManager', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'constable', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'idva', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'childrensWorker', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
    { who: 'housingLead', capacity: 'AGENCY_REPRESENTATIVE', status: 'APOLOGIES_WITH_REPORT' },
    { who: 'outreachWorker', capacity: 'AGENCY_REPRESENTATIVE', status: 'ATTENDED' },
  ],
  returnsDueOn: on.working(-21),
  returns: [
    { by: 'prisonManager', at: on.at(-24, '16:00'), items: [{ by: 'prisonManager', at: on.at(-24, '15:50'), category: 'OFFENDING', assertion: 'FACT', says: 'Two adjudications for threats by telephone, both to a friend of H. No violence on the wing. Works in the laundry.', source: 'Prison record', to: ['probation', 'police'] }] },
    { by: 'constable', at: on.at(-23, '21:15'), safety: 'Two officers. He stands close and does not step back when asked.', items: [{ by: 'constable', at: on.at(-23, '21:10'), category: 'OFFENDING', assertion: 'FACT', says: 'No breach of the restraining order is recorded. Twice this year somebody unknown asked for H at her former workplace.', source: 'Incident logs', to: ['probation', 'prison', 'haven'] }] },
    { by: 'idva', at: on.at(-22, '12:30'), items: [{ by: 'idva', at: on.at(-22, '12:20'), category: 'VICTIM', assertion: 'OPINION', says: 'H will not use an alarm that lights up in the window. A silent one, yes. She says that the fortnight round the daughter’s birthday is worst.', source: 'Leila Haddad, after two meetings with H', to: ['police', 'probation'], handling: 'Do not repeat outside this meeting.' }] },
    { by: 'housingLead', at: on.at(-22, '10:10'), items: [{ by: 'housingLead', at: on.at(-22, '10:05'), category: 'HOUSING', assertion: 'FACT', says: 'His former tenancy ended with damage of £3,400. Harbour Homes will not house him in Wexcombe; a supported scheme in the next county would take a referral.', source: 'Harbour Homes', to: ['probation', 'police', 'prison'] }] },
  ],
  held: {
    openedAt: on.at(-16, '10:04'),
    finishedAt: on.at(-16, '11:12'),
    notes: [
      { agendaKey: 'PURPOSE', says: 'Category 2, eligible until the licence ends. The chair asked what meetings add: a release day that three agencies keep.' },
      { agendaKey: 'VICTIMS', says: 'H is spoken for by the adviser. The daughter is spoken for by children’s services, whose own plan stands apart from this one.' },
    ],
    decisions: [
      { key: 'ROSH_AGREED', outcome: 'AGREED_WITH_DISSENT', why: 'High to a known adult. Children’s services rate the risk to the child high, the others medium: both stand in the record.', dissent: { agency: 'council', says: 'A child in the house when it happens is seriously harmed, whether or not she is touched.' } },
      { key: 'DISCLOSE', outcome: 'NOT_DISCLOSE', why: 'His mother, the landlord and his employer were each considered. None needs to know in order to be safe, and telling his mother would tell him what we plan. To be looked at again when an address is proposed.' },
      { key: 'MEDIA', outcome: 'NOT_NEEDED', why: 'No interest beyond the sentence. Police hold the lines if that changes.' },
      { key: 'PROPORTIONALITY', outcome: 'PROPORTIONATE', why: 'Article 8 is restricted by curfew and exclusion for a few weeks, against a risk of serious violence in the first fortnight. Articles 2 and 3 bear on H and the child.' },
      { key: 'LEVEL_SET', outcome: 'LEVEL_2', why: 'Meetings at this level keep victim, police and probation on one date. It would not be managed at level 1.' },
      { key: 'NATIONAL_SYSTEM_UPDATE', outcome: 'UPDATE', agency: 'police', why: 'Within two working days, by the public protection unit.' },
      { key: 'REVIEW_OR_EXIT', outcome: 'REVIEW', why: 'Eight weeks before release, earlier if an address is found.' },
      { key: 'RELEASE_MINUTES', outcome: 'LIMITED', why: 'Full minutes to probation, prison, police. The adviser, children’s services and housing get their own parts. Lantern gets its action and the safety lines, nothing else.' },
    ],
    nextReviewOn: on.dayAfter(on.working(-16), 84),
  },
  minutes: { draftedAt: on.at(-15, '09:30'), approvedAt: on.at(-12, '14:45'), issuedAt: on.at(-12, '14:55'), actionsOnly: ['lantern'], summary: 'Release plan agreed at level 2. No disclosure outside the agencies. Approved premises out of area asked for; victim contact timed with the release.' },
});
