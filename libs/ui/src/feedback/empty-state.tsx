import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What is not there yet: "No meetings are planned". Never wording that could be read as safety. */
  heading: string;
  headingLevel?: 2 | 3;
  /** What to do: a sentence, a ButtonLink. */
  children?: ReactNode;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ heading, headingLevel = 2, children }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="concord-empty">
      <Heading className="govuk-heading-s">{heading}</Heading>
      {children && <div className="govuk-body">{children}</div>}
    </div>
  );
}
