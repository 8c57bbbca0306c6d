import { NotificationBanner, showDate } from '@concord/ui';
import { useWorkingOn } from '../../app/working-on.js';

/** Above every page while training is overdue: what happens when, and what never stops. */
export function TrainingLine() {
  const training = useWorkingOn()?.training;
  if (!training) return null;
  if (training.state === 'IN_GRACE') {
    return (
      <NotificationBanner heading="Your information-sharing training is overdue">
        <p className="govuk-body">
          It counted until {showDate(training.dueOn ?? '')}. Ask your agency’s contact point to record your new training by {showDate(training.graceUntil ?? '')}. Nothing is closed to you until then.
        </p>
      </NotificationBanner>
    );
  }
  if (training.state !== 'PAST_GRACE') return null;
  return (
    <NotificationBanner heading="Your information-sharing training has run out">
      <p className="govuk-body">
        What other agencies shared in the ordinary way is closed to you until a colleague records your new training. Your agency’s contact point has been told. Staff safety, urgent releases, your own agency’s information and running meetings stay open.
      </p>
    </NotificationBanner>
  );
}
