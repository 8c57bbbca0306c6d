import type { DataSource } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Row } from '../database/row.js';

export type RowType<T extends Row> = new () => T;

/** What the door needs to know of an entity's table, read once from TypeORM's metadata. */
export class TableOf<T extends Row> {
  readonly subject: string;
  readonly table: string;
  private readonly columns: ReadonlyMap<string, ColumnMetadata>;

  constructor(
    dataSource: DataSource,
    private readonly type: RowType<T>,
  ) {
    const metadata = dataSource.getMetadata(type);
    this.subject = type.name;
    this.table = metadata.tableName;
    this.columns = new Map(metadata.columns.map((column) => [column.propertyName, column]));
  }

  has(property: string): boolean {
    return this.columns.has(property);
  }

  columnOf(property: string): string {
    const column = this.columns.get(property);
    if (!column) throw new Error(`${this.subject} has no column for "${property}"`);
    return `"${column.databaseName}"`;
  }

  /** Every column under its property's name. */
  selection(): string {
    return [...this.columns.values()].map((column) => `"row"."${column.databaseName}" as "${column.propertyName}"`).join(', ');
  }

  get properties(): string[] {
    return [...this.columns.keys()];
  }

  /** A value as the driver wants it: JSON as text, arrays as they are. */
  stored(property: string, value: unknown): unknown {
    return this.columns.get(property)?.type === 'jsonb' && value !== null && value !== undefined ? JSON.stringify(value) : value;
  }

  /** The plain default that the entity declares, for a property left out. */
  defaultOf(property: string): unknown {
    const declared: unknown = this.columns.get(property)?.default;
    return typeof declared === 'function' ? undefined : declared;
  }

  hydrate(record: object): T {
    return Object.assign(Object.create(this.type.prototype as object) as T, record);
  }
}
