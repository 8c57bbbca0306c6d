import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Link } from '../navigation/link.js';
import { LinkButton } from './button.js';

/** A change link: to a page, or a button that does something here. */
export interface SummaryAction {
  text: string;
  /** What is changed, for screen readers: "date of birth". */
  hiddenText: string;
  href?: string;
  onClick?: () => void;
}

export interface SummaryRow {
  key: string;
  value: ReactNode;
  actions?: readonly SummaryAction[];
}

interface SummaryListProps {
  rows: readonly (SummaryRow | null | undefined | false)[];
  noBorder?: boolean;
}

/** Facts, one a row. Rows that are null or false are left out; an empty value says "Not recorded". */
export function SummaryList({ rows, noBorder }: SummaryListProps) {
  const shown = rows.filter((row): row is SummaryRow => Boolean(row));
  const anyActions = shown.some((row) => row.actions?.length);
  return (
    <dl className={classNames('govuk-summary-list', noBorder && 'govuk-summary-list--no-border')}>
      {shown.map(({ key, value, actions }) => (
        <div
          key={key}
          className={classNames(
            'govuk-summary-list__row',
            anyActions && !actions?.length && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">
            {isEmpty(value) ? <span className="concord-secondary">Not recorded</span> : value}
          </dd>
          {actions && actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <Actions
                actions={actions}
                listClass="govuk-summary-list__actions-list"
                itemClass="govuk-summary-list__actions-list-item"
              />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

const isEmpty = (value: ReactNode) => value === null || value === undefined || value === '';

interface ActionsProps {
  actions: readonly SummaryAction[];
  listClass: string;
  itemClass: string;
}

function Actions({ actions, listClass, itemClass }: ActionsProps) {
  if (actions.length === 1) return <OneAction action={actions[0] as SummaryAction} />;
  return (
    <ul className={listClass}>
      {actions.map((action) => (
        <li key={action.text} className={itemClass}>
          <OneAction action={action} />
        </li>
      ))}
    </ul>
  );
}

function OneAction({ action: { text, hiddenText, href, onClick } }: { action: SummaryAction }) {
  const words = (
    <>
      {text}
      <span className="govuk-visually-hidden"> {hiddenText}</span>
    </>
  );
  return href ? <Link href={href}>{words}</Link> : <LinkButton onClick={() => onClick?.()}>{words}</LinkButton>;
}

interface SummaryCardProps {
  title: ReactNode;
  headingLevel?: 2 | 3 | 4;
  actions?: readonly SummaryAction[];
  /** A tag beside the title. */
  status?: ReactNode;
  rows?: SummaryListProps['rows'];
  children?: ReactNode;
}

/** One thing of several, with its facts and what can be done with it. */
export function SummaryCard({ title, headingLevel = 2, actions, status, rows, children }: SummaryCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">
          {title} {status}
        </Heading>
        {actions && actions.length > 0 && (
          <div className="govuk-summary-card__actions">
            <Actions
              actions={actions}
              listClass="govuk-summary-list__actions-list"
              itemClass="govuk-summary-card__action"
            />
          </div>
        )}
      </div>
      <div className="govuk-summary-card__content">
        {rows && <SummaryList rows={rows} />}
        {children}
      </div>
    </div>
  );
}
