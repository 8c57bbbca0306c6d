import { createHash } from 'node:crypto';

const LISTED = 200;

/** Collects what an operation returned, so that the entry says what was shown, not what was asked (governance 4.1). */
export class ReadCollector {
  private readonly bySubject = new Map<string, Set<string>>();

  add(subject: string, ids: readonly string[]): void {
    if (ids.length === 0) return;
    const seen = this.bySubject.get(subject) ?? new Set<string>();
    ids.forEach((id) => seen.add(id));
    this.bySubject.set(subject, seen);
  }

  /** Every id that was returned of one kind of record. */
  idsOf(subject: string): readonly string[] {
    return [...(this.bySubject.get(subject) ?? [])];
  }

  get isEmpty(): boolean {
    return this.bySubject.size === 0;
  }

  /** Up to 200 ids are listed; of more, their number and a hash of the sorted list. */
  summary(): Record<string, unknown> {
    return Object.fromEntries([...this.bySubject].map(([subject, ids]) => [subject, listed([...ids].sort())]));
  }
}

const listed = (ids: string[]): unknown =>
  ids.length <= LISTED ? ids : { count: ids.length, sha256: createHash('sha256').update(ids.join('\n')).digest('hex') };
