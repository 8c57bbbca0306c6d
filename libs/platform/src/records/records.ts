import { type Actor, declaredRules } from '@concord/domain';
import { hashOf } from '../audit/canonical.js';
import type { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { Row } from '../database/row.js';
import { EditConflict, Forbidden, InvalidInput, NotFound } from '../graphql/errors.js';
import type { Page } from '../graphql/page.js';
import { PAGE_SIZE } from '../graphql/page.js';
import { type Cursor, decodeCursor, encodeCursor } from './cursor.js';
import { RuledStatements } from './ruled-statements.js';
import type { Statement } from './statements.js';
import { type RowType, TableOf } from './table-of.js';
import type { Where } from './where.js';

export type Direction = 'ASC' | 'DESC';

/** What a list asks for. Without an order, newest id first. */
export interface FindOptions<T> {
  readonly where?: Where<T>;
  readonly order?: { readonly [K in keyof T]?: Direction };
  readonly first?: number;
}

export interface PageOptions<T> extends FindOptions<T> {
  /** The `endCursor` of the page before. */
  readonly after?: string | undefined;
}

/**
 * The one door to rows. Each call asks the rule of the record's kind, in SQL, and notes what was returned, changed or
 * refused for the audit. Absent and hidden look the same: NotFound.
 */
export class Records {
  private readonly tables = new Map<unknown, TableOf<Row>>();
  private readonly statements = new RuledStatements();

  constructor(private readonly database: Database) {}

  /** Rows that the actor may see; may be empty. */
  async find<T extends Row>(actor: Actor, type: RowType<T>, options: FindOptions<T> = {}): Promise<T[]> {
    const table = this.tableOf(type);
    return await this.select(table, this.statements.find(actor, table, options.where ?? {}, orderOf(options.order, table), options.first));
  }

  /** One page of a list, keyset by the first ordered property and the id. Starts from what the reader may see. */
  async page<T extends Row>(actor: Actor, type: RowType<T>, options: PageOptions<T> = {}): Promise<Page<T>> {
    const table = this.tableOf(type);
    const [property, direction] = firstOrder(options.order);
    const size = Math.min(options.first ?? PAGE_SIZE.usual, PAGE_SIZE.most);
    const keyset = { column: `"row".${table.columnOf(property)}`, direction, after: cursorFrom(options.after) };
    const rows = await this.select(table, this.statements.page(actor, table, options.where ?? {}, keyset, size + 1), size);
    return pageOf(rows, size, (row) => (row as Record<string, unknown>)[property]);
  }

  /**
   * One page of the newest items on the case files whose table the actor sits at: the feed of a home page. It starts from
   * the reader's own case files, and goes on where rows that the rule refuses were in the way.
   */
  async newest<T extends Row & { readonly createdAt: Date }>(actor: Actor, type: RowType<T>, options: Pick<PageOptions<T>, 'where' | 'after'> & { first?: number | undefined } = {}): Promise<Page<T>> {
    const table = this.tableOf(type);
    const size = Math.min(options.first ?? PAGE_SIZE.usual, PAGE_SIZE.most);
    const found: T[] = [];
    let after = cursorFrom(options.after);
    while (found.length <= size) {
      const statement = this.statements.newest(actor, table, options.where ?? {}, after, size + 1);
      const candidates = await this.database.current().ask<T & Candidate>(statement);
      found.push(...candidates.filter((it) => it.id !== null).map(({ candidateAt: _at, candidateId: _id, ...row }) => table.hydrate(row)));
      const last = candidates[candidates.length - 1];
      if (!last || candidates.length <= size) break;
      after = { value: last.candidateAt.toISOString(), id: last.candidateId };
    }
    this.database.current().returned(table.subject, found.slice(0, size).map((it) => it.id));
    return pageOf(found, size, (row) => row.createdAt);
  }

  /** One row. @throws NotFound when it is absent or hidden. */
  async get<T extends Row>(actor: Actor, type: RowType<T>, id: string): Promise<T> {
    const [row] = await this.find(actor, type, { where: { id } as Where<T> });
    return row ?? this.refuseAsMissing('read', this.tableOf(type).subject, id);
  }

  /**
   * Writes a new row, if the rule `create` holds for it. Stamps createdAt and createdBy where the entity has them.
   * @throws Forbidden when the rule does not hold
   */
  async create<T extends Row>(actor: Actor, type: RowType<T>, values: Partial<T>): Promise<T> {
    const table = this.tableOf(type);
    const row = this.filled(actor, table, values);
    await this.refuseUnlessPermitted(actor, table, row);
    const properties = table.properties.filter((it) => row[it] !== undefined);
    const placeholders = properties.map((_, index) => `$${index + 1}`);
    await this.database.current().query(
      `insert into ${table.table} (${properties.map((it) => table.columnOf(it)).join(', ')}) values (${placeholders.join(', ')})`,
      properties.map((it) => table.stored(it, row[it])),
    );
    this.noteChange('create', table.subject, row, { after: hashOf(row) });
    return table.hydrate(row);
  }

  /**
   * Changes one row by the entity's own methods, if it may be read and the rule `action` holds before the change.
   * @param expectedVersion the version the actor saw; @throws EditConflict when somebody changed it since
   */
  async change<T extends Row>(actor: Actor, action: string, type: RowType<T>, id: string, edit: (row: T) => void, expectedVersion?: number): Promise<T> {
    const table = this.tableOf(type);
    const row = await this.lock(actor, action, table, id);
    if (expectedVersion !== undefined && row.version !== expectedVersion) throw new EditConflict();
    const before = { ...row };
    edit(row);
    const changed = table.properties.filter((it) => hashOf(before[it as keyof T]) !== hashOf(row[it as keyof T]));
    if (changed.some((it) => FIXED.has(it))) throw new Error(`${table.subject}.${changed.join(', ')} never changes`);
    if (changed.length > 0) await this.write(table, row, changed);
    this.noteChange(action, table.subject, row, { before: hashOf(before), after: hashOf(row), fields: changed });
    return row;
  }

  /** Removes one row, if the rule `action` holds. For drafts and choices not yet relied on; never for records. */
  async remove<T extends Row>(actor: Actor, action: string, type: RowType<T>, id: string): Promise<void> {
    const table = this.tableOf(type);
    const row = await this.lock(actor, action, table, id);
    await this.database.current().query(`delete from ${table.table} where id = $1`, [id]);
    this.noteChange(action, table.subject, row, { before: hashOf(row) });
  }

  /** The declared actions the actor may take on this row, for showing only the buttons that work. */
  async permittedActions<T extends Row>(actor: Actor, type: RowType<T>, id: string): Promise<string[]> {
    const table = this.tableOf(type);
    const actions = declaredRules().filter((it) => it.subject === table.subject && !['read', 'create'].includes(it.action)).map((it) => it.action);
    if (actions.length === 0) return [];
    const [answers] = await this.database.current().ask<Record<string, boolean | null>>(this.statements.actions(actor, table, actions, id));
    return answers ? actions.filter((it) => answers[it] === true) : [];
  }

  /** Which of these rows the actor may `action` as well as read: for words that fewer may read than the row. */
  async permittedIds<T extends Row>(actor: Actor, action: string, type: RowType<T>, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const statement = this.statements.permitted(actor, this.tableOf(type), action, [...ids]);
    return new Set((await this.database.current().ask<{ id: string }>(statement)).map((it) => it.id));
  }

  /** The same submission twice gives one result: the second gets the row that the first made. */
  async once<T extends Row>(actor: Actor, type: RowType<T>, submissionId: string | undefined, work: () => Promise<T>): Promise<T> {
    if (!submissionId) return work();
    const unit = this.database.current();
    const inserted = await unit.query(
      'insert into submission (id, practitioner_id, subject) values ($1, $2, $3) on conflict do nothing returning id',
      [submissionId, actor.practitionerId, type.name],
    );
    if (inserted.length === 0) return this.earlierResult(actor, type, submissionId);
    const result = await work();
    await unit.query('update submission set result_id = $3 where practitioner_id = $2 and id = $1', [submissionId, actor.practitionerId, result.id]);
    return result;
  }

  private async earlierResult<T extends Row>(actor: Actor, type: RowType<T>, submissionId: string): Promise<T> {
    const [earlier] = await this.database.current().query<{ resultId: string }>(
      'select result_id as "resultId" from submission where practitioner_id = $1 and id = $2 and subject = $3',
      [actor.practitionerId, submissionId, type.name],
    );
    return earlier ? this.get(actor, type, earlier.resultId) : this.refuseAsMissing('read', type.name, submissionId);
  }

  private tableOf<T extends Row>(type: RowType<T>): TableOf<T> {
    const known = this.tables.get(type) ?? new TableOf(this.database.dataSource, type);
    this.tables.set(type, known);
    return known as TableOf<T>;
  }

  private async select<T extends Row>(table: TableOf<T>, statement: Statement, shown?: number): Promise<T[]> {
    const records = await this.database.current().ask<T>(statement);
    this.database.current().returned(table.subject, records.slice(0, shown).map((it) => it.id));
    return records.map((it) => table.hydrate(it));
  }

  private async lock<T extends Row>(actor: Actor, action: string, table: TableOf<T>, id: string): Promise<T> {
    const [record] = await this.database.current().ask<T & { __permitted: boolean }>(this.statements.lock(actor, table, action, id));
    if (!record) return this.refuseAsMissing(action, table.subject, id);
    const { __permitted, ...values } = record;
    if (!__permitted) return this.refuseAsForbidden(action, table.subject, id);
    return table.hydrate(values);
  }

  private async write<T extends Row>(table: TableOf<T>, row: T, changed: readonly string[]): Promise<void> {
    row.version += 1;
    const fields = [...new Set([...changed, 'version'])];
    const sets = fields.map((it, index) => `${table.columnOf(it)} = $${index + 2}`);
    const written = await this.database.current().query(
      `update ${table.table} set ${sets.join(', ')} where id = $1 returning 1`,
      [row.id, ...fields.map((it) => table.stored(it, row[it as keyof T]))],
    );
    if (written.length !== 1) throw new Error(`${table.subject} was not written`);
  }

  private filled<T extends Row>(actor: Actor, table: TableOf<T>, values: Partial<T>): Record<string, unknown> & { id: string } {
    const stamps: Record<string, unknown> = { id: newId(), version: 1, createdAt: actor.at, createdBy: actor.practitionerId };
    const given = values as Record<string, unknown>;
    const entries = table.properties.map((it) => [it, given[it] ?? stamps[it] ?? table.defaultOf(it) ?? null] as const);
    return { ...Object.fromEntries(entries), id: String(given['id'] ?? stamps['id']) };
  }

  private async refuseUnlessPermitted<T extends Row>(actor: Actor, table: TableOf<T>, row: Record<string, unknown> & { id: string }): Promise<void> {
    const columns = JSON.stringify(Object.fromEntries(table.properties.map((it) => [table.columnOf(it).slice(1, -1), row[it]])));
    const [answer] = await this.database.current().ask<{ permitted: boolean }>(this.statements.create(actor, table, columns));
    if (answer?.permitted !== true) this.refuseAsForbidden('create', table.subject, row.id);
  }

  private noteChange(action: string, subject: string, row: object & { id: string }, detail: Record<string, string | readonly string[]>): void {
    const caseFileId = (row as { caseFileId?: string }).caseFileId;
    this.database.current().changed({ action, subject, subjectId: row.id, caseFileId, detail });
  }

  private refuseAsMissing(action: string, subject: string, subjectId: string): never {
    this.database.current().refused({ action, subject, subjectId, code: 'NOT_FOUND' });
    throw new NotFound();
  }

  private refuseAsForbidden(action: string, subject: string, subjectId: string): never {
    this.database.current().refused({ action, subject, subjectId, code: 'FORBIDDEN' });
    throw new Forbidden();
  }
}

/** What a change never touches: a row keeps its identity, its case and its owner. */
const FIXED = new Set(['id', 'caseFileId', 'ownerAgencyId', 'createdAt', 'createdBy']);

function orderOf<T extends Row>(order: FindOptions<T>['order'], table: TableOf<T>): string {
  const entries = Object.entries(order ?? {}) as [string, Direction][];
  const ordered = entries.map(([property, direction]) => `"row".${table.columnOf(property)} ${direction === 'ASC' ? 'asc' : 'desc'}`);
  return [...ordered, `"row"."id" ${entries[0]?.[1] === 'ASC' ? 'asc' : 'desc'}`].join(', ');
}

function firstOrder<T>(order: FindOptions<T>['order']): [string, Direction] {
  const [entry] = Object.entries(order ?? {}) as [string, Direction][];
  return entry ?? ['id', 'DESC'];
}

function cursorFrom(after: string | undefined): Cursor | undefined {
  if (after === undefined) return undefined;
  const cursor = decodeCursor(after);
  if (!cursor) throw new InvalidInput([{ path: 'after', message: 'Use the endCursor of the page before, unchanged.' }]);
  return cursor;
}

/** A page of at most `size` of the rows found; one more than that says that the list goes on. */
function pageOf<T extends Row>(found: readonly T[], size: number, keyOf: (row: T) => unknown): Page<T> {
  const nodes = found.slice(0, size);
  const last = nodes[nodes.length - 1];
  return { nodes, pageInfo: { endCursor: last ? encodeCursor(keyOf(last), last.id) : null, hasNextPage: found.length > size } };
}

/** A place in the feed; its row is there when the rule allows it. */
interface Candidate {
  readonly candidateAt: Date;
  readonly candidateId: string;
}
