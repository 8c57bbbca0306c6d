import type { CrisisPower, ExtensionGround, HoldingEnd, PlaceOfSafety, PoliceRank } from './section-136-words.js';

/** One stay at one place, in the order of arrival. The first starts the clock; the others never do. */
export interface PlaceStay {
  readonly place: PlaceOfSafety;
  /** The name people use for it, such as "Larkfield suite". Appears in words. */
  readonly name: string;
  readonly arrivedAt: Date;
  readonly leftAt?: Date | null;
  /** False where somebody stopped only for physical care on the way. Matters for emergency departments alone. */
  readonly usedAsPlaceOfSafety?: boolean;
}

/** A doctor's decision about more time (section 136B). */
export interface Extension {
  readonly authorisedAt: Date;
  /** How many hours more; less than 12 is usual. */
  readonly hours: number;
  readonly ground: ExtensionGround;
  /** What it is about the person's condition, in the doctor's words. */
  readonly groundText: string;
  readonly doctorName: string;
  /** Only the doctor responsible for the examination may extend (section 136B(1)). */
  readonly doctorIsResponsible: boolean;
  /** Where the assessment would be made or finished. Null while nobody has said; only asked at a police station. */
  readonly assessmentAtPoliceStation?: boolean | null;
  readonly approval?: { readonly name: string; readonly rank: PoliceRank; readonly approvedAt: Date } | null;
}

/** How the holding ended, and when the person was free to go, moved to another power, or died. */
export interface HoldingEnded {
  readonly how: HoldingEnd;
  readonly at: Date;
}

/** The facts the clock runs on. Nothing else of a record moves it. */
export interface Holding {
  readonly power: CrisisPower;
  /** The person was kept where they were: the constable's decision (section 136(2A)(a)(ii)). */
  readonly keptAt?: Date | null;
  /** The person was kept at the premises under a warrant: the constable's first entry (section 135(3ZA)(a)(ii)). */
  readonly keptSinceEntryAt?: Date | null;
  readonly stays: readonly PlaceStay[];
  readonly extension?: Extension | null;
  readonly ended?: HoldingEnded | null;
}

/** How a clock was started. */
export type ClockStartKind = 'ARRIVED' | 'KEPT' | 'ENTERED';

/** Stays in the order of arrival, whatever order they were written in. */
export const staysInOrder = ({ stays }: Holding): readonly PlaceStay[] => [...stays].sort((a, b) => a.arrivedAt.getTime() - b.arrivedAt.getTime());

/** The stay the person is at, or was at, at an instant. */
export const stayAt = (holding: Holding, at: Date): PlaceStay | undefined =>
  staysInOrder(holding)
    .filter(({ arrivedAt, leftAt }) => arrivedAt <= at && (leftAt == null || leftAt > at))
    .at(-1);
