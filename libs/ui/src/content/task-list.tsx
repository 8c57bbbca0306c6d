import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Link } from '../navigation/link.js';

export interface Task {
  title: string;
  href?: string;
  hint?: ReactNode;
  /** A Tag, or plain text for what is done. */
  status?: ReactNode;
}

/** Work in several parts, each with its status. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const id = useId();
  return (
    <ul className="govuk-task-list">
      {tasks.map(({ title, href, hint, status }, index) => {
        const hintId = hint ? `${id}-${index}-hint` : undefined;
        const statusId = `${id}-${index}-status`;
        return (
          <li
            key={`${title}${href}`}
            className={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link')}
          >
            <div className="govuk-task-list__name-and-hint">
              {href ? (
                <Link
                  href={href}
                  className="govuk-link govuk-task-list__link"
                  aria-describedby={classNames(hintId, statusId)}
                >
                  {title}
                </Link>
              ) : (
                <div>{title}</div>
              )}
              {hint && (
                <div id={hintId} className="govuk-task-list__hint">
                  {hint}
                </div>
              )}
            </div>
            <div className="govuk-task-list__status" id={statusId}>
              {status}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
