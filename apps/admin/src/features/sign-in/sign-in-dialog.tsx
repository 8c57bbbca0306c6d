import { Dialog, LinkButton } from '@concord/ui';
import type { SessionPartsFragment } from '../../gql/graphql.js';
import { SignInForm } from './sign-in-form.js';

interface SignInDialogProps {
  onSignedIn: (session: SessionPartsFragment) => void;
  onLeave: () => void;
}

/** Over the page, when the session has ended: the page and what was typed stay where they are, out of sight. */
export function SignInDialog({ onSignedIn, onLeave }: SignInDialogProps) {
  return (
    <Dialog heading="Sign in again to go on" opaque>
      <p className="govuk-body">You were signed out to keep people’s information safe. Your work is still here.</p>
      <SignInForm onSignedIn={onSignedIn} />
      <p className="govuk-body">
        <LinkButton onClick={onLeave}>Leave this page instead</LinkButton>
      </p>
    </Dialog>
  );
}
