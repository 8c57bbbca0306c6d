import type { ReactNode } from 'react';
import { Button, ButtonGroup } from '../content/button.js';
import { Link } from '../navigation/link.js';

interface ProblemPageProps {
  /** What happened: "We could not load this page". */
  heading: string;
  headingLevel?: 1 | 2;
  /** What is safe: "Nothing you typed was lost". */
  safe?: ReactNode;
  /** What to do next. */
  children?: ReactNode;
  onRetry?: () => void;
  homeHref?: string;
}

/** Something went wrong: what happened, what is safe, and a way on. */
export function ProblemPage({ heading, headingLevel = 1, safe, children, onRetry, homeHref }: ProblemPageProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="concord-problem" role="alert">
      <Heading className="govuk-heading-l">{heading}</Heading>
      {safe && <p className="govuk-body-l">{safe}</p>}
      {children && <div className="govuk-body">{children}</div>}
      <ButtonGroup>
        {onRetry && <Button onClick={onRetry}>Try again</Button>}
        {homeHref && <Link href={homeHref}>Go to the home page</Link>}
      </ButtonGroup>
    </div>
  );
}
