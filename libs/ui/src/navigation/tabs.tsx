import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../class-names.js';

export interface Tab {
  id: string;
  label: string;
  panel: ReactNode;
}

/** Panels of one page, one at a time. For the sections of a record use SubNavigation: those have addresses. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const base = useId();
  const list = useRef<HTMLUListElement>(null);
  const [selected, setSelected] = useState(tabs[0]?.id);
  const current = tabs.find((tab) => tab.id === selected) ?? tabs[0];

  const move = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && tabs[(index + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    setSelected(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(next)]?.focus();
  };

  return (
    <div className="govuk-tabs">
      <ul className="govuk-tabs__list" role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab, index) => {
          const isCurrent = tab === current;
          return (
            <li
              key={tab.id}
              role="presentation"
              className={classNames('govuk-tabs__list-item', isCurrent && 'govuk-tabs__list-item--selected')}
            >
              <button
                type="button"
                role="tab"
                id={`${base}-tab-${tab.id}`}
                className="govuk-tabs__tab concord-tab"
                aria-selected={isCurrent}
                aria-controls={`${base}-panel-${tab.id}`}
                tabIndex={isCurrent ? 0 : -1}
                onClick={() => setSelected(tab.id)}
                onKeyDown={(event) => move(event, index)}
              >
                {tab.label}
              </button>
            </li>
          );
        })}
      </ul>
      {current && (
        <div
          className="govuk-tabs__panel"
          role="tabpanel"
          id={`${base}-panel-${current.id}`}
          aria-labelledby={`${base}-tab-${current.id}`}
        >
          {current.panel}
        </div>
      )}
    </div>
  );
}
