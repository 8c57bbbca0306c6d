import { actionPriorityLabels, actionStatusLabels, type ActionStatus } from '@concord/domain';
import { showDate, Tag, type TagColour } from '@concord/ui';
import type { ActionRowFragment } from '../../gql/graphql.js';

const colours: Record<ActionStatus, TagColour> = { OFFERED: 'yellow', ACCEPTED: 'blue', IN_PROGRESS: 'blue', REFUSED: 'orange', DONE: 'green', NOT_POSSIBLE: 'purple', NOT_DONE: 'orange', CANCELLED: 'grey' };

/** Where an action stands, and whether its day has passed. */
export function ActionTags({ action: { status, isOverdue, visit, timesCarriedOver } }: { action: ActionRowFragment }) {
  return (
    <>
      {isOverdue && <Tag colour="red">Overdue</Tag>} <Tag colour={colours[status]}>{actionStatusLabels[status]}</Tag>
      {visit && <> <Tag colour="teal">Visit</Tag></>}
      {timesCarriedOver > 0 && <> <Tag colour="grey">Carried over</Tag></>}
    </>
  );
}

/** "Joss Pendry, Larch Homes", or by when the agency names somebody. */
export const whoDoesIt = ({ owner, responsibleAgency, nameOwnerBy }: ActionRowFragment): string =>
  owner ? `${owner.name}, ${responsibleAgency?.shortName ?? ''}` : `${responsibleAgency?.name ?? 'An agency'}, which names somebody by ${showDate(nameOwnerBy)}`;

export const priorityOf = ({ priority }: ActionRowFragment): string => actionPriorityLabels[priority];
