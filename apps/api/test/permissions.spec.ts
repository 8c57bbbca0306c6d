import { type Actor, roles } from '@concord/domain';
import { abilityOf, PERMISSION, type Permission, PUBLIC } from '@concord/platform';
import { describe, expect, it } from '@jest/globals';
import { resolvers } from '../src/emit-schema.js';

interface Door {
  readonly name: string;
  readonly permission: Permission | undefined;
  readonly why: string | undefined;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Every query, mutation and subscription, with what it declares about itself. */
const doors: Door[] = resolvers()
  .flatMap((resolver) =>
    Object.values(Object.getOwnPropertyDescriptors(resolver.prototype as object)).map((it) => it.value as unknown),
  )
  .filter(
    (method): method is () => unknown =>
      typeof method === 'function' && ROOTS.includes(String(Reflect.getMetadata('graphql:resolver_type', method))),
  )
  .map((method) => ({
    name: `${String(Reflect.getMetadata('graphql:resolver_type', method))}.${String(Reflect.getMetadata('graphql:resolver_name', method) ?? method.name)}`,
    permission: Reflect.getMetadata(PERMISSION, method) as Permission | undefined,
    why: Reflect.getMetadata(PUBLIC, method) as string | undefined,
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const rolesThatMay = ({ action, subject }: Permission): string[] =>
  roles.filter((role) => abilityOf({ roles: [role] } as unknown as Actor).can(action, subject));

const described = ({ name, permission, why }: Door): string => {
  if (!permission) return `${name}: public (${why ?? 'UNDECLARED'})`;
  const allowed = rolesThatMay(permission);
  return `${name}: ${permission.action} ${permission.subject}: ${allowed.length === roles.length ? 'everybody signed in' : allowed.join(', ')}`;
};

describe('every door of the API', () => {
  it('declares who may come in, or why anybody may', () => {
    expect(doors.filter((it) => !it.permission && !it.why).map((it) => it.name)).toEqual([]);
    expect(doors.filter((it) => it.permission && it.why).map((it) => it.name)).toEqual([]);
  });

  it('opens to at least one role', () => {
    expect(
      doors.filter((it) => it.permission && rolesThatMay(it.permission).length === 0).map((it) => it.name),
    ).toEqual([]);
  });

  // A change here is a change of permissions: review it as one. `npm test -- -u` in apps/api writes the new list.
  it('is on the reviewed list', () => {
    expect(doors.map(described).join('\n')).toMatchSnapshot();
  });
});
