import { describe, expect, it } from '@jest/globals';
import type { Condition } from '../condition.js';
import { declaredRules } from './index.js';

/** What a rule still permits to somebody from whom the person is blocked, when everything else speaks for them. */
const canHold = (condition: Condition, shutOutBy: 'block' | 'caseRestriction'): boolean => {
  switch (condition.op) {
    case 'never':
      return false;
    case 'and':
      return condition.of.every((it) => canHold(it, shutOutBy));
    case 'or':
      return condition.of.some((it) => canHold(it, shutOutBy));
    case 'exists':
      return condition.relation !== 'caseRestriction' && canHold(condition.where, shutOutBy);
    case 'none':
      return condition.relation !== shutOutBy;
    case 'isNull': // of a row that belongs to a case file
      return !('field' in condition.left && condition.left.field === 'caseFileId');
    default:
      return true;
  }
};
const openInSpiteOf = (shutOutBy: 'block' | 'caseRestriction'): string[] =>
  declaredRules()
    .filter((it) => canHold(it.when, shutOutBy))
    .map((it) => `${it.subject}.${it.action}`)
    .sort();

describe('R12: somebody who is shut out', () => {
  it('by a block, is refused by every rule but those about nobody, and those that write what is their own', () => {
    expect(openInSpiteOf('block')).toMatchInlineSnapshot(`
      [
        "Agency.read",
        "AgencyDocument.create",
        "AgencyDocument.read",
        "AgencyDocument.replace",
        "AgencyFunctionContact.read",
        "AnonymisedPack.read",
        "Block.create",
        "CaseFile.create",
        "Draft.create",
        "Draft.discard",
        "Draft.read",
        "Draft.save",
        "EmergencyOpening.create",
        "EmergencyOpening.end",
        "EmergencyOpening.extend",
        "EmergencyOpening.read",
        "EmergencyReview.create",
        "EmergencyReview.lookAt",
        "EmergencyReview.read",
        "ForumConvening.read",
        "Incident.create",
        "ItemAcknowledgement.read",
        "ItemCopy.read",
        "Participation.create",
        "Person.create",
        "PolicyChange.approve",
        "PolicyChange.create",
        "PolicyChange.read",
        "PolicyChange.refuse",
        "PolicyChange.takeBack",
        "Practitioner.read",
        "ReturnItem.create",
        "ReturnItem.read",
        "StoredForumDefinition.read",
        "Team.read",
        "TrainingRecord.create",
        "TrainingRecord.read",
      ]
    `);
  });

  it('by a restriction, loses no more than the record: who looks after blocks need not be named', () => {
    expect(openInSpiteOf('caseRestriction').filter((it) => !openInSpiteOf('block').includes(it)))
      .toMatchInlineSnapshot(`
      [
        "Block.end",
        "Block.lookAt",
        "Block.read",
        "Block.renew",
        "BlockSuggestion.read",
        "BlockSuggestion.settle",
        "PersonMatchTask.read",
        "PersonMatchTask.resolve",
      ]
    `);
  });
});
