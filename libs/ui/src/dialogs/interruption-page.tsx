import type { ReactNode } from 'react';
import { Button, ButtonGroup } from '../content/button.js';
import { Link } from '../navigation/link.js';

interface InterruptionPageProps {
  heading: string;
  children: ReactNode;
  continueText?: string;
  onContinue: () => void;
  backText?: string;
  backHref: string;
}

/** Stop and think: one heading, one way on, one way back, no fields. Before an override or an emergency opening. */
export function InterruptionPage({
  heading,
  children,
  continueText = 'Continue',
  onContinue,
  backText = 'Go back',
  backHref,
}: InterruptionPageProps) {
  return (
    <div className="moj-interruption-card">
      <div className="moj-interruption-card__content">
        <h2 className="moj-interruption-card__heading">{heading}</h2>
        <div className="moj-interruption-card__body">{children}</div>
        <div className="moj-interruption-card__actions">
          <ButtonGroup>
            <Button kind="inverse" onClick={onContinue}>
              {continueText}
            </Button>
            <Link href={backHref} className="govuk-link govuk-link--inverse">
              {backText}
            </Link>
          </ButtonGroup>
        </div>
      </div>
    </div>
  );
}
