import { type Policy, worksOnCases } from './policy.js';

/** Meetings are for those who work on cases; whose meeting, and what in it, the rules say. */
export const meetingsPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can(['read', 'create', 'reschedule', 'cancel', 'invite', 'open', 'adjourn', 'resume', 'endForNow', 'finish', 'startPart', 'setReview', 'proceed', 'readStatement'], 'Meeting');
  can(['read', 'create', 'withdraw', 'respond', 'sendDeputy'], 'Invitation');
  can(['read', 'record', 'join', 'acknowledge', 'acknowledgeAloud'], 'Attendance');
  can(['read', 'create', 'amend'], 'AgendaNote');
  can(['read', 'create'], ['TabledItem', 'ConflictDeclaration', 'CoverageOptOut', 'MeetingPresence']);
  can(['read', 'create', 'amend', 'dissent'], 'Decision');
  can(['read', 'chase', 'answer', 'takeBack'], 'AgencyReturn');
};
