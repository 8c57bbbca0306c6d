import type { Condition } from './condition.js';

/** Who may do what with one kind of record: action by action. What is not declared is refused. */
export interface Rule {
  /** Class name of the entity. */
  readonly subject: string;
  /** `read`, `create`, or one of the agencies' own verbs. */
  readonly action: string;
  readonly when: Condition;
}

export const rule = (subject: string, action: string, when: Condition): Rule => ({ subject, action, when });
/** The same condition for several verbs. */
export const rulesFor = (subject: string, actions: readonly string[], when: Condition): Rule[] =>
  actions.map((action) => rule(subject, action, when));
