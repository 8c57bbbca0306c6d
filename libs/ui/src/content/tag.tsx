import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

/** A status in words. The colour only repeats what the words say. */
export function Tag({ colour, children }: { colour?: TagColour; children: ReactNode }) {
  return <strong className={classNames('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>;
}
