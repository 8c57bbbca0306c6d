import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { NavigationItem } from './navigation.js';
import { NavigationEntry } from './navigation-entry.js';

interface MoreEntriesProps {
  items: readonly NavigationItem[];
  onFollow: () => void;
}

/** What is seldom needed, behind "More" at a desk; a phone's menu is a list already and shows it at its end. */
export function MoreEntries({ items, onFollow }: MoreEntriesProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { pathname } = useLocation();
  const isHere = items.some(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen]);
  const follow = () => {
    setOpen(false);
    onFollow();
  };
  return (
    <li
      className="concord-navigation__more"
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}
    >
      <button
        ref={button}
        type="button"
        className="concord-navigation__link concord-navigation__more-button"
        data-here={isHere}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        More
      </button>
      <ul id={id} data-shown={isOpen}>
        {items.map((item) => (
          <NavigationEntry key={item.href} {...item} onFollow={follow} />
        ))}
      </ul>
    </li>
  );
}
