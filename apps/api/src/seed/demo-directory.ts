import { type AgencyFunction, equalityKey, type Role, type Sector, shippedDefinitions } from '@concord/domain';
import type { Directory, DirectoryAgency, DirectoryPractitioner, DirectoryTeam } from '@concord/platform';
import { idFor } from './demo-ids.js';

/** Everybody's password in the demonstration, unless CONCORD_DEMO_PASSWORD says otherwise when it is filled. */
export const DEMO_PASSWORD = 'harbour-lantern-42';

interface Told {
  readonly functions: readonly AgencyFunction[];
  readonly publicAuthority?: boolean;
  /** Last three digits of the made-up duty number (01632 960xxx is reserved for fiction). */
  readonly number: string;
}

const agency = (key: string, name: string, shortName: string, sector: Sector, told: Told): DirectoryAgency => ({
  id: idFor(`agency ${key}`),
  name,
  shortName,
  sector,
  publicAuthority: told.publicAuthority ?? true,
  functions: told.functions.map((it, index) => ({
    id: idFor(`function ${key} ${it}`),
    function: it,
    dutyContact: `${shortName} duty desk`,
    dutyNumber: `01632 960${told.number}`,
    outOfHoursNumber: `01632 9601${String(Number(told.number) % 90 + index).padStart(2, '0')}`,
  })),
});

const agencies = {
  council: agency('council', 'Wexcombe Council', 'Wexcombe Council', 'COUNCIL', {
    functions: ['ADULT_SOCIAL_CARE', 'CHILDRENS_SERVICES', 'EMERGENCY_DUTY', 'HOMELESSNESS', 'PARTNERSHIP_OFFICE'],
    number: '010',
  }),
  mentalHealth: agency('mental-health', 'Wexcombe and Vale Mental Health NHS Trust', 'Mental health trust', 'HEALTH', { functions: ['MENTAL_HEALTH'], number: '021' }),
  community: agency('community', 'Vale Community Health NHS Trust', 'Community health', 'HEALTH', { functions: ['COMMUNITY_HEALTH', 'ACUTE_HEALTH'], number: '032' }),
  police: agency('police', 'Wexcombe Constabulary', 'Police', 'POLICE', { functions: ['POLICING'], number: '043' }),
  probation: agency('probation', 'Wexcombe Probation Delivery Unit', 'Probation', 'PROBATION', { functions: ['PROBATION'], number: '054' }),
  prison: agency('prison', 'HMP Stonemoor', 'HMP Stonemoor', 'PRISON', { functions: ['PRISON'], number: '065' }),
  housing: agency('housing', 'Harbour Homes', 'Harbour Homes', 'HOUSING', { functions: ['HOUSING'], publicAuthority: false, number: '076' }),
  fire: agency('fire', 'Wexcombe Fire and Rescue Service', 'Fire and rescue', 'FIRE', { functions: ['FIRE_AND_RESCUE'], number: '087' }),
  lantern: agency('lantern', 'Lantern Street Outreach', 'Lantern', 'VOLUNTARY', { functions: ['VOLUNTARY_SUPPORT', 'SUBSTANCE_USE'], publicAuthority: false, number: '098' }),
  haven: agency('haven', 'Haven Domestic Abuse Service', 'Haven', 'VOLUNTARY', { functions: ['DOMESTIC_ABUSE_SUPPORT'], publicAuthority: false, number: '009' }),
  ambulance: agency('ambulance', 'South Vale Ambulance Service', 'Ambulance', 'AMBULANCE', { functions: ['AMBULANCE'], number: '017' }),
} as const;
export type DemoAgency = keyof typeof agencies;

const team = (key: string, of: DemoAgency, agencyFunction: AgencyFunction, name: string, dutyNumber: string): DirectoryTeam => ({
  id: idFor(`team ${key}`),
  agencyId: agencies[of].id,
  agencyFunction,
  name,
  dutyNumber,
});
const teams = {
  partnership: team('partnership', 'council', 'ADULT_SOCIAL_CARE', 'Safeguarding partnership team', '01632 960011'),
  emergencyDuty: team('emergency-duty', 'council', 'EMERGENCY_DUTY', 'Emergency duty team', '01632 960012'),
  crisis: team('crisis', 'mentalHealth', 'MENTAL_HEALTH', 'Crisis and home treatment team', '01632 960022'),
  streetTriage: team('street-triage', 'police', 'POLICING', 'Street triage', '01632 960044'),
  neighbourhood: team('neighbourhood', 'police', 'POLICING', 'Wexcombe East neighbourhood team', '01632 960045'),
} as const;
export type DemoTeam = keyof typeof teams;

interface Person {
  readonly roles?: readonly Role[];
  readonly grade?: string;
  readonly contact?: true;
  readonly teams?: readonly DemoTeam[];
  readonly demo?: { readonly whoTheyAre: string; readonly whatToTry: string };
}

const person = (key: string, of: DemoAgency, agencyFunction: AgencyFunction, name: string, jobTitle: string, told: Person = {}): DirectoryPractitioner => ({
  id: idFor(`practitioner ${key}`),
  agencyId: agencies[of].id,
  agencyFunction,
  name,
  jobTitle,
  ...(told.grade ? { grade: told.grade } : {}),
  phone: agencies[of].functions[0]?.dutyNumber ?? '',
  roles: told.roles ?? ['PRACTITIONER'],
  isContactPoint: told.contact ?? false,
  trainingExpiresOn: '2027-10-31',
  email: `${name.toLowerCase().normalize('NFD').replace(/[^a-z ]/g, '').replaceAll(' ', '.')}@demo.concord.example`,
  passwordHash: '',
  searchKey: equalityKey(name),
  teamIds: (told.teams ?? []).map((it) => teams[it].id),
  ...(told.demo ? { demo: told.demo } : {}),
});

const contact: readonly Role[] = ['PRACTITIONER', 'CONTACT_POINT', 'AUTHORISER'];
const people = {
  chair: person('chair', 'council', 'ADULT_SOCIAL_CARE', 'Miriam Adeyinka', 'Safeguarding adults manager', {
    roles: ['PRACTITIONER', 'SAFEGUARDING_LEAD', 'AUTHORISER'], grade: 'SERVICE_MANAGER', teams: ['partnership'],
    demo: { whoTheyAre: 'Safeguarding lead at Wexcombe Council. Chairs MARM meetings.', whatToTry: 'Triage a waiting referral; then chair today’s meeting about Maureen Oakes, from opening it to circulated minutes.' },
  }),
  minuteTaker: person('minute-taker', 'council', 'ADULT_SOCIAL_CARE', 'Tom Wetherall', 'Minute taker', {
    demo: { whoTheyAre: 'Minute taker for the safeguarding partnership.', whatToTry: 'Open the draft minutes of the meeting about Yasmin Tariq, edit a block and see who it goes to.' },
  }),
  coordinator: person('coordinator', 'council', 'ADULT_SOCIAL_CARE', 'Bethan Rees', 'Safeguarding partnership co-ordinator', {
    roles: ['PRACTITIONER', 'CO_ORDINATOR'], teams: ['partnership'],
    demo: { whoTheyAre: 'Co-ordinator: receives referrals and arranges meetings for all forums.', whatToTry: 'See the triage queue, the log of declined referrals and which returns are late for today’s meeting.' },
  }),
  housingOfficer: person('housing-officer', 'housing', 'HOUSING', 'Gareth Pugh', 'Tenancy sustainment officer', {
    demo: { whoTheyAre: 'Housing officer and lead professional for Alan Thackeray.', whatToTry: 'Start at Home: your actions, then open the shared plan and the visit card.' },
  }),
  constable: person('constable', 'police', 'POLICING', 'Aisha Rahman', 'Police constable, neighbourhood team', {
    grade: 'CONSTABLE', teams: ['neighbourhood', 'streetTriage'],
    demo: { whoTheyAre: 'Neighbourhood constable.', whatToTry: 'Is it safe to visit, with whom, whom do I ring? No diagnosis on the screen.' },
  }),
  outreachWorker: person('outreach-worker', 'lantern', 'VOLUNTARY_SUPPORT', 'Joel Baptiste', 'Outreach worker', {
    demo: { whoTheyAre: 'Street outreach worker for a charity.', whatToTry: 'See your actions and safety lines, and finish the referral that you began last night.' },
  }),
  dutyWorker: person('duty-worker', 'council', 'EMERGENCY_DUTY', 'Yusuf Demir', 'Emergency duty social worker', {
    roles: ['PRACTITIONER', 'DUTY_WORKER'], teams: ['emergencyDuty'],
    demo: { whoTheyAre: 'Works nights in the emergency duty team.', whatToTry: 'It is two in the morning: open the out-of-hours card. Then open Leonard Voss, born 3 April 1982, in an emergency.' },
  }),
  nurse: person('nurse', 'community', 'COMMUNITY_HEALTH', 'Fiona Lamb', 'District nurse team leader', {
    demo: { whoTheyAre: 'District nurse at the table for Alan Thackeray.', whatToTry: 'Your return about Maureen Oakes is late: fill it in. Then share one statement urgently, in under a minute.' },
  }),
  socialWorker: person('social-worker', 'council', 'ADULT_SOCIAL_CARE', 'Kirsty Nolan', 'Social worker', {
    demo: { whoTheyAre: 'Social worker who knows the adult.', whatToTry: 'Record that Alan withdraws consent and see, before saving, what closes for whom.' },
  }),
  careCoordinator: person('care-coordinator', 'mentalHealth', 'MENTAL_HEALTH', 'Nadia Kowalczyk', 'Care co-ordinator', {
    demo: { whoTheyAre: 'Mental health nurse and lead for a person on section 17 leave.', whatToTry: 'Open Leonard Voss’s case and see how consent does not come into it. Its meeting lies ahead.' },
  }),
  inspector: person('inspector', 'police', 'POLICING', 'Helen Strand', 'Detective inspector, public protection', {
    roles: contact, grade: 'INSPECTOR', contact: true,
    demo: { whoTheyAre: 'Chairs MAPPA level 2 meetings; contact point for the police.', whatToTry: 'Open the MAPPA level 2 meeting about Craig Denholm and its decision not to disclose.' },
  }),
  probationOfficer: person('probation-officer', 'probation', 'PROBATION', 'Daniel Okoro', 'Probation practitioner', {
    demo: { whoTheyAre: 'Probation practitioner, lead agency for a man leaving prison.', whatToTry: 'Open Craig Denholm’s four-pillar plan and see who may read which entry.' },
  }),
  seniorProbation: person('senior-probation', 'probation', 'PROBATION', 'Carol Whitfield', 'Senior probation officer', { roles: contact, grade: 'INSPECTOR', contact: true }),
  prisonManager: person('prison-manager', 'prison', 'PRISON', 'Stephen Marsh', 'Head of offender management', { roles: contact, contact: true }),
  housingLead: person('housing-lead', 'housing', 'HOUSING', 'Rosalind Keir', 'Head of supported housing', { roles: contact, contact: true }),
  communityLead: person('community-lead', 'community', 'COMMUNITY_HEALTH', 'Sunita Pillai', 'Named nurse, safeguarding adults', { roles: contact, contact: true }),
  caldicottGuardian: person('caldicott-guardian', 'community', 'COMMUNITY_HEALTH', 'Ruth Ashworth', 'Medical director and Caldicott Guardian', {
    roles: ['PRACTITIONER', 'AUTHORISER'],
    demo: { whoTheyAre: 'Caldicott Guardian of the community health trust.', whatToTry: 'Decide on a request to share without consent, watch an earlier one being used, and review it.' },
  }),
  mentalHealthLead: person('mental-health-lead', 'mentalHealth', 'MENTAL_HEALTH', 'Marcus Hale', 'Named professional, safeguarding', { roles: contact, contact: true }),
  crisisNurse: person('crisis-nurse', 'mentalHealth', 'MENTAL_HEALTH', 'Bronagh Tierney', 'Crisis team nurse', { teams: ['crisis'] }),
  consultant: person('consultant', 'mentalHealth', 'MENTAL_HEALTH', 'Ravi Chandran', 'Consultant psychiatrist'),
  fireOfficer: person('fire-officer', 'fire', 'FIRE_AND_RESCUE', 'Lee Hargreaves', 'Safe and well officer', {
    demo: { whoTheyAre: 'Fire service safe and well officer.', whatToTry: 'Open Alan Thackeray’s plan, rate the fire risk differently from the meeting, and see that both stand.' },
  }),
  fireLead: person('fire-lead', 'fire', 'FIRE_AND_RESCUE', 'Joan Petrie', 'Prevention manager', { roles: contact, contact: true }),
  lanternLead: person('lantern-lead', 'lantern', 'VOLUNTARY_SUPPORT', 'Esther Moyo', 'Services manager', { roles: contact, contact: true }),
  drugWorker: person('drug-worker', 'lantern', 'SUBSTANCE_USE', 'Callum Reid', 'Drug and alcohol worker'),
  idva: person('idva', 'haven', 'DOMESTIC_ABUSE_SUPPORT', 'Leila Haddad', 'Independent domestic violence adviser', { roles: contact, contact: true }),
  panelChair: person('panel-chair', 'council', 'ADULT_SOCIAL_CARE', 'Geoffrey Lyle', 'Head of service, adult social care', { roles: ['PRACTITIONER', 'SAFEGUARDING_LEAD', 'AUTHORISER'], grade: 'HEAD_OF_SERVICE', teams: ['partnership'] }),
  homelessness: person('homelessness', 'council', 'HOMELESSNESS', 'Priscilla Boateng', 'Housing options officer'),
  childrensWorker: person('childrens-worker', 'council', 'CHILDRENS_SERVICES', 'Niamh Fallon', 'Children’s social worker'),
  councilContact: person('council-contact', 'council', 'ADULT_SOCIAL_CARE', 'Ivor Blake', 'Adult social care duty manager', { roles: contact, contact: true }),
  paramedic: person('paramedic', 'ambulance', 'AMBULANCE', 'Grace Udall', 'Frequent caller lead', { roles: contact, contact: true }),
  auditor: person('auditor', 'council', 'PARTNERSHIP_OFFICE', 'Winifred Ash', 'Information governance auditor', {
    roles: ['AUDITOR'],
    demo: { whoTheyAre: 'Information governance auditor. No case content at all.', whatToTry: 'Try to open a case file: the answer is the same as for one that does not exist. Then open “As it was”, and see what the landlord could see, and was shown, before a meeting.' },
  }),
  privacyOfficer: person('privacy-officer', 'mentalHealth', 'MENTAL_HEALTH', 'Ingrid Solheim', 'Caldicott Guardian', {
    roles: ['PRACTITIONER', 'PRIVACY_OFFICER', 'AUTHORISER'],
    demo: { whoTheyAre: 'Caldicott Guardian and privacy officer of the mental health trust.', whatToTry: 'Open Sharing policy: a change that the information governance manager proposed waits for a second person. See exactly what differs, and decide.' },
  }),
  igManager: person('ig-manager', 'council', 'PARTNERSHIP_OFFICE', 'Paul Mercer', 'Information governance manager', {
    roles: ['ADMINISTRATOR', 'PRIVACY_OFFICER'],
    demo: { whoTheyAre: 'Information governance manager of the council. No case content.', whatToTry: 'Propose a change of the sharing policy, and try to approve it yourself. Then open Agreements and training.' },
  }),
} as const;
export type DemoPerson = keyof typeof people;

export const demoAgency = (key: DemoAgency): DirectoryAgency => agencies[key];
export const demoTeam = (key: DemoTeam): DirectoryTeam => teams[key];
export const demoPerson = (key: DemoPerson): DirectoryPractitioner => people[key];

/** Wexcombe: a fictional area. @param passwordHash argon2id of DEMO_PASSWORD */
export const demoDirectory = (passwordHash: string): Directory => ({
  agencies: Object.values(agencies),
  teams: Object.values(teams),
  practitioners: Object.values(people).map((it) => ({ ...it, passwordHash })),
  convening: shippedDefinitions.map(({ code }) => ({
    id: idFor(`convening ${code}`),
    forumCode: code,
    agencyId: agencies.council.id,
    agencyFunction: 'ADULT_SOCIAL_CARE',
    teamId: teams.partnership.id,
  })),
});
