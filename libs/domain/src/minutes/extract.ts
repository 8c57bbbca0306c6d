import type { AgencyFunction } from '../words.js';
import { MASKED, type MinutesBlockKind, productHolds } from './minutes-words.js';

/** An agency and what it does there, or all it does. */
export interface MinutesReader {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction | 'ALL';
}

/** Who may have a block: everybody at the table, or chosen recipients. Null while nobody has chosen. */
export type MinutesAudience = { readonly open: 'TABLE' } | { readonly open: 'CHOSEN'; readonly to: readonly MinutesReader[] };

/** One block of the minutes, with the owner and the conditions it never loses. */
export interface MinutesBlockContent {
  readonly id: string;
  /** The id of the block in the first version in which it stood. */
  readonly originId: string;
  readonly kind: MinutesBlockKind;
  readonly agendaKey: string | null;
  readonly heading: string;
  readonly body: string;
  /** Whose words they are, where they are one agency's. */
  readonly ownerAgencyId: string | null;
  /** Fact, opinion, intelligence or hearsay; for information only. */
  readonly assertion: string | null;
  /** The day that the words are about, or were said. */
  readonly datedOn: string | null;
  readonly handlingCode: string;
  readonly handlingText: string;
  readonly masks: boolean;
  /** The items whose words it holds. Nobody gets it who may not see every one of them. */
  readonly sourceItemIds: readonly string[];
  readonly audience: MinutesAudience | null;
}

/** Who may see one source item now, its owner included. */
export type SourceReaders = ReadonlyMap<string, readonly MinutesReader[]>;

/** A block as it stands in somebody's copy. */
export interface CopiedBlock {
  readonly id: string;
  readonly originId: string;
  readonly kind: MinutesBlockKind;
  readonly agendaKey: string | null;
  readonly heading: string;
  readonly body: string;
  readonly ownerAgencyId: string | null;
  readonly assertion: string | null;
  readonly datedOn: string | null;
  readonly handlingCode: string;
  readonly handlingText: string;
  readonly masked: boolean;
}

const covers = (reader: MinutesReader, recipient: MinutesReader): boolean =>
  reader.agencyId === recipient.agencyId && (reader.agencyFunction === 'ALL' || reader.agencyFunction === recipient.agencyFunction);

/** Whether the block's own choice includes the recipient. A block with sources and no choice goes wherever its sources go. */
export function isChosenFor(block: MinutesBlockContent, recipient: MinutesReader): boolean {
  if (block.audience === null) return block.sourceItemIds.length > 0;
  return block.audience.open === 'TABLE' || block.audience.to.some((it) => covers(it, recipient));
}

/** Whether the recipient may see every source. A source nobody answered for is closed. */
export function maySeeSources(block: MinutesBlockContent, recipient: MinutesReader, sources: SourceReaders): boolean {
  return block.sourceItemIds.every((id) => sources.get(id)?.some((it) => covers(it, recipient)) ?? false);
}

/** Whether a block reaches a recipient: the intersection of its own audience and those of its sources. */
export const reaches = (block: MinutesBlockContent, recipient: MinutesReader, sources: SourceReaders): boolean =>
  isChosenFor(block, recipient) && maySeeSources(block, recipient, sources);

/**
 * What a recipient's copy holds, in order: the blocks of the product that reach them, each with its owner and conditions.
 * What owners chose to mask stands once at the end, whoever and however many they are; all else is absent.
 */
export function extractFor(blocks: readonly MinutesBlockContent[], recipient: MinutesReader, product: string, sources: SourceReaders): CopiedBlock[] {
  const held = blocks.filter((it) => productHolds(product, it.kind));
  const copied = held.filter((it) => reaches(it, recipient, sources)).map(copy);
  const withheld = held.find((it) => it.masks && isChosenFor(it, recipient) && !maySeeSources(it, recipient, sources));
  return withheld ? [...copied, maskedBlock()] : copied;
}

/** Every condition that the copy is under: the union of those of its blocks. */
export function conditionsOf(blocks: readonly CopiedBlock[]): string[] {
  return [...new Set(blocks.map((it) => it.handlingText.trim()).filter((it) => it !== ''))];
}

/** Whether a recipient accepts conditions before they read. */
export const hasConditions = (blocks: readonly CopiedBlock[]): boolean => blocks.some((it) => it.handlingCode === CONDITIONAL);

const CONDITIONAL = 'C';

/**
 * The blocks that would carry words under condition beyond the audience their owner gave them: somebody chose a wider one.
 * Sending is refused until the quotation is taken out or the owner widens the release (R11).
 */
export function forbiddenQuotes(blocks: readonly MinutesBlockContent[], recipient: MinutesReader, product: string, sources: SourceReaders): MinutesBlockContent[] {
  return blocks.filter(
    (it) =>
      it.handlingCode === CONDITIONAL &&
      productHolds(product, it.kind) &&
      it.audience !== null &&
      isChosenFor(it, recipient) &&
      !maySeeSources(it, recipient, sources),
  );
}

/** "Extract of minutes, version 3": the label of every copy. */
export const extractLabel = (version: number): string => `Extract of minutes, version ${version}`;
/** "Master of the minutes, version 3". There is one. */
export const masterLabel = (version: number): string => `Master of the minutes, version ${version}`;

function copy(block: MinutesBlockContent): CopiedBlock {
  const { id, originId, kind, agendaKey, heading, body, ownerAgencyId, assertion, datedOn, handlingCode, handlingText } = block;
  return { id, originId, kind, agendaKey, heading, body, ownerAgencyId, assertion, datedOn, handlingCode, handlingText, masked: false };
}

const maskedBlock = (): CopiedBlock => ({
  id: 'masked',
  originId: 'masked',
  kind: 'INFORMATION',
  agendaKey: null,
  heading: 'Not shared with you',
  body: MASKED,
  ownerAgencyId: null,
  assertion: null,
  datedOn: null,
  handlingCode: 'NONE',
  handlingText: '',
  masked: true,
});
