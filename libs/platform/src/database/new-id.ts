import { randomBytes } from 'node:crypto';
import { uuidV7 } from '@concord/domain';

type IdSource = () => string;
const fresh: IdSource = () => uuidV7(Date.now(), randomBytes(16));
let source: IdSource = fresh;

/** A new row's id: uuid version 7, made by the application so that no visible sequence exists. */
export const newId = (): string => source();

/** Lets the demo seed and tests make the same ids each time. Returns the way back. */
export function useIdSource(other: IdSource): () => void {
  source = other;
  return () => {
    source = fresh;
  };
}
