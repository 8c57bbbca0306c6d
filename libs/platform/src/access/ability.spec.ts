import type { Actor, Policy } from '@concord/domain';
import { describe, expect, it } from '@jest/globals';
import { abilityFrom, abilityOf } from './ability.js';

const actor = { roles: ['PRACTITIONER'] } as unknown as Actor;

describe('an ability', () => {
  it('grants what a policy says and nothing else', () => {
    const ability = abilityFrom(actor, [(_, { can }) => can(['open', 'close'], 'Meeting')]);
    expect([ability.can('open', 'Meeting'), ability.can('finish', 'Meeting'), ability.can('open', 'Minutes')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  const wrong: [string, Policy][] = [
    ['everything', (_, { can }) => can('manage', 'Meeting')],
    ['every kind of record', (_, { can }) => can('read', 'all')],
    ['an undefined action', (_, { can }) => can(undefined as unknown as string, 'Meeting')],
    ['an empty list', (_, { can }) => can([], 'Meeting')],
    ['a condition', (_, { can }) => (can as (...said: unknown[]) => void)('read', 'Meeting', { agencyId: undefined })],
  ];
  it.each(wrong)('is not built from a policy that grants %s', (_, policy) => {
    expect(() => abilityFrom(actor, [policy])).toThrow();
  });

  it('is never asked for everything', () => {
    expect(() => abilityOf(actor).can('manage', 'Meeting')).toThrow();
    expect(() => abilityOf(actor).can('read', 'all')).toThrow();
  });
});
