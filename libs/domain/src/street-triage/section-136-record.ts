import type { YesNoAnswer } from '../code-lists/index.js';
import type { LocalDate } from '../dates/index.js';
import type { Holding, PlaceStay } from './section-136-holding.js';
import type { PoliceStationFacts } from './police-station-facts.js';
import type { UnlawfulEventRecord } from './police-station-event.js';
import type {
  AssessmentOutcome,
  ConsulteeRole,
  NoInterviewReason,
  NotConsultedReason,
  PlaceOfSafety,
  PoliceTransportReason,
  RestraintKind,
  RightsTold,
  TransportKind,
} from './section-136-words.js';

/** Where the person was found. Section 136 does not reach into a home, nor its own garden, garage or outhouse (section 136(1A)). */
export type FoundAt = 'PUBLIC_PLACE' | 'PRIVATE_NOT_A_HOME' | 'SHARED_PART_OF_HOMES' | 'HOME' | 'HOME_GARDEN_OR_OUTHOUSE';
export const foundAtLabels: Record<FoundAt, string> = {
  PUBLIC_PLACE: 'A public place',
  PRIVATE_NOT_A_HOME: 'A private place where nobody lives, such as a shop or an office',
  SHARED_PART_OF_HOMES: 'A garden, yard, stairs or garage that several homes share',
  HOME: 'A house, flat or room where somebody lives',
  HOME_GARDEN_OR_OUTHOUSE: 'The garden, yard, garage or outhouse of one home',
};
export const foundAtCodes = Object.keys(foundAtLabels) as FoundAt[];

export interface ConsultationRecord {
  readonly wasConsulted: boolean;
  readonly role?: ConsulteeRole | null;
  readonly name?: string | null;
  readonly organisation?: string | null;
  readonly at?: Date | null;
  readonly advice?: string | null;
  readonly followed?: boolean | null;
  readonly notFollowedWhy?: string | null;
  readonly notConsultedReason?: NotConsultedReason | null;
  readonly notConsultedText?: string | null;
}

/** The warrant of section 135 and who was there. */
export interface WarrantRecord {
  readonly reference?: string | null;
  readonly enteredAt?: Date | null;
  readonly amhpName?: string | null;
  readonly doctorName?: string | null;
}

/** A stay with what is asked about it for a record. */
export interface RecordedStay extends PlaceStay {
  readonly handedOverAt?: Date | null;
  readonly handedOverTo?: string | null;
  readonly policeLeftAt?: Date | null;
  readonly personAgreed?: boolean | null;
  readonly occupierAgreed?: boolean | null;
  readonly livesAlone?: boolean | null;
  readonly managerAgreed?: boolean | null;
}

export interface TransportRecord {
  readonly kind?: TransportKind | null;
  readonly policeReason?: PoliceTransportReason | null;
  readonly policeReasonText?: string | null;
  readonly ambulanceAskedAt?: Date | null;
  readonly leftAt?: Date | null;
}

export interface RestraintRecord {
  readonly kinds: readonly RestraintKind[];
  readonly minutes?: number | null;
  readonly why?: string | null;
}

export interface RightsRecord {
  readonly told: RightsTold;
  readonly at?: Date | null;
  readonly notToldWhy?: string | null;
}

export interface AssessmentRecord {
  readonly amhpContactedAt?: Date | null;
  readonly amhpName?: string | null;
  readonly interviewedAt?: Date | null;
  readonly noInterviewReason?: NoInterviewReason | null;
  readonly noInterviewText?: string | null;
  readonly doctorName?: string | null;
  readonly examinedAt?: Date | null;
  readonly endedAt?: Date | null;
  readonly outcome?: AssessmentOutcome | null;
  readonly outcomeText?: string | null;
  readonly followUpBy?: string | null;
}

/**
 * A section 135 or 136 record as plain data, whatever stores it (reference 5.2). Absent means that nobody has written it
 * yet; an answer that was not asked for says so by its own code (T15).
 */
export interface Section136Record extends Omit<Holding, 'stays'> {
  readonly policeReference?: string | null;
  readonly foundAt?: FoundAt | null;
  /** When the power was used. */
  readonly detainedAt?: Date | null;
  readonly officerName?: string | null;
  readonly grounds?: string | null;
  readonly bornOn?: LocalDate | null;
  readonly appearsUnder18?: boolean | null;
  readonly intoxicated?: YesNoAnswer | null;
  readonly injured?: YesNoAnswer | null;
  readonly childrenAffected?: YesNoAnswer | null;
  readonly searched?: YesNoAnswer | null;
  readonly consultation?: ConsultationRecord | null;
  readonly warrant?: WarrantRecord | null;
  readonly transport?: TransportRecord | null;
  readonly restraint?: RestraintRecord | null;
  readonly stays: readonly RecordedStay[];
  /** The place that was asked first, where it was not used, and why not. */
  readonly firstOffered?: PlaceOfSafety | null;
  readonly firstNotUsedWhy?: string | null;
  /** What is said about a police station, apart from the age and the time, which the record has already. */
  readonly policeStation?: (Omit<PoliceStationFacts, 'age' | 'at'> & UnlawfulEventRecord) | null;
  /** When a healthcare professional checked on the person at the police station. */
  readonly policeStationCheckedAt?: readonly Date[];
  readonly rights?: RightsRecord | null;
  readonly assessment?: AssessmentRecord | null;
  /** Who answers for the record once the last warning has passed. */
  readonly ownerName?: string | null;
}

/** How far a record is meant to have come. Each stage includes those before it. */
export type Section136Stage = 'DETAINED' | 'ARRIVED' | 'ASSESSED' | 'ENDED';
export const section136Stages: readonly Section136Stage[] = ['DETAINED', 'ARRIVED', 'ASSESSED', 'ENDED'];

/** The stage a record has reached by what is written in it. */
export function stageOf({ ended, assessment, stays, keptAt, keptSinceEntryAt }: Section136Record): Section136Stage {
  if (ended) return 'ENDED';
  if (assessment?.outcome) return 'ASSESSED';
  return stays.length > 0 || keptAt || keptSinceEntryAt ? 'ARRIVED' : 'DETAINED';
}
