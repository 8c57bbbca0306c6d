import { type Actor } from '@concord/domain';
import pg from 'pg';
import { canonical } from '../audit/canonical.js';
import { type ChangeEntry, type RefusalEntry, whoActs } from '../audit/audit-entries.js';
import { ReadCollector } from '../audit/read-collector.js';
import { rulesVersion } from '../records/rule-version.js';
import { signedContext } from './context.js';
import { newId } from './new-id.js';

export type Mode = 'read' | 'change';
type Settled = 'commit' | 'rollback';

/** Where units take their connection from, and the key that signs who is asking. */
export interface UnitSource {
  connect(): Promise<pg.PoolClient>;
  readonly contextKey: string;
}

/**
 * One database transaction for one operation, opened at the first statement. Reading units are REPEATABLE READ, READ ONLY;
 * changing units READ COMMITTED. Statements of sibling resolvers queue on the one connection. When it ends, its audit is
 * written before anything leaves: changes chained in the transaction, reads and refusals right after it, same connection.
 */
export class UnitOfWork {
  actor?: Actor;
  /** Name and id of the operation, for the audit entry. */
  operation?: string;
  requestId?: string;
  private opening: Promise<pg.PoolClient> | undefined;
  /** Resolves when everything sent so far is answered and handed on. */
  private turn: Promise<unknown> = Promise.resolve();
  /** A statement failed: nothing of the transaction can be kept, and what the connection has prepared is in doubt. */
  private failed = false;
  private ended = false;
  /** Which transactions a reading unit could see: its entry keeps it, so that the read can be replayed exactly. */
  private snapshot: string | undefined;
  private readonly changes: ChangeEntry[] = [];
  private readonly refusals: RefusalEntry[] = [];
  private readonly reads = new ReadCollector();
  private readonly later: (() => Promise<void> | void)[] = [];

  constructor(
    private readonly source: UnitSource,
    public mode: Mode,
  ) {}

  /** Runs one statement inside the unit, with the actor's signed context. Statements queue. */
  query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.send<T>({ text: sql, values: params as unknown[] });
  }

  /** Runs a compiled statement, which the connection prepares the first time and knows by its name from then on. */
  ask<T>(statement: { readonly name: string; readonly text: string; readonly values: unknown[] }): Promise<T[]> {
    return this.send<T>(statement);
  }

  /**
   * Statements are written to the connection one behind the other without waiting. Their answers are handed on one at a time,
   * in that order, each when all that the one before set off has run: else the errors of an answer would depend on packets.
   */
  private send<T>(statement: pg.QueryConfig): Promise<T[]> {
    if (this.ended) return Promise.reject(new Error('the unit of work has ended'));
    const answer = (this.opening ??= this.open()).then((client) => {
      if (this.ended) throw new Error('the unit of work has ended');
      return client.query(statement);
    });
    answer.catch(() => (this.failed = true));
    const handedOn = this.turn.then(() => answer).then((result) => result.rows as T[]);
    this.turn = handedOn.then(noOp, noOp).then(nextTurn);
    return handedOn;
  }

  /** Notes that rows were returned to the actor. */
  returned(subject: string, ids: readonly string[]): void {
    this.reads.add(subject, ids);
  }

  /** Notes a change for the chain. */
  changed(entry: ChangeEntry): void {
    this.changes.push(entry);
  }

  /** Notes that something was refused. Written even though the unit rolls back. */
  refused(entry: RefusalEntry): void {
    this.refusals.push(entry);
  }

  /** Work for after the commit, such as a content-free mail. */
  afterCommit(work: () => Promise<void> | void): void {
    this.later.push(work);
  }

  /** Ends the unit. Resolves only when data and audit are safe; rejects when either could not be written. */
  async end(how: Settled): Promise<void> {
    if (this.ended) return;
    await this.answered();
    this.ended = true;
    if (!this.hasWork()) return;
    const client = await (this.opening ??= this.open());
    try {
      await this.settle(client, how);
      client.release(this.failed);
    } catch (error) {
      client.release(true); // a connection in doubt is not given to the next actor
      throw error;
    }
    if (how === 'commit') for (const work of this.later) await work();
  }

  /** Waits until everything sent is answered, also what was sent meanwhile. */
  private async answered(): Promise<void> {
    for (let seen: Promise<unknown> | undefined; seen !== this.turn; ) {
      seen = this.turn;
      await seen;
    }
  }

  private hasWork(): boolean {
    return this.opening !== undefined || this.refusals.length > 0 || this.changes.length > 0;
  }

  private async open(): Promise<pg.PoolClient> {
    const client = await this.source.connect();
    const isolation = this.mode === 'read' ? 'isolation level repeatable read read only' : 'isolation level read committed';
    const context = this.actor ? signedContext(this.actor, this.source.contextKey) : '';
    // One message: begin, who is asking, and what this transaction can see. Nobody waits for it: without it no statement sees a row.
    const begun = client.query(`begin ${isolation}; select set_config('app.ctx', ${pg.escapeLiteral(context)}, true), pg_current_snapshot()::text as snapshot`);
    const noted = begun.then((told) => this.noteSnapshot(told), () => void (this.failed = true));
    this.turn = Promise.all([this.turn, noted]);
    return client;
  }

  private noteSnapshot(told: unknown): void {
    if (this.mode === 'read') this.snapshot = (told as readonly pg.QueryResult<{ snapshot: string }>[])[1]?.rows[0]?.snapshot;
  }

  private async settle(client: pg.PoolClient, how: Settled): Promise<void> {
    if (how === 'rollback') return this.rollBack(client);
    // PostgreSQL answers the commit of a failed transaction with a roll-back and no error: never say that it was saved
    if (this.failed && this.mode === 'change') throw new Error('a statement failed: nothing of this operation was saved');
    if (this.mode === 'read' && this.changes.length === 0) {
      await client.query(`commit; ${this.afterwardsSql()}`);
      return;
    }
    if (this.mode === 'read') await client.query('commit; begin');
    await this.appendChanges(client);
    await client.query(`commit; ${this.afterwardsSql()}`);
  }

  private async rollBack(client: pg.PoolClient): Promise<void> {
    await client.query(`rollback; ${this.afterwardsSql(true)}`);
  }

  /** The chained entries come last in the transaction: the head row is locked until the commit. */
  private async appendChanges(client: pg.PoolClient): Promise<void> {
    for (const entry of this.changes) {
      const text = canonical({ ...entry, ...this.envelope(), returned: this.reads.isEmpty ? undefined : this.reads.summary() });
      await client.query('select audit.append($1, $2)', [newId(), text]);
    }
  }

  /** What is written once the transaction has ended, in the same message: the entries, and the uses of what came by an override. */
  private afterwardsSql(rolledBack = false): string {
    return [this.entriesSql(rolledBack), this.usesSql()].filter((sql) => sql !== '').join('; ');
  }

  /** A transaction that only reads cannot count; and what was read without being counted would be no use that anybody sees (R31). */
  private usesSql(): string {
    const items = this.reads.idsOf('Item');
    if (!this.actor || items.length === 0) return '';
    const context = pg.escapeLiteral(signedContext(this.actor, this.source.contextKey));
    return `select sharing.note_uses(${context}, ${pg.escapeLiteral(`{${items.join(',')}}`)}::uuid[])`;
  }

  /** Plain inserts of what was read and refused. Even after a roll-back, what was returned before the error is told. */
  private entriesSql(rolledBack = false): string {
    const entries: [string, unknown][] = this.refusals.map((it) => ['REFUSAL', { ...it, ...this.envelope() }]);
    const readsToldInChain = this.changes.length > 0 && !rolledBack;
    if (!this.reads.isEmpty && !readsToldInChain) entries.push(['READ', { ...this.envelope(), returned: this.reads.summary() }]);
    if (entries.length === 0) return '';
    const values = entries.map(([kind, it]) => `(${[newId(), kind, canonical(it)].map((text) => pg.escapeLiteral(text)).join(', ')})`);
    return `insert into audit.entry (id, kind, canonical) values ${values.join(', ')}`;
  }

  private envelope(): Record<string, unknown> {
    return { ...(this.actor ? whoActs(this.actor) : { practitioner: null }), operation: this.operation, request: this.requestId, snapshot: this.snapshot, rules: rulesVersion, ...this.unusual() };
  }

  /** What decides beside who somebody is, said where it is not as usual. */
  private unusual(): Record<string, unknown> {
    const { standing, assurance } = this.actor ?? {};
    return { standing: standing === 'LAPSED' ? standing : undefined, assurance: assurance === 'SECOND_FACTOR' ? assurance : undefined };
  }
}

const noOp = (): void => undefined;
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
