import { actionPriorities, actionPriorityLabels, actionStatuses, actionStatusLabels } from '@concord/domain';
import { enumOf } from '@concord/platform';
import type { ActionEventKind } from './action-event.entity.js';
import type { ActionScope } from './action.service.js';

const eventLabels: Record<ActionEventKind, string> = {
  AGREED: 'Agreed',
  ACCEPTED: 'Accepted',
  REFUSED: 'Refused',
  PROGRESS: 'Progress',
  DONE: 'Done',
  NOT_POSSIBLE: 'Found not possible',
  NOT_DONE: 'Not done',
  CANCELLED: 'No longer needed',
  CARRIED_OVER: 'Carried over',
  TRANSFERRED: 'Given to somebody else',
  OWNER_NAMED: 'Owner named',
  AMENDED: 'Put differently',
  ESCALATED: 'Escalated',
};
const scopeLabels: Record<ActionScope, string> = {
  MINE: 'Yours by name',
  TEAM: 'Yours and those of your teams',
  AGENCY: 'Those of your part of your agency that you may see',
};

/** The published enums of agreed actions. */
export const ActionStatusEnum = enumOf('ActionStatus', 'Where an agreed action stands. Overdue is not a status: see isOverdue.', actionStatuses, actionStatusLabels);
export const ActionPriorityEnum = enumOf('ActionPriority', 'How soon an action is needed.', actionPriorities, actionPriorityLabels);
export const ActionEventKindEnum = enumOf('ActionEventKind', 'What happened to an action.', Object.keys(eventLabels) as ActionEventKind[], eventLabels);
export const ActionScopeEnum = enumOf('ActionScope', 'Whose actions a list shows.', Object.keys(scopeLabels) as ActionScope[], scopeLabels);
