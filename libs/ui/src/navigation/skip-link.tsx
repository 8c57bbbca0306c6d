import type { MouseEvent } from 'react';

/** First thing on every page: jumps over the header to the content. */
export function SkipLink({ targetId = 'main' }: { targetId?: string }) {
  const jump = (event: MouseEvent) => {
    const target = document.getElementById(targetId);
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView();
  };
  return (
    <a href={`#${targetId}`} className="govuk-skip-link" onClick={jump}>
      Skip to main content
    </a>
  );
}
