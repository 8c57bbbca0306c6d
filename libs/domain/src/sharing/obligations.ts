import type { HandlingCode } from './sharing-words.js';
import { type OverrideGround, overrideGroundLabels } from '../override/override-words.js';

/** What a reader of an item must know or heed beside its words (step 5 of the decision). */
export const obligationCodes = ['EMERGENCY', 'OVERRIDE', 'CONDITIONS', 'NO_ONWARD', 'NO_COPY', 'THIRD_PARTY', 'WATERMARK'] as const;
export type ObligationCode = (typeof obligationCodes)[number];

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
  /** What its authoriser asks of those who receive it; empty for other readers. */
  readonly conditions: string;
}

/** What is known about how an item came to be read, beside the item itself. Each feature fills its own part. */
export interface ObligationFacts {
  readonly overrides: readonly OverrideOnItem[];
  /** The reader's own emergency opening, where nothing else lets them read it. */
  readonly emergency?: { readonly reference: string } | undefined;
  /** Whether the reader is of the agency that owns it: it is told what it shares itself. */
  readonly own?: boolean;
  /** How its owner wants it handled; left out for the owner's own people. */
  readonly handling?: HandlingOfItem;
}

/** What an owner said about the handling of an item (governance 3.7). */
export interface HandlingOfItem {
  readonly handlingCode: HandlingCode;
  readonly noCopies: boolean;
  readonly noOnward: boolean;
  readonly toldInConfidence: boolean;
  readonly harmIfSourceKnown: boolean;
  /** Whether this reader has accepted the conditions of code C. */
  readonly accepted: boolean;
}

/** Everything a reader must heed about one item, the most exceptional first. Pure: pages, printouts and packs show the same. */
export const obligationsOf = ({ overrides, handling, emergency, own = false }: ObligationFacts): Obligation[] => [...(emergency ? [ofEmergency(emergency)] : []), ...overrides.map((it) => ofOverride(it, own)), ...(handling ? ofHandling(handling) : [])];

const ofEmergency = ({ reference }: { reference: string }): Obligation => ({
  code: 'EMERGENCY',
  text: 'You opened this in an emergency. Read it here; do not copy, print or pass it on. Its owner has been told.',
  until: null,
  reference,
});

const ofOverride = ({ reference, grounds, until, conditions }: OverrideOnItem, own: boolean): Obligation => ({
  code: 'OVERRIDE',
  text: `${own ? 'Your agency shares this' : 'Shared'} without the person’s consent: ${grounds.map((it) => overrideGroundLabels[it].toLowerCase()).join('; ')}.${conditions ? ` On condition: ${conditions}` : ''}`,
  until,
  reference,
});

const standing = (code: ObligationCode, text: string): Obligation => ({ code, text, until: null, reference: null });

function ofHandling({ handlingCode, noCopies, noOnward, toldInConfidence, harmIfSourceKnown, accepted }: HandlingOfItem): Obligation[] {
  const isConditional = handlingCode === 'C';
  return [
    ...(isConditional ? [standing('CONDITIONS', accepted ? 'You accepted the conditions of its owner. They go wherever the words go.' : 'Its owner shares it under conditions. Read and accept them before the words are shown.')] : []),
    ...(isConditional || noOnward ? [standing('NO_ONWARD', 'Do not pass it on, inside or outside Concord. Ask its owner, who shares it themselves or says no; no answer is no.')] : []),
    ...(noCopies ? [standing('NO_COPY', 'Its owner allows no copies. Read it here; do not copy, print or photograph it.')] : []),
    ...(harmIfSourceKnown || toldInConfidence ? [standing('THIRD_PARTY', harmIfSourceKnown ? 'Told by another person who could come to harm if it is known. Never say, or let it be guessed, where it came from.' : 'Told in confidence by another person. Do not say where it came from.')] : []),
    ...(isConditional || noCopies ? [standing('WATERMARK', 'Minutes that quote it carry your name when you print them.')] : []),
  ];
}
