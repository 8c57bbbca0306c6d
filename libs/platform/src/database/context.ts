import { createHmac } from 'node:crypto';
import type { Actor } from '@concord/domain';

const VALID_SECONDS = 60;

/**
 * The signed session context that row-level security trusts (governance 5.6).
 * @param key the context key, 32 bytes in hex
 */
export function signedContext(actor: Actor, key: string): string {
  const expires = Math.floor(Date.now() / 1000) + VALID_SECONDS;
  const said = ['k1', actor.practitionerId, actor.agencyId, actor.agencyFunction, actor.at.getTime(), expires].join('|');
  const mac = createHmac('sha256', Buffer.from(key, 'hex')).update(said).digest('hex');
  return `${said}|${mac}`;
}
