import type { ReactNode } from 'react';
import { Tag } from '../content/tag.js';

interface MeetingBarProps {
  /** Those in the room: "A. Example (Police)". */
  present: readonly string[];
  quorate: boolean;
  /** Who is missing for the quorum: "Housing". */
  missing?: readonly string[];
  /** Buttons of the meeting. */
  children?: ReactNode;
}

/** Stays at the top of a running meeting: who is here, and whether that is enough. */
export function MeetingBar({ present, quorate, missing = [], children }: MeetingBarProps) {
  return (
    <section className="concord-meeting-bar" aria-label="Meeting">
      <details className="concord-meeting-bar__present">
        <summary>{present.length} present</summary>
        <ul className="govuk-list">
          {present.map((who) => (
            <li key={who}>{who}</li>
          ))}
        </ul>
      </details>
      <p className="concord-meeting-bar__quorum" role="status">
        <Tag colour={quorate ? 'green' : 'red'}>{quorate ? 'Quorate' : 'Not quorate'}</Tag>
        {!quorate && missing.length > 0 && <span> Missing: {missing.join(', ')}</span>}
      </p>
      {children && <div className="concord-meeting-bar__actions">{children}</div>}
    </section>
  );
}
