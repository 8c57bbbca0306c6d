import { type Actor, ruleFor } from '@concord/domain';
import { snakeCase } from '../database/naming.js';
import type { Row } from '../database/row.js';
import { Forbidden } from '../graphql/errors.js';
import { compileCondition } from './compile-condition.js';
import type { Cursor } from './cursor.js';
import type { Parameters } from './parameters.js';
import { itemsOfCaseFile, newestItems, readerOf } from './read-paths.js';
import { type Statement, Statements } from './statements.js';
import type { TableOf } from './table-of.js';
import { compileWhere, placeholderIn, shapeOfWhere, valuesOfWhere } from './where.js';

/** What a list is ordered by: columns with their direction. */
export interface Keyset {
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
  readonly after: Cursor | undefined;
}

/** The statements behind the one door: the rule of the record's kind, the filter and the order, compiled once for each shape. */
export class RuledStatements {
  private readonly statements = new Statements();

  find<T extends Row>(actor: Actor, table: TableOf<T>, where: object, ordered: string, first?: number): Statement {
    const key = `find ${table.subject} ${shapeOfWhere(where)} ${ordered} ${first === undefined ? 'all' : 'first'}`;
    const given = [...valuesOfWhere(where), ...(first === undefined ? [] : [first])];
    return this.statements.of(actor, key, given, (parameters) => {
      const filters = filtersOf(actor, table, where, parameters); // first: the values of `where` are $1, $2 ...
      const from = sourceOf(actor, table, where, parameters);
      return `select ${table.selection()} from ${from} where ${filters} order by ${ordered}${first === undefined ? '' : ` limit ${parameters.plain(first)}`}`;
    });
  }

  page<T extends Row>(actor: Actor, table: TableOf<T>, where: object, { column, direction, after }: Keyset, limit: number): Statement {
    const key = `page ${table.subject} ${shapeOfWhere(where)} ${column} ${direction} ${after ? 'after' : ''}`;
    const given = [...valuesOfWhere(where), ...(after ? [after.value, after.id] : []), limit];
    return this.statements.of(actor, key, given, (parameters) => {
      const filters = filtersOf(actor, table, where, parameters);
      const sign = direction === 'ASC' ? '>' : '<';
      const beyond = after ? ` and (${column}, "row"."id") ${sign} (${parameters.plain(after.value)}, ${parameters.plain(after.id, 'uuid')})` : '';
      return `select ${table.selection()} from ${table.table} "row" where ${filters}${beyond} order by ${column} ${direction}, "row"."id" ${direction} limit ${parameters.plain(limit)}`;
    });
  }

  newest<T extends Row>(actor: Actor, table: TableOf<T>, where: object, after: Cursor | undefined, limit: number): Statement {
    const key = `newest ${table.subject} ${shapeOfWhere(where)} ${after ? 'after' : ''}`;
    const given = [...valuesOfWhere(where), ...(after ? [after.value, after.id] : []), limit];
    return this.statements.of(actor, key, given, (parameters) => {
      const itemRule = filtersOf(actor, table, where, parameters);
      const beyond = after ? { at: parameters.plain(after.value, 'timestamptz'), id: parameters.plain(after.id, 'uuid') } : undefined;
      return newestItems({
        caseFileRule: ruleSqlOf(actor, 'CaseFile', 'read', parameters, (it) => `"${snakeCase(it)}"`),
        itemRule,
        selection: table.selection(),
        reader: readerOf(parameters, actor),
        ...(beyond ? { after: beyond } : {}),
        limit: parameters.plain(limit, 'int'),
      });
    });
  }

  /** The row for a change, whether the action is permitted beside it. */
  lock<T extends Row>(actor: Actor, table: TableOf<T>, action: string, id: string): Statement {
    return this.statements.of(actor, `lock ${table.subject} ${action}`, [id], (parameters) => {
      const [permitted, readable] = [action, 'read'].map((it) => ruleSql(actor, table, it, parameters));
      return `select ${table.selection()}, (${permitted}) as "__permitted" from ${table.table} "row"
        where "row"."id" = ${parameters.plain(id, 'uuid')} and ${readable} for update of "row"`;
    });
  }

  /** Whether the rule `create` holds for a row that is not there yet. @param row its columns, as JSON */
  create<T extends Row>(actor: Actor, table: TableOf<T>, row: string): Statement {
    return this.statements.of(actor, `create ${table.subject}`, [row], (parameters) => {
      const permitted = ruleSql(actor, table, 'create', parameters);
      return `select ${permitted} as permitted from jsonb_populate_record(null::${table.table}, ${parameters.plain(row, 'jsonb')}) "row"`;
    });
  }

  /** One column for each of the actions, of one row that may be read. */
  actions<T extends Row>(actor: Actor, table: TableOf<T>, actions: readonly string[], id: string): Statement {
    return this.statements.of(actor, `actions ${table.subject}`, [id], (parameters) => {
      const asked = actions.map((it) => `(${ruleSql(actor, table, it, parameters)}) as "${it}"`).join(', ');
      return `select ${asked} from ${table.table} "row" where ${ruleSql(actor, table, 'read', parameters)} and "row"."id" = ${parameters.plain(id, 'uuid')}`;
    });
  }

  /** Which of these rows may be read and the action taken on. */
  permitted<T extends Row>(actor: Actor, table: TableOf<T>, action: string, ids: readonly string[]): Statement {
    return this.statements.of(actor, `ids ${table.subject} ${action}`, [ids], (parameters) => {
      const rules = ['read', action].map((it) => ruleSql(actor, table, it, parameters)).join(' and ');
      return `select "row"."id" as id from ${table.table} "row" where ${rules} and "row"."id" = any (${parameters.plain(ids, 'uuid[]')})`;
    });
  }
}

const ruleSql = <T extends Row>(actor: Actor, table: TableOf<T>, action: string, parameters: Parameters): string =>
  ruleSqlOf(actor, table.subject, action, parameters, (it) => table.columnOf(it));

function ruleSqlOf(actor: Actor, subject: string, action: string, parameters: Parameters, columnOf: (property: string) => string): string {
  const rule = ruleFor(subject, action);
  if (!rule) throw new Forbidden(); // nothing declared means nobody
  return `coalesce(${compileCondition(rule.when, { actor, parameters, columnOf })}, false)`;
}

const filtersOf = <T extends Row>(actor: Actor, table: TableOf<T>, where: object, parameters: Parameters): string =>
  [...compileWhere(where, (it) => table.columnOf(it), parameters), ruleSql(actor, table, 'read', parameters)].join(' and ');

/** The table, or for the items of one case file the path that starts from what the reader's agency has. */
function sourceOf<T extends Row>(actor: Actor, table: TableOf<T>, where: object, parameters: Parameters): string {
  const { caseFileId } = where as { caseFileId?: unknown };
  if (table.subject !== 'Item' || typeof caseFileId !== 'string') return `${table.table} "row"`;
  return itemsOfCaseFile(placeholderIn(where, 'caseFileId'), readerOf(parameters, actor));
}
