import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@concord/domain';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { type Mode, UnitOfWork } from './unit-of-work.js';

/** The one place where units of work are made and found. One AsyncLocalStorage; nothing is request-scoped. */
export class Database {
  private readonly storage = new AsyncLocalStorage<UnitOfWork>();

  constructor(
    readonly dataSource: DataSource,
    private readonly pool: pg.Pool,
    private readonly contextKey: string,
  ) {}

  /** The unit of the running operation. Throws outside one: rows have one door, and it has a key. */
  current(): UnitOfWork {
    const unit = this.storage.getStore();
    if (!unit) throw new Error('no unit of work: this call is outside an operation');
    return unit;
  }

  create(mode: Mode): UnitOfWork {
    return new UnitOfWork({ connect: () => this.pool.connect(), contextKey: this.contextKey }, mode);
  }

  /** HTTP: wraps the rest of the request; the GraphQL plugin ends the unit. */
  enter<T>(unit: UnitOfWork, work: () => T): T {
    return this.storage.run(unit, work);
  }

  /** Jobs, seeds, tests: one operation of one actor, committed with its audit before it resolves. */
  async run<T>(actor: Actor, mode: Mode, work: () => Promise<T>): Promise<T> {
    const unit = this.create(mode);
    unit.actor = actor;
    return this.enter(unit, async () => {
      try {
        const result = await work();
        await unit.end('commit');
        return result;
      } catch (error) {
        await unit.end('rollback').catch(() => undefined);
        throw error;
      }
    });
  }

  /** One statement before anybody is known: sign-in and sessions, through definer functions only. */
  async beforeSignIn<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return (await this.pool.query(sql, params as unknown[])).rows as T[];
  }

  async close(): Promise<void> {
    await this.pool.end();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
