import { Button, SummaryCard } from '@concord/ui';
import type { DemoAccountsQuery } from '../../gql/graphql.js';

interface DemoAccountsProps {
  accounts: DemoAccountsQuery['demoAccounts'];
  onChoose: (email: string) => void;
  busyWith: string | undefined;
}

/** In the demonstration: whom one can sign in as, and what is worth trying as them. */
export function DemoAccounts({ accounts, onChoose, busyWith }: DemoAccountsProps) {
  return (
    <section aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className="govuk-heading-m">
        Try the demonstration
      </h2>
      <p className="govuk-body">Everybody here is invented. Choose a person to see the same case through their eyes.</p>
      {accounts.map(({ email, name, agency, whoTheyAre, whatToTry }) => (
        <SummaryCard key={email} title={name} headingLevel={3}>
          <p className="govuk-body-s concord-secondary">{agency}</p>
          <p className="govuk-body">{whoTheyAre}</p>
          <p className="govuk-body">
            <strong>Try:</strong> {whatToTry}
          </p>
          <Button kind="secondary" onClick={() => onChoose(email)} busy={busyWith === email} busyText="Signing in">
            Sign in as {name}
          </Button>
        </SummaryCard>
      ))}
    </section>
  );
}
