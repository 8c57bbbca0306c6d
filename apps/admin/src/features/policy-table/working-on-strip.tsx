import { LinkButton, showTime } from '@concord/ui';
import { useWorkingOn } from '../../app/working-on.js';

/** Under the header: what is stamped on everything that is read now, and how to end it. */
export function WorkingOnStrip() {
  const state = useWorkingOn();
  const { workingOn } = state ?? {};
  if (!state || !workingOn) return null;
  return (
    <div className="concord-working-on" role="status">
      <div className="govuk-width-container concord-container">
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          Working on <strong>{workingOn.reference ?? 'a case'}</strong> for <strong>{workingOn.label}</strong>, until {showTime(workingOn.until)}.{' '}
          <LinkButton onClick={() => void state.stop()}>Stop</LinkButton>
        </p>
      </div>
    </div>
  );
}
