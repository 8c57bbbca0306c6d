import { and, or, row } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasRole, holds, isActor, isOwnAgency, notBlockedFromPerson, notLeftOutOf, rowIs } from '../vocabulary.js';

/**
 * Who may ask how it was: an auditor (without content), a privacy officer (about what their own agency owns), and those who
 * chair or co-ordinate the case. Nobody asks about a record they are shut out of; an auditor, who reads no words, is not kept
 * from a restricted one. Only the asker reads the answer again.
 */
const mayAsk = and(
  isActor('askedBy'),
  isOwnAgency('askedByAgencyId'),
  notBlockedFromPerson(row('clusterId')),
  or(
    and(rowIs('askedAs', 'AUDITOR'), hasRole('AUDITOR')),
    and(rowIs('askedAs', 'PRIVACY_OFFICER'), hasRole('PRIVACY_OFFICER'), notLeftOutOf(row('caseFileId'))),
    and(rowIs('askedAs', 'CASE'), holds('CHAIR', 'JOINT_CHAIR', 'CO_ORDINATOR'), notLeftOutOf(row('caseFileId'))),
  ),
);

/** Questions about the past. They are never changed: who asked what about whom, and why, stays. */
export const asItWasRules: readonly Rule[] = [rule('PastQuestion', 'create', mayAsk), ...rulesFor('PastQuestion', ['read'], mayAsk)];
