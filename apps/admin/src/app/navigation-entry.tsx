import { NavLink } from 'react-router';
import type { NavigationItem } from './navigation.js';

/** One entry of the service navigation. */
export function NavigationEntry({ text, href, onFollow }: NavigationItem & { onFollow: () => void }) {
  return (
    <li>
      <NavLink to={href} end={href === '/'} className="concord-navigation__link" onClick={onFollow}>
        {text}
      </NavLink>
    </li>
  );
}
