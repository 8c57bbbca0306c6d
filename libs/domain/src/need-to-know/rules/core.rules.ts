import { always, and, isNull, or, row } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { isActor, notShutOut } from '../vocabulary.js';

/** Directory, drafts and notices. */
export const coreRules: readonly Rule[] = [
  ...['Agency', 'AgencyFunctionContact', 'Team', 'Practitioner', 'StoredForumDefinition'].map((it) => rule(it, 'read', always)),
  ...rulesFor('Draft', ['read', 'create', 'save', 'discard'], isActor('practitionerId')),
  // whoever is shut out of a case reads no more of what they were told about it before
  ...rulesFor('Notice', ['read', 'markRead'], and(isActor('practitionerId'), or(isNull(row('caseFileId')), notShutOut()))),
];
