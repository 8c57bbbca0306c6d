import type { SharingState } from '@concord/domain';

const INSTANTS = new Set(['withdrawnAt', 'validUntil', 'endedAt', 'since', 'obtainedAt', 'recordedAt', 'assessedAt', 'from', 'until']);

/** Makes instants of the texts that JSON carries, by the names of the fields that hold one. */
export const revived = (state: Record<string, unknown>): SharingState => reviveIn(state) as SharingState;

function reviveIn(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((it) => reviveIn(it));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, reviveIn(it, name)]));
  return typeof value === 'string' && INSTANTS.has(key) ? new Date(value) : value;
}
