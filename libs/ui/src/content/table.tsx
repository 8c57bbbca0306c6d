/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   browsers forget a table's roles when its display changes, as it does on a phone */
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';

export interface Column<Row> {
  /** The column's heading; on a phone it stands before each value. */
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** The cell that names the row; usually the first column. */
  rowHeader?: boolean;
}

interface TableProps<Row> {
  caption: string;
  captionSize?: 's' | 'm' | 'l';
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of an empty table; says what to do. */
  empty?: ReactNode;
}

/**
 * A table with a caption. On a phone every row becomes a block, its values after their headings; the roles are
 * written out because browsers forget them when the display changes.
 */
export function Table<Row>({
  caption,
  captionSize = 'm',
  captionHidden,
  columns,
  rows,
  rowKey,
  empty,
}: TableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table className="govuk-table concord-table" role="table">
      <caption
        className={classNames(
          'govuk-table__caption',
          captionHidden ? 'govuk-visually-hidden' : `govuk-table__caption--${captionSize}`,
        )}
      >
        {caption}
      </caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          {columns.map(({ header, numeric }) => (
            <th
              key={header}
              scope="col"
              role="columnheader"
              className={classNames('govuk-table__header', numeric && 'govuk-table__header--numeric')}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} className="govuk-table__row" role="row">
            {columns.map((column) => (
              <Cell key={column.header} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column: { header, cell, numeric, rowHeader }, row }: { column: Column<Row>; row: Row }) {
  const content = (
    <>
      <span className="concord-table__label" aria-hidden="true">
        {header}
      </span>
      <span className="concord-table__value">{cell(row)}</span>
    </>
  );
  return rowHeader ? (
    <th scope="row" role="rowheader" className="govuk-table__header">
      {content}
    </th>
  ) : (
    <td role="cell" className={classNames('govuk-table__cell', numeric && 'govuk-table__cell--numeric')}>
      {content}
    </td>
  );
}
