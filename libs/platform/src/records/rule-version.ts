import { declaredRules, ruleFor } from '@concord/domain';
import { hashOf } from '../audit/canonical.js';

const LENGTH = 12;

/** The version of a rule: the beginning of the hash of its data. The same rule always has the same version, anywhere. */
export function ruleVersion(subject: string, action = 'read'): string {
  const rule = ruleFor(subject, action);
  if (!rule) throw new Error(`no rule is declared for ${action} ${subject}`);
  return hashOf(rule.when).slice(0, LENGTH);
}

/** The version of all rules together: read entries carry it, so that a review knows by which rules somebody read. */
export const rulesVersion: string = hashOf(declaredRules().map(({ subject, action, when }) => [subject, action, hashOf(when)])).slice(0, LENGTH);
