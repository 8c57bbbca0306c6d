import { useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { marking } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { Brand } from '../../app/brand.js';
import { Footer } from '../../app/footer.js';
import { Page } from '../../app/page.js';
import { useSessionState, type Session } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { DemoAccountsDocument, SignInDocument } from '../../gql/graphql.js';
import { DemoAccounts } from './demo-accounts.js';
import { SignInForm } from './sign-in-form.js';

/** Signing in, and in the demonstration the people one can sign in as. */
export function Component() {
  const { session, begin } = useSessionState();
  const next = useNextPage();
  const navigate = useNavigate();
  const signedIn = (started: Session) => {
    begin(started);
    void navigate(next, { replace: true });
  };
  const demo = usePageQuery(DemoAccountsDocument, {});
  const accounts = demo.data?.demoAccounts ?? [];

  if (session) return <Navigate to={next} replace />;
  return (
    <>
      <header className="concord-header">
        <div className="govuk-width-container concord-container concord-header__row">
          <Brand />
        </div>
      </header>
      <div className="govuk-width-container concord-container">
        <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
          <Page title="Sign in">
            <div className="concord-sign-in">
              <div>
                <SignInForm onSignedIn={signedIn} />
                <p className="govuk-hint">This service is marked {marking}. What you open and change is recorded.</p>
              </div>
              {accounts.length > 0 && (
                <DemoSignIn accounts={accounts} password={demo.data?.demoPassword ?? ''} onSignedIn={signedIn} />
              )}
            </div>
          </Page>
        </main>
      </div>
      <Footer />
    </>
  );
}

interface DemoSignInProps {
  accounts: Parameters<typeof DemoAccounts>[0]['accounts'];
  password: string;
  onSignedIn: (session: Session) => void;
}

function DemoSignIn({ accounts, password, onSignedIn }: DemoSignInProps) {
  const signIn = useChange(SignInDocument);
  const [chosen, setChosen] = useState<string>();
  const choose = async (email: string) => {
    setChosen(email);
    const data = await signIn.attempt({ input: { email, password } });
    if (data) onSignedIn(data.signIn);
  };
  return (
    <div>
      <ActionProblem problem={signIn.problem} />
      <DemoAccounts
        accounts={accounts}
        onChoose={(email) => void choose(email)}
        busyWith={signIn.sending ? chosen : undefined}
      />
    </div>
  );
}

/** Where to go afterwards: only ever a page of this portal. */
function useNextPage(): string {
  const next = useSearchParams()[0].get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
