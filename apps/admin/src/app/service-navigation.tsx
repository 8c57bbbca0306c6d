import { useState } from 'react';
import { MoreEntries } from './more-entries.js';
import type { NavigationItem } from './navigation.js';
import { NavigationEntry } from './navigation-entry.js';
import { featureNavigation } from './routes.js';

const isFor = ({ roles: needed }: NavigationItem, roles: readonly string[]) =>
  !needed || needed.some((role) => roles.includes(role));

/** So few seldom used parts stand beside the others. */
const FEW = 3;

/** The parts of the portal; on a phone behind a "Menu" button. */
export function ServiceNavigation({ roles }: { roles: readonly string[] }) {
  const [isOpen, setOpen] = useState(false);
  const mine = featureNavigation.filter((item) => isFor(item, roles));
  const seldom = mine.filter((item) => item.seldom);
  const isShort = seldom.length < FEW;
  const close = () => setOpen(false);
  return (
    <div className="govuk-service-navigation concord-navigation">
      <div className="govuk-width-container concord-container">
        <nav className="govuk-service-navigation__wrapper" aria-label="Parts of Concord">
          <button
            type="button"
            className="govuk-service-navigation__toggle concord-navigation__toggle"
            aria-expanded={isOpen}
            aria-controls="navigation"
            onClick={() => setOpen(!isOpen)}
          >
            Menu
          </button>
          <ul className="govuk-service-navigation__list" id="navigation" data-open={isOpen}>
            {mine
              .filter((item) => isShort || !item.seldom)
              .map((item) => (
                <NavigationEntry key={item.href} {...item} onFollow={close} />
              ))}
            {!isShort && <MoreEntries items={seldom} onFollow={close} />}
          </ul>
        </nav>
      </div>
    </div>
  );
}
