import type { ReactNode } from 'react';

/** Sets a passage apart: a quotation of the adult's own words, a note on the law. */
export function InsetText({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}
