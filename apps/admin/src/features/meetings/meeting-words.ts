import type { ForumDefinition, MeetingStatus } from '@concord/domain';

/** The colour beside each status; the words say it too. */
export const statusColours: Record<MeetingStatus, 'teal' | 'green' | 'orange' | 'grey' | 'red'> = {
  PLANNED: 'teal',
  OPEN: 'green',
  ADJOURNED: 'orange',
  AWAITING_COMPLETION: 'orange',
  FINISHED: 'grey',
  CANCELLED: 'grey',
};

/** The forum's definition as it comes over the wire: its shape is the published type. */
export const definitionOf = (forum: { definition: unknown }): ForumDefinition => forum.definition as ForumDefinition;

/** "Mental health trust, Mental health service": an agency in one of its functions, as a value of a list. */
export const agencyKey = (it: { agencyId: string; agencyFunction: string }): string => `${it.agencyId}|${it.agencyFunction}`;
