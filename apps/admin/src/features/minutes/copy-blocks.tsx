import { WithheldNotice } from '@concord/ui';
import type { ReactNode } from 'react';
import type { CopyBlockPartsFragment } from '../../gql/graphql.js';
import { BlockWords } from './block-words.js';

interface CopyBlocksProps {
  blocks: readonly CopyBlockPartsFragment[];
  /** Under each block, such as a link to take words out. */
  footer?: (block: CopyBlockPartsFragment) => ReactNode;
}

/** The blocks of a copy, in order. */
export function CopyBlocks({ blocks, footer }: CopyBlocksProps) {
  return (
    <>
      {blocks.map((block) =>
        block.masked ? (
          <WithheldNotice key={block.id} />
        ) : (
          <section key={block.id} aria-labelledby={`heading-${block.id}`}>
            <h2 className="govuk-heading-m" id={`heading-${block.id}`}>{block.heading}</h2>
            <BlockWords {...block} />
            {footer?.(block)}
          </section>
        ),
      )}
    </>
  );
}
