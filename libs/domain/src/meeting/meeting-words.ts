import type { CodedOption } from '../words.js';

/** What somebody said to an invitation. */
export type InvitationResponse = 'AWAITED' | 'ACCEPTED' | 'DECLINED' | 'DEPUTY_SENT' | 'WITHDRAWN';

export const invitationResponseLabels: Record<InvitationResponse, string> = {
  AWAITED: 'No answer yet',
  ACCEPTED: 'Coming',
  DECLINED: 'Not coming',
  DEPUTY_SENT: 'Sends a deputy',
  WITHDRAWN: 'Invitation withdrawn',
};
export const invitationResponses = Object.keys(invitationResponseLabels) as InvitationResponse[];

/** Who is in the room during a part of a meeting. */
export type MeetingPartKind = 'ALL' | 'WITHOUT_ADULT' | 'WITH_ADULT';

export const meetingPartLabels: Record<MeetingPartKind, string> = {
  ALL: 'Everybody',
  WITHOUT_ADULT: 'Professionals, without the adult',
  WITH_ADULT: 'With the adult',
};
export const meetingPartKinds = Object.keys(meetingPartLabels) as MeetingPartKind[];

/** What an agency answered when it was asked before a meeting. "Nothing known" is an answer; silence is not. */
export type ReturnAnswer = 'NOTHING_KNOWN' | 'INFORMATION' | 'NOT_YET';

export const returnAnswerLabels: Record<ReturnAnswer, string> = {
  NOTHING_KNOWN: 'We looked and know nothing of this person',
  INFORMATION: 'We have information',
  NOT_YET: 'We cannot answer yet',
};
export const returnAnswers = Object.keys(returnAnswerLabels) as ReturnAnswer[];

/** How far a return has come. Late is computed from the due day, never stored. */
export type ReturnState = 'ASKED' | 'SUBMITTED' | 'WITHDRAWN';

export const returnStateLabels: Record<ReturnState, string> = {
  ASKED: 'Waiting for the agency',
  SUBMITTED: 'Received',
  WITHDRAWN: 'Taken back by the agency',
};
export const returnStates = Object.keys(returnStateLabels) as ReturnState[];

/** What the agency says about visiting. There is no "no known risk": absence is never read as safety (R63). */
export type SafetyAnswer = 'LINE' | 'NOTHING_TO_ADD' | 'WITHHELD';

export const safetyAnswerLabels: Record<SafetyAnswer, string> = {
  LINE: 'There is something visitors must know',
  NOTHING_TO_ADD: 'We have nothing to add. This does not mean it is safe',
  WITHHELD: 'We know something and cannot say it. Visitors read “do not visit, ring us”',
};
export const safetyAnswers = Object.keys(safetyAnswerLabels) as SafetyAnswer[];

/** Whether the adult and an advocate were asked to come, or why not (need-to-know, convening). */
export type AskedToAttend = 'INVITED' | 'NOT_INVITED' | 'NOT_APPLICABLE';

export const askedToAttendLabels: Record<AskedToAttend, string> = {
  INVITED: 'Invited',
  NOT_INVITED: 'Not invited, with the reason',
  NOT_APPLICABLE: 'The forum does not invite them',
};
export const askedToAttendCodes = Object.keys(askedToAttendLabels) as AskedToAttend[];

/** Why somebody steps back from a case. The words are theirs; the code is what others may need. */
export const conflictReasons: readonly CodedOption[] = [
  { code: 'KNOWS_PERSONALLY', label: 'I know the person, or somebody close to them' },
  { code: 'FAMILY_OR_HOUSEHOLD', label: 'A family or household member of mine is involved' },
  { code: 'OWN_INTEREST', label: 'I or somebody close to me could gain or lose' },
  { code: 'COMPLAINT', label: 'There is a complaint or proceedings between us' },
  { code: 'OTHER', label: 'Another reason' },
];
