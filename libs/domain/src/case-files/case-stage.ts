/** Where a case file stands, from the first word of a referral to the end. */
export type CaseStage = 'DRAFT' | 'REFERRED' | 'RETURNED' | 'DECLINED' | 'REDIRECTED' | 'WITHDRAWN' | 'OPEN' | 'CLOSED';

export const caseStageLabels: Record<CaseStage, string> = {
  DRAFT: 'Referral being written',
  REFERRED: 'Waiting for triage',
  RETURNED: 'Sent back for more',
  DECLINED: 'Declined',
  REDIRECTED: 'Sent elsewhere',
  WITHDRAWN: 'Withdrawn',
  OPEN: 'Open',
  CLOSED: 'Closed',
};

export const caseStages = Object.keys(caseStageLabels) as CaseStage[];
