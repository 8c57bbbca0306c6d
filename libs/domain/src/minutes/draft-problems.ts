import type { MinutesBlockContent } from './extract.js';

/** What stands between a draft and the chair's approval. */
export interface DraftProblem {
  readonly blockId: string;
  readonly message: string;
}

/**
 * What is missing before the chair may approve.
 * @param recalled ids of source items that the approver may no longer see: their owner took them back
 * @param toAccept ids of source items whose conditions the approver has not accepted: they cannot have read their words
 */
export function draftProblems(blocks: readonly MinutesBlockContent[], recalled: ReadonlySet<string>, toAccept: ReadonlySet<string> = new Set()): DraftProblem[] {
  if (blocks.length === 0) return [{ blockId: '', message: 'There is nothing in these minutes yet. Add a block.' }];
  return blocks.flatMap((block) => problemsOf(block, recalled, toAccept));
}

function problemsOf(block: MinutesBlockContent, recalled: ReadonlySet<string>, toAccept: ReadonlySet<string>): DraftProblem[] {
  const name = block.heading.trim() === '' ? 'A block without a heading' : `“${block.heading}”`;
  const say = (message: string): DraftProblem => ({ blockId: block.id, message: `${name}: ${message}` });
  return [
    ...(block.heading.trim() === '' ? [say('give it a heading.')] : []),
    ...(block.body.trim() === '' ? [say('write something, or take the block out.')] : []),
    ...(hasNoAudience(block) ? [say('choose who may have it. It quotes nobody, so nobody has chosen yet.')] : []),
    ...(block.sourceItemIds.some((id) => recalled.has(id))
      ? [say('it quotes words that their owner no longer shares. Take it out, or ask the owner.')]
      : []),
    ...(block.sourceItemIds.some((id) => toAccept.has(id)) ? [say('open the information that it quotes, and read and accept its conditions.')] : []),
  ];
}

const hasNoAudience = ({ sourceItemIds, audience }: MinutesBlockContent): boolean =>
  (audience === null && sourceItemIds.length === 0) || (audience?.open === 'CHOSEN' && audience.to.length === 0);
