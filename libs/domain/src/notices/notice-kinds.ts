/** What a notice may be about. The text is all that anybody reads before they open the record: it names nobody and nothing. */
export type NoticeKind =
  | 'REFERRAL_RECEIVED'
  | 'REFERRAL_ANSWERED'
  | 'CASE_ASSIGNED'
  | 'ITEM_SHARED'
  | 'URGENT_RELEASE'
  | 'SECOND_LOOK_DUE'
  | 'STAFF_SAFETY'
  | 'PARTNER_ASKED'
  | 'CONSENT_CHANGED'
  | 'CONSENT_TASK'
  | 'CONSENT_TASK_OVERDUE'
  | 'SECOND_LOOK_LAPSED'
  | 'OVERRIDE_TO_DECIDE'
  | 'OVERRIDE_TO_REVIEW'
  | 'OVERRIDE_ANSWERED'
  | 'OVERRIDE_TO_CONFIRM'
  | 'OVERRIDE_REVIEWED'
  | 'SHARING_ENDED'
  | 'TELLING_OVERDUE'
  | 'INCIDENT_OPENED'
  | 'PERSON_MATCH'
  | 'EMERGENCY_TO_LOOK_AT'
  | 'EMERGENCY_OVERDUE'
  | 'EMERGENCY_NOT_JUSTIFIED'
  | 'MEETING_INVITED'
  | 'MEETING_CHANGED'
  | 'RETURN_REQUESTED'
  | 'RETURN_RECEIVED'
  | 'CONFLICT_DECLARED'
  | 'SEAT_REFUSED'
  | 'SECOND_EYES_NEEDED'
  | 'PLAN_ISSUED'
  | 'ACTION_OFFERED'
  | 'ACTION_ANSWERED'
  | 'ACTION_DUE'
  | 'ACTION_OVERDUE'
  | 'REVIEW_DUE'
  | 'MINUTES_TO_CHECK'
  | 'MINUTES_ISSUED'
  | 'MINUTES_REPLACED'
  | 'DISAGREEMENT_RECORDED'
  | 'SIGN_OFF_ASKED'
  | 'CASE_CLOSED'
  | 'ONWARD_ASKED'
  | 'ONWARD_ANSWERED'
  | 'ITEM_RECALLED'
  | 'ANONYMISED_TO_CLEAR'
  | 'ANONYMISED_PRESENTED'
  | 'POLICY_TO_DECIDE'
  | 'POLICY_DECIDED'
  | 'STANDING_DUE'
  | 'STANDING_OVERDUE'
  | 'RECORD_CORRECTED';

export const noticeTexts: Record<NoticeKind, string> = {
  REFERRAL_RECEIVED: 'A referral is waiting for triage',
  REFERRAL_ANSWERED: 'A referral of yours has been answered',
  CASE_ASSIGNED: 'A case has been assigned to you',
  ITEM_SHARED: 'Something has been shared with your agency',
  URGENT_RELEASE: 'Something urgent has been shared with your agency',
  SECOND_LOOK_DUE: 'An urgent release is waiting for a second look',
  STAFF_SAFETY: 'Advice about staff safety has changed',
  PARTNER_ASKED: 'A partner has asked your agency a question',
  CONSENT_CHANGED: 'Consent has changed on a case you work on',
  CONSENT_TASK: 'Something about consent is waiting for you',
  CONSENT_TASK_OVERDUE: 'Something about consent should have been done by now',
  SECOND_LOOK_LAPSED: 'Nobody looked at an urgent release in time',
  OVERRIDE_TO_DECIDE: 'A request to share without consent is waiting for you',
  OVERRIDE_TO_REVIEW: 'A decision to share without consent is waiting for review',
  OVERRIDE_ANSWERED: 'A request of yours to share without consent has been answered',
  OVERRIDE_TO_CONFIRM: 'Sharing without consent ends soon unless your agency confirms it',
  OVERRIDE_REVIEWED: 'A decision to share without consent has been reviewed',
  SHARING_ENDED: 'Something that was shared with your agency is no longer shared',
  TELLING_OVERDUE: 'Nobody has yet told a person what was shared about them',
  INCIDENT_OPENED: 'Your agency has an incident to look into',
  PERSON_MATCH: 'Two records may be about one person',
  EMERGENCY_TO_LOOK_AT: 'An emergency opening is waiting for you to look at it',
  EMERGENCY_OVERDUE: 'An emergency opening has not been looked at in time',
  EMERGENCY_NOT_JUSTIFIED: 'An emergency opening was found not to be justified',
  MEETING_INVITED: 'You are invited to a meeting',
  MEETING_CHANGED: 'A meeting you are invited to has changed',
  RETURN_REQUESTED: 'Your agency’s information is asked for before a meeting',
  RETURN_RECEIVED: 'An agency has answered before a meeting',
  CONFLICT_DECLARED: 'Somebody has declared a conflict of interest',
  SEAT_REFUSED: 'Somebody could not be asked to a case. Look at who sits there',
  SECOND_EYES_NEEDED: 'Who may see a record is waiting for a second pair of eyes',
  PLAN_ISSUED: 'A shared plan has been issued to your agency',
  ACTION_OFFERED: 'An action is waiting for your answer',
  ACTION_ANSWERED: 'An action has been accepted, refused or completed',
  ACTION_DUE: 'An action of yours is due',
  ACTION_OVERDUE: 'An agreed action needs your attention',
  REVIEW_DUE: 'A review is due',
  MINUTES_TO_CHECK: 'Draft minutes are waiting for you',
  MINUTES_ISSUED: 'Minutes have been issued to your agency',
  MINUTES_REPLACED: 'Minutes of a meeting you attended have a new version',
  DISAGREEMENT_RECORDED: 'An agency has recorded that it disagrees with minutes',
  SIGN_OFF_ASKED: 'A closure is waiting for a signature or an acceptance',
  CASE_CLOSED: 'A case your agency works on has been closed',
  ONWARD_ASKED: 'A partner asks whether something of your agency’s may be passed on',
  ONWARD_ANSWERED: 'A question of yours about passing something on has been answered',
  ITEM_RECALLED: 'Something that was shared with your agency has been recalled by its owner',
  ANONYMISED_TO_CLEAR: 'A presentation without a name is waiting for a second reader',
  ANONYMISED_PRESENTED: 'A case is presented to your agency without a name',
  POLICY_TO_DECIDE: 'A change of the sharing policy is waiting for a decision',
  POLICY_DECIDED: 'A change of the sharing policy that you proposed has been decided',
  STANDING_DUE: 'Training or a document of your agency is due soon',
  STANDING_OVERDUE: 'Training or a document of your agency is overdue',
  RECORD_CORRECTED: 'A record your agency received has been corrected',
};

export const noticeKinds = Object.keys(noticeTexts) as NoticeKind[];
