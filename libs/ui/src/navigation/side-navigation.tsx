import { classNames } from '../class-names.js';
import { Link } from './link.js';
import type { NavigationLink } from './sub-navigation.js';

/** Links beside the content, such as an agenda. */
export function SideNavigation({ label, links }: { label: string; links: readonly NavigationLink[] }) {
  return (
    <nav className="moj-side-navigation" aria-label={label}>
      <ul className="moj-side-navigation__list">
        {links.map(({ text, href, current }) => (
          <li
            key={href}
            className={classNames('moj-side-navigation__item', current && 'moj-side-navigation__item--active')}
          >
            <Link href={href} className={undefined} aria-current={current ? 'location' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
