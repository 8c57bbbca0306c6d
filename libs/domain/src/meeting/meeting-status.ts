import { RuleBroken } from '../rule-broken.js';

/** Where a meeting stands. Minutes own their approval state; the meeting does not. */
export type MeetingStatus = 'PLANNED' | 'OPEN' | 'ADJOURNED' | 'AWAITING_COMPLETION' | 'FINISHED' | 'CANCELLED';

export const meetingStatusLabels: Record<MeetingStatus, string> = {
  PLANNED: 'Planned',
  OPEN: 'In progress',
  ADJOURNED: 'Adjourned',
  AWAITING_COMPLETION: 'Ended, to be completed',
  FINISHED: 'Finished',
  CANCELLED: 'Cancelled',
};

export const meetingStatuses = Object.keys(meetingStatusLabels) as MeetingStatus[];

/** What may be done to a meeting as a whole. */
export type MeetingStep = 'reschedule' | 'open' | 'adjourn' | 'resume' | 'endForNow' | 'finish' | 'cancel';

const steps: Record<MeetingStep, { from: readonly MeetingStatus[]; to: MeetingStatus | 'SAME'; refusal: string }> = {
  reschedule: { from: ['PLANNED', 'ADJOURNED'], to: 'SAME', refusal: 'Only a meeting that has not begun, or is adjourned, can be moved to another time.' },
  open: { from: ['PLANNED'], to: 'OPEN', refusal: 'Only a planned meeting can be opened.' },
  adjourn: { from: ['OPEN'], to: 'ADJOURNED', refusal: 'Only a meeting in progress can be adjourned.' },
  resume: { from: ['ADJOURNED', 'AWAITING_COMPLETION'], to: 'OPEN', refusal: 'Only an adjourned or incomplete meeting can be resumed.' },
  endForNow: { from: ['OPEN'], to: 'AWAITING_COMPLETION', refusal: 'Only a meeting in progress can be left to be completed.' },
  finish: { from: ['OPEN', 'AWAITING_COMPLETION'], to: 'FINISHED', refusal: 'Only a meeting in progress, or one that is to be completed, can be finished.' },
  cancel: { from: ['PLANNED', 'ADJOURNED'], to: 'CANCELLED', refusal: 'Only a meeting that has not begun, or is adjourned, can be cancelled.' },
};

/**
 * The status after a step.
 * @throws RuleBroken when the step is not open from here
 */
export const statusAfter = (status: MeetingStatus, step: MeetingStep): MeetingStatus => {
  const { from, to, refusal } = steps[step];
  if (!from.includes(status)) throw new RuleBroken(refusal);
  return to === 'SAME' ? status : to;
};

/** Whether a step is open from a status, for showing only the buttons that work. */
export const mayTake = (status: MeetingStatus, step: MeetingStep): boolean => steps[step].from.includes(status);

/** While these last, people write into the record: in the room, or completing it within the clock. */
export const takesRecords = (status: MeetingStatus): boolean => status === 'OPEN' || status === 'AWAITING_COMPLETION';

/** @throws RuleBroken unless the record of the meeting may be written now */
export const mustTakeRecords = (status: MeetingStatus): void => {
  if (!takesRecords(status)) throw new RuleBroken('Open the meeting first: its record is written while it runs, or while it is being completed.');
};
