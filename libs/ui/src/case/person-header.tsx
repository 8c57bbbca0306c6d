import type { ReactNode } from 'react';
import { showBornOn } from '../dates/show-date.js';

interface PersonHeaderProps {
  name: string;
  bornOn?: string | null;
  /** Where only the year or an estimate is known: "about 70". */
  ageText?: string;
  reference?: string | null;
  /** Tags and badges. */
  children?: ReactNode;
}

/** Whose record this is. Never an address: it may be the one thing that must not be seen over a shoulder. */
export function PersonHeader({ name, bornOn, ageText, reference, children }: PersonHeaderProps) {
  return (
    <div className="concord-person" role="region" aria-label="Person">
      <p className="concord-person__name">{name}</p>
      <dl className="concord-person__facts">
        <div>
          <dt>Born</dt>
          <dd>{bornOn ? showBornOn(bornOn) : (ageText ?? 'Not recorded')}</dd>
        </div>
        {reference && (
          <div>
            <dt>Reference</dt>
            <dd>{reference}</dd>
          </div>
        )}
      </dl>
      {children && <div className="concord-person__tags">{children}</div>}
    </div>
  );
}
