import { type Policy, worksOnCases } from './policy.js';

/** Conditions, copies, onward requests and recall are for those who work on cases; whose, the rules say. */
export const onwardSharingPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can('recall', 'Item');
  can(['read', 'create'], ['ItemAcknowledgement', 'ItemCopy', 'ItemRecall']);
  can(['read', 'create', 'answer'], 'OnwardRequest');
  can(['read', 'create', 'edit', 'release', 'close'], 'AnonymisedPack');
  can(['create', 'edit', 'remove', 'clear'], 'AnonymisedText');
};
