import { useEffect, useRef, type MouseEvent } from 'react';

export interface SummaryError {
  message: string;
  /** The id of the field; without it the message stands without a link. */
  fieldId?: string;
}

interface ErrorSummaryProps {
  errors: readonly SummaryError[];
  title?: string;
  /** Change it (count the tries) to draw the focus here again. */
  attempt?: number;
}

/** "There is a problem": all errors of the form at its top, each a link to its field. Takes the focus. */
export function ErrorSummary({ errors, title = 'There is a problem', attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ message, fieldId }) => (
              <li key={`${fieldId}${message}`}>
                {fieldId ? (
                  <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
                    {message}
                  </a>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** Brings the field's label or legend into view, not only the box, and focuses without touching the address. */
function focusField(event: MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  (field.closest('.govuk-form-group') ?? field).scrollIntoView({ block: 'start' });
  field.focus({ preventScroll: true });
}
