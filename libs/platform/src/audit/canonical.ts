import { createHash } from 'node:crypto';

/** JSON with sorted keys and no spaces (after RFC 8785), so that the same entry always gives the same bytes to hash. */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') throw new Error('an audit entry holds plain data only');
  const entries = Object.entries(value as Record<string, unknown>).filter(([, it]) => it !== undefined);
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, it]) => `${JSON.stringify(key)}:${canonical(it)}`).join(',')}}`;
}

/** SHA-256 of a value's canonical form, in hex: what an audit entry holds instead of words. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value ?? null)).digest('hex');
