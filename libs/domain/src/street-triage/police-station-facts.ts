import type { LocalDate } from '../dates/index.js';
import type { ConsulteeRole, PoliceRank, PoliceStationReason } from './section-136-words.js';

/** What is known about somebody's age. A date of birth wins over what it looks like. */
export interface AgeKnown {
  readonly bornOn: LocalDate | null;
  /** What the officer believes, where the date of birth is not known. Null: nobody has said. */
  readonly appearsUnder18: boolean | null;
}

/** What is said about a police station, for a plan or about what happened. Null: nobody has said. */
export interface PoliceStationFacts {
  /** When the person would arrive, or arrived. */
  readonly at: Date;
  readonly age: AgeKnown;
  readonly reason: PoliceStationReason | null;
  /** Regulation 2(1)(a)(i): behaviour poses an imminent risk of serious injury or death. */
  readonly imminentRisk: boolean | null;
  /** Regulation 2(1)(a)(ii): because of that risk no other place in the police area can reasonably hold them. */
  readonly noOtherPlace: boolean | null;
  /** Regulation 2(1)(a)(iii): a healthcare professional will be there throughout, as far as practicable. */
  readonly healthcareThere: boolean | null;
  /** Regulation 2(1)(b): the officer who authorises, or decides if of that rank. */
  readonly authorisedBy: { readonly name: string; readonly rank: PoliceRank; readonly at: Date } | null;
  /** Regulation 2(2): whom the constable consulted about the police station, or why that was not practicable. */
  readonly consulted: ConsulteeRole | null;
  readonly notConsultedWhy: string | null;
}
