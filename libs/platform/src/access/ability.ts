import { type Actor, policies, type Policy } from '@concord/domain';
import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';

type ActorAbility = MongoAbility<[string, string]>;

/** What the guard may ask: an action on a kind of record, both from the source code, never from a request. */
export interface Permissions {
  can(action: string, subject: string): boolean;
}

const FORBIDDEN_WORDS = new Set(['manage', 'all']);
const known = new WeakMap<Actor, ActorAbility>();

/** What the policies grant this actor. Built once for a request, from the roles the database gave for it. */
export function abilityOf(actor: Actor): Permissions {
  const ability = known.get(actor) ?? abilityFrom(actor, policies);
  known.set(actor, ability);
  return { can: (action, subject) => ability.can(checked(action), checked(subject)) };
}

/** Builds the ability from a list of policies; a grant that names nothing, everything or a condition is a programming error. */
export function abilityFrom(actor: Actor, list: readonly Policy[]): ActorAbility {
  const { can, build } = new AbilityBuilder<ActorAbility>(createMongoAbility);
  const grant = (...said: unknown[]): void => {
    if (said.length !== 2)
      throw new Error('a policy says actions and subjects only; conditions on rows belong to need-to-know rules');
    for (const action of wordsOf(said[0])) for (const subject of wordsOf(said[1])) can(action, subject);
  };
  for (const policy of list) policy(actor, { can: grant });
  return build();
}

function wordsOf(said: unknown): string[] {
  const words: unknown[] = Array.isArray(said) ? said : [said];
  if (!words.length) throw new Error('a policy grants an empty list');
  return words.map(checked);
}

function checked(word: unknown): string {
  if (typeof word !== 'string' || word === '') throw new Error('a policy names an action or subject that is undefined');
  if (FORBIDDEN_WORDS.has(word))
    throw new Error(`"${word}" is not used: it would allow what nobody has thought of yet`);
  return word;
}
