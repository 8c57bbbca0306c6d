import type { ReactNode } from 'react';
import { showDate, showDateTime } from '../dates/show-date.js';

export interface TimelineEvent {
  id: string;
  title: ReactNode;
  /** An instant, or a date alone where the time is not known: no false 00:00 is shown. */
  at: string;
  /** Who did it: a person, an agency, or "the system". */
  byline?: string;
  children?: ReactNode;
}

interface TimelineProps {
  events: readonly TimelineEvent[];
  headingLevel?: 2 | 3 | 4;
}

const isDateOnly = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);

/** What happened, in the order given: newest first. */
export function Timeline({ events, headingLevel = 2 }: TimelineProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="moj-timeline">
      {events.map(({ id, title, at, byline, children }) => (
        <div key={id} className="moj-timeline__item">
          <div className="moj-timeline__header">
            <Heading className="moj-timeline__title">{title}</Heading>
            {byline && <p className="moj-timeline__byline">by {byline}</p>}
          </div>
          <p className="moj-timeline__date">
            <time dateTime={at}>{isDateOnly(at) ? showDate(at) : showDateTime(at)}</time>
          </p>
          {children && <div className="moj-timeline__description">{children}</div>}
        </div>
      ))}
    </div>
  );
}
