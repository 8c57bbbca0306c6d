import type { Actor } from '../actor.js';

/**
 * What a policy may say: these actions on this kind of record are open to the actor in general. It holds no conditions
 * on rows; which rows is said by the rules of `need-to-know`, which are asked in addition, never instead.
 */
export type Can = (actions: string | readonly string[], subjects: string | readonly string[]) => void;

/**
 * Role x action x subject for one feature. Actions are the agencies' own verbs in lower camel case, subjects the names
 * of entities. There is no `manage`, no `all` and no `cannot`: what is not granted is refused.
 */
export type Policy = (actor: Actor, says: { can: Can }) => void;

/** Says whether the actor has one of these roles. */
export const hasAnyRole = (actor: Actor, ...roles: Actor['roles'][number][]): boolean =>
  roles.some((role) => actor.roles.includes(role));

/**
 * Roles that handle case data. An administrator or an auditor has none of it by being one (governance 5.1); somebody who
 * is a practitioner as well has both roles.
 */
export const worksOnCases = (actor: Actor): boolean =>
  hasAnyRole(actor, 'PRACTITIONER', 'SAFEGUARDING_LEAD', 'CO_ORDINATOR', 'CONTACT_POINT', 'AUTHORISER', 'DUTY_WORKER');
