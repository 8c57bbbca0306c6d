/** Where a page ended: the value it was ordered by, and the id. Opaque to clients; says nothing about what is hidden. */
export interface Cursor {
  readonly value: string;
  readonly id: string;
}

export const encodeCursor = (value: unknown, id: string): string =>
  Buffer.from(JSON.stringify([value instanceof Date ? value.toISOString() : String(value), id])).toString('base64url');

/** Reads a cursor. Undefined when it is not one of ours. */
export function decodeCursor(text: string): Cursor | undefined {
  try {
    const [value, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    return typeof value === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? { value, id } : undefined;
  } catch {
    return undefined;
  }
}
