import type { ReactNode } from 'react';

interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  /** Told when it is opened or closed, for what is only asked when somebody wants it. */
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}

/** Help that opens below its summary. */
export function Details({ summary, open, onToggle, children }: DetailsProps) {
  return (
    <details className="govuk-details" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
