import { Brand } from './brand.js';
import { useSessionState, type Session } from './session.js';

/** The name, who is signed in and for which agency. */
export function Header({ session: { practitioner, demo } }: { session: Session }) {
  const { signOut } = useSessionState();
  return (
    <header className="concord-header">
      <div className="govuk-width-container concord-container concord-header__row">
        <Brand />
        <div className="concord-header__person">
          <span>
            <strong>{practitioner.name}</strong>{' '}
            <span className="concord-header__agency">{practitioner.agency.name}</span>
          </span>
          <button type="button" className="concord-header__button" onClick={() => void signOut()}>
            Sign out
          </button>
        </div>
      </div>
      {demo && (
        <p className="concord-demo-strip">
          <strong>Demonstration.</strong> Everybody in it is invented. Do not enter real people.
        </p>
      )}
    </header>
  );
}
