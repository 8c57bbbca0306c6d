import { marking } from '@concord/ui';

/** The marking on every page. */
export const Footer = () => (
  <footer className="concord-footer">
    <div className="govuk-width-container concord-container">
      <p className="concord-marking">{marking}</p>
      <p>Concord. What you open and change here is recorded.</p>
    </div>
  </footer>
);
