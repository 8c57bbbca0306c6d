import { always } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { isActor } from '../vocabulary.js';

/** Directory, drafts and notices. */
export const coreRules: readonly Rule[] = [
  ...['Agency', 'AgencyFunctionContact', 'Team', 'Practitioner', 'StoredForumDefinition'].map((it) => rule(it, 'read', always)),
  ...rulesFor('Draft', ['read', 'create', 'save', 'discard'], isActor('practitionerId')),
  ...rulesFor('Notice', ['read', 'markRead'], isActor('practitionerId')),
];
