import type { ReactNode } from 'react';

/** The end of a journey: what was done. Give the page the same heading, hidden. */
export function Panel({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h2 className="govuk-panel__title">{title}</h2>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}
