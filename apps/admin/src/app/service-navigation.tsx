import { useState } from 'react';
import { NavLink } from 'react-router';
import { featureNavigation } from './routes.js';
import type { NavigationItem } from './navigation.js';

const isFor = ({ roles: needed }: NavigationItem, roles: readonly string[]) =>
  !needed || needed.some((role) => roles.includes(role));

/** The parts of the portal; on a phone behind a "Menu" button. */
export function ServiceNavigation({ roles }: { roles: readonly string[] }) {
  const [isOpen, setOpen] = useState(false);
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
            {featureNavigation
              .filter((item) => isFor(item, roles))
              .map((item) => (
                <Entry key={item.href} {...item} onFollow={() => setOpen(false)} />
              ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

function Entry({ text, href, onFollow }: NavigationItem & { onFollow: () => void }) {
  return (
    <li>
      <NavLink to={href} end={href === '/'} className="concord-navigation__link" onClick={onFollow}>
        {text}
      </NavLink>
    </li>
  );
}
