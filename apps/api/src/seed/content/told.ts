/** How a case is told, before any service hears of it: who, what, when. Pure data; the stories act it out. */
import type { Grading, AgencyFunction, Answers, AskedChannel, AssertionType, AttendanceStatus, BlockReason, Capacity, Category, ConfidentialityBasis, ConsentState, GatewayCode, LocalDate, OverrideDraft, OverrideReason, PartnerAskBasis, PartnerAskIdentity, Relationship, RiskTo } from '@concord/domain';
import type { DemoAgency, DemoPerson } from '../demo-directory.js';
import type { PersonKey } from './people.js';

/** An agency and the function in which it receives something. */
export const recipients = {
  socialCare: ['council', 'ADULT_SOCIAL_CARE'],
  childrens: ['council', 'CHILDRENS_SERVICES'],
  emergencyDuty: ['council', 'EMERGENCY_DUTY'],
  homelessness: ['council', 'HOMELESSNESS'],
  mentalHealth: ['mentalHealth', 'MENTAL_HEALTH'],
  community: ['community', 'COMMUNITY_HEALTH'],
  police: ['police', 'POLICING'],
  probation: ['probation', 'PROBATION'],
  prison: ['prison', 'PRISON'],
  housing: ['housing', 'HOUSING'],
  fire: ['fire', 'FIRE_AND_RESCUE'],
  lantern: ['lantern', 'VOLUNTARY_SUPPORT'],
  drugs: ['lantern', 'SUBSTANCE_USE'],
  haven: ['haven', 'DOMESTIC_ABUSE_SUPPORT'],
  ambulance: ['ambulance', 'AMBULANCE'],
} as const satisfies Record<string, readonly [DemoAgency, AgencyFunction]>;
export type Recipient = keyof typeof recipients;

/** One statement: one thing, one owner, fact and opinion apart. */
export interface ToldItem {
  readonly by: DemoPerson;
  readonly at: Date;
  readonly category: Category;
  readonly assertion: AssertionType;
  readonly says: string;
  readonly source: string;
  readonly occurredOn?: LocalDate;
  readonly to: readonly Recipient[];
  readonly handling?: string;
  /** How police graded it. */
  readonly grading?: Grading;
  readonly riskTo?: RiskTo;
  /** Those who may not see it read “information held elsewhere”. */
  readonly masked?: true;
}

/** A recipient asks the owner of what begins so whether somebody else may have it. */
export interface ToldOnward {
  readonly by: DemoPerson;
  readonly at: Date;
  readonly begins: string;
  readonly to: Recipient;
  readonly why: string;
}

export interface ToldReturn {
  readonly by: DemoPerson;
  readonly at: Date;
  /** What a visitor must do: conduct only. Without one the agency has nothing to add. */
  readonly safety?: string;
  readonly items?: readonly ToldItem[];
}

export interface ToldAttendee {
  readonly who: DemoPerson;
  readonly capacity: Capacity;
  readonly status: AttendanceStatus;
}

export interface ToldDecision {
  readonly key: string;
  readonly outcome: string;
  readonly why: string;
  readonly options?: string;
  readonly agency?: DemoAgency;
  readonly dissent?: { readonly agency: DemoAgency; readonly says: string };
}

/** On a matrix: likelihood and impact at each moment. On a ladder: a level for a group in a setting. */
export interface ToldRating {
  readonly moment?: string;
  readonly likelihood?: string;
  readonly impact?: string;
  readonly group?: string;
  readonly setting?: string;
  readonly level?: string;
  /** An agency's own view beside the meeting's. */
  readonly by?: DemoPerson;
  readonly why?: string;
}

export interface ToldRisk {
  readonly domain: string;
  readonly atRisk: readonly string[];
  readonly says: string;
  readonly adultsView?: string;
  readonly ratings: readonly ToldRating[];
}

export interface ToldPlanEntry {
  readonly heading: string;
  readonly says: string;
  /** Only these besides the author; everybody at the table when absent. */
  readonly to?: readonly Recipient[];
}

export type ToldStep = 'ACCEPT' | 'REFUSE' | 'PROGRESS' | 'COMPLETE' | 'FIND_IMPOSSIBLE';

export interface ToldAction {
  readonly title: string;
  readonly outcome: string;
  readonly owner: DemoPerson;
  readonly dueOn: LocalDate;
  readonly priority?: 'IMMEDIATE' | 'HIGH' | 'STANDARD';
  readonly to?: readonly Recipient[];
  /** What became of it, in order. */
  readonly steps?: readonly { readonly at: Date; readonly step: ToldStep; readonly says: string }[];
}

export interface ToldMeeting {
  readonly plannedBy: DemoPerson;
  readonly plannedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly purpose: string;
  readonly chair: DemoPerson;
  readonly minuteTaker: DemoPerson;
  readonly adult: { readonly invited: boolean; readonly why?: string };
  readonly advocate: { readonly invited: boolean; readonly why?: string };
  readonly people: readonly ToldAttendee[];
  readonly returnsDueOn?: LocalDate;
  readonly returns: readonly ToldReturn[];
  /** Absent while it lies ahead. */
  readonly held?: {
    readonly openedAt: Date;
    readonly finishedAt: Date;
    readonly notes: readonly { readonly agendaKey: string; readonly says: string }[];
    readonly decisions: readonly ToldDecision[];
    readonly nextReviewOn: LocalDate;
    readonly chairReason?: string;
  };
  readonly minutes?: {
    readonly draftedAt: Date;
    readonly summary: string;
    readonly approvedAt?: Date;
    readonly issuedAt?: Date;
    /** Agencies that get actions with safety lines only. */
    readonly actionsOnly?: readonly DemoAgency[];
    /** When the letter to the adult was written, and given to them by hand. */
    readonly letterAt?: Date;
  };
}

export interface ToldConsent {
  readonly by: DemoPerson;
  readonly at: Date;
  readonly state: ConsentState;
  readonly words: string;
  readonly scopes?: readonly { readonly effect: 'PERMIT' | 'DENY'; readonly category?: Category; readonly recipient?: Recipient }[];
  readonly reason?: string;
  readonly review?: LocalDate;
  /** A condition in their own words that nobody has written out yet. */
  readonly condition?: { readonly words: string; readonly recipient: Recipient; readonly category: Category };
  /** Asked, and not answered yet: how, and when to ask again. */
  readonly asked?: { readonly channel: AskedChannel; readonly chaseOn: LocalDate };
}

export interface ToldCapacity {
  readonly by: DemoPerson;
  readonly at: Date;
  readonly decision: string;
  readonly conclusion: 'HAS_CAPACITY' | 'LACKS_CAPACITY' | 'REASONABLE_BELIEF_LACKS';
  readonly says: string;
}

export interface ToldUrgent {
  readonly by: DemoPerson;
  readonly at: Date;
  readonly says: string;
  readonly category: Category;
  readonly to: readonly Recipient[];
  readonly whyNow: string;
}

export interface ToldConcern {
  readonly by: DemoPerson;
  readonly at: Date;
  readonly from: string;
  readonly relationship: Relationship;
  readonly says: string;
  readonly confidential: boolean;
}

export type ToldTriage =
  | { readonly outcome: 'ACCEPT'; readonly by: DemoPerson; readonly at: Date; readonly owner: DemoPerson; readonly urgency: string; readonly reason: string }
  | { readonly outcome: 'DECLINE' | 'RETURN' | 'REDIRECT'; readonly by: DemoPerson; readonly at: Date; readonly code: string; readonly reason: string; readonly nextStep: string };

export interface ToldClosure {
  readonly by: DemoPerson;
  readonly at: Date;
  readonly reasonCode: string;
  readonly residualRisk: string;
  readonly contingency: string;
  readonly returnTrigger: string;
  readonly receiver: string;
  readonly receivingAgency: DemoAgency;
  readonly acceptedBy: DemoPerson;
  readonly tells: readonly DemoAgency[];
}

/** A statement that its owner releases beforehand for emergencies. */
export interface ToldForEmergencies {
  readonly item: ToldItem;
  readonly functions: readonly AgencyFunction[];
  readonly reason: string;
}

/** A question to partner agencies. */
export interface ToldAsk {
  readonly by: DemoPerson;
  readonly at: Date;
  readonly of: readonly DemoAgency[];
  readonly question: string;
  readonly purpose: string;
  readonly identity: readonly PartnerAskIdentity[];
  readonly basis: PartnerAskBasis;
  readonly basisText: string;
}

/** Sharing without consent: one statement for one recipient. Without `authorised` it still waits for a decision. */
export interface ToldOverride extends Pick<OverrideDraft, 'grounds' | 'tests' | OverrideReason | 'informDecision' | 'informUntil' | 'informReasonCode' | 'informReason'> {
  readonly by: DemoPerson;
  readonly at: Date;
  /** How the statement begins. */
  readonly item: string;
  readonly to: Recipient;
  readonly gatewayCode: GatewayCode;
  readonly confidentialityBasis: ConfidentialityBasis;
  readonly authorised?: { readonly by: DemoPerson; readonly at: Date; readonly reason: string; readonly conditions?: string };
  readonly readBy?: { readonly who: DemoPerson; readonly at: Date };
}

/** Somebody who may not see anything about the person. */
export interface ToldBlock {
  readonly by: DemoPerson;
  readonly at: Date;
  readonly who: DemoPerson;
  readonly reasonCode: BlockReason;
  readonly reason: string;
}

export interface ToldCase {
  readonly key: string;
  readonly person: PersonKey;
  readonly forum: string;
  readonly referrer: DemoPerson;
  readonly begunAt: Date;
  /** Absent for a draft. */
  readonly sentAt?: Date;
  readonly withdrawnAt?: Date;
  readonly answers: Answers;
  /** To whom what is written together is open, where not to everybody at the table. */
  readonly opensTo?: readonly Recipient[];
  readonly triage?: ToldTriage;
  readonly seats?: readonly { readonly who: DemoPerson; readonly capacity: Capacity; readonly at: Date }[];
  readonly teams?: readonly { readonly team: 'emergencyDuty' | 'crisis' | 'streetTriage' | 'neighbourhood'; readonly at: Date }[];
  readonly consent?: readonly ToldConsent[];
  readonly capacity?: readonly ToldCapacity[];
  readonly items?: readonly ToldItem[];
  readonly meetings?: readonly ToldMeeting[];
  readonly risks?: readonly ToldRisk[];
  readonly plan?: readonly ToldPlanEntry[];
  readonly planIssuedAt?: Date;
  readonly actions?: readonly ToldAction[];
  readonly urgent?: readonly ToldUrgent[];
  readonly overrides?: readonly ToldOverride[];
  readonly shutOut?: readonly ToldBlock[];
  readonly forEmergencies?: readonly ToldForEmergencies[];
  readonly onward?: readonly ToldOnward[];
  readonly asks?: readonly ToldAsk[];
  readonly concerns?: readonly ToldConcern[];
  readonly closure?: ToldClosure;
}
