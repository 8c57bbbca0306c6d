import { Button, ButtonGroup } from '../content/button.js';
import { Dialog } from './dialog.js';

interface TimeoutWarningProps {
  secondsLeft: number;
  onStay: () => void;
  onSignOut: () => void;
  busy?: boolean;
}

/** Two minutes before the session ends. */
export function TimeoutWarning({ secondsLeft, onStay, onSignOut, busy }: TimeoutWarningProps) {
  return (
    <Dialog heading="You will be signed out soon" onClose={onStay}>
      <p className="govuk-body">
        To keep people’s information safe, we sign you out in <strong>{timeLeft(secondsLeft)}</strong> if nothing
        happens.
      </p>
      <p className="govuk-visually-hidden" role="status">
        {secondsLeft <= 120 && spokenTime(secondsLeft)}
      </p>
      <p className="govuk-body">Nothing you typed is lost.</p>
      <ButtonGroup>
        <Button onClick={onStay} busy={busy}>
          Stay signed in
        </Button>
        <Button kind="secondary" onClick={onSignOut}>
          Sign out now
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** "2 minutes", "1 minute 20 seconds", "20 seconds". */
export function timeLeft(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return plural(rest, 'second');
  return rest === 0 ? plural(minutes, 'minute') : `${plural(minutes, 'minute')} ${plural(rest, 'second')}`;
}

/** Changes every half minute only, so that a screen reader is not talking all the time. */
const spokenTime = (seconds: number) => `About ${timeLeft(Math.max(30, Math.ceil(seconds / 30) * 30))} left`;
