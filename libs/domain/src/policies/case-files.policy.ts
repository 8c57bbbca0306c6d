import { type Policy, worksOnCases } from './policy.js';

/** Anybody on cases may refer, hear a concern and take part; which case files and seats, the rules say. */
export const caseFilesPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can('read', ['StoredForumDefinition', 'ForumConvening']);
  can(['read', 'create', 'saveDraft', 'submit', 'withdraw'], 'CaseFile');
  can(['triage', 'accept', 'decline', 'returnForMore', 'redirect'], 'CaseFile');
  can(['changeOwner', 'changePeople', 'recordConcern', 'convene', 'review', 'close'], 'CaseFile');
  can(['read', 'create', 'end', 'change'], 'Participation');
  can(['read', 'create', 'submit'], 'Referral');
  can(['read', 'create'], 'ReferralDecision');
  can(['read', 'create', 'save'], 'ReferralDraft');
  can(['read', 'create', 'answer'], 'Concern');
  can(['read', 'create', 'end'], 'CaseFileContact');
  can(['read', 'create', 'answer', 'takeBack'], 'LeadHandover');
  can(['read', 'create'], 'CaseFileLink');
};
