import { Link } from './link.js';

export interface NavigationLink {
  text: string;
  href: string;
  current?: boolean;
}

/** The sections of one record, as links below its header. */
export function SubNavigation({ label, links }: { label: string; links: readonly NavigationLink[] }) {
  return (
    <nav className="moj-sub-navigation" aria-label={label}>
      <ul className="moj-sub-navigation__list">
        {links.map(({ text, href, current }) => (
          <li key={href} className="moj-sub-navigation__item">
            <Link href={href} className="moj-sub-navigation__link" aria-current={current ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
