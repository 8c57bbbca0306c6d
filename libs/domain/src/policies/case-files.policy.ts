import { type Policy, worksOnCases } from './policy.js';

/** Anybody on cases may refer and take part; triage, convening and closing are for those who run cases. */
export const caseFilesPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can(['read', 'create', 'saveDraft', 'submit', 'convene', 'review', 'close', 'triage'], 'CaseFile');
  can(['read', 'create', 'end', 'change'], 'Participation');
  can('read', 'StoredForumDefinition');
};
