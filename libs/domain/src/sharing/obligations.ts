import { type OverrideGround, overrideGroundLabels } from '../override/override-words.js';

/** What a reader of an item must know or heed beside its words (step 5 of the decision). */
export type ObligationCode = 'OVERRIDE';

/** One banner: shown on every page that shows the item. */
export interface Obligation {
  readonly code: ObligationCode;
  /** What people read. It names no recipient and nobody's reasons. */
  readonly text: string;
  /** Until when it holds; null while nothing ends it. */
  readonly until: Date | null;
  /** By which it is found again, such as OV-7K2P-9QXD. */
  readonly reference: string | null;
}

/** Sharing without consent that covers an item now. */
export interface OverrideOnItem {
  readonly reference: string;
  readonly grounds: readonly OverrideGround[];
  readonly until: Date;
}

/** What is known about how an item came to be read, beside the item itself. Each feature fills its own part. */
export interface ObligationFacts {
  readonly overrides: readonly OverrideOnItem[];
}

/** Everything a reader must heed about one item, the most exceptional first. Pure: pages, printouts and packs show the same. */
export const obligationsOf = (facts: ObligationFacts): Obligation[] => facts.overrides.map(ofOverride);

const ofOverride = ({ reference, grounds, until }: OverrideOnItem): Obligation => ({
  code: 'OVERRIDE',
  text: `Shared without the person’s consent: ${grounds.map((it) => overrideGroundLabels[it].toLowerCase()).join('; ')}.`,
  until,
  reference,
});
