import { agencyFunctionLabels, type ConsentTaskKind, consentTaskLabels, todayInLondon } from '@concord/domain';
import { showDate, Tag, type Task, TaskList } from '@concord/ui';
import type { ConsentTaskRowFragment } from '../../gql/graphql.js';

/** What is to be done, in the words of somebody who has to do it. */
export function taskTitle({ kind, aboutAgency, aboutFunction }: ConsentTaskRowFragment): string {
  const who = aboutAgency ? `${aboutAgency.shortName}${aboutFunction ? `, ${agencyFunctionLabels[aboutFunction].toLowerCase()}` : ''}` : '';
  if (kind === 'ASK_AGAIN') return who ? `Ask the person again: ${who} has joined since they agreed` : 'Ask the person again: what they agreed has run out';
  if (kind === 'TELL_RECIPIENT') return `Tell ${who || 'them'} that consent was withdrawn`;
  return consentTaskLabels[kind];
}

const tags: Partial<Record<ConsentTaskKind, string>> = { DECIDE_AFTER_WITHDRAWAL: 'Decide', TELL_RECIPIENT: 'Tell', STRUCTURE_CONDITION: 'Write out', CHECK_ELIGIBILITY: 'Decide', FULL_CAPACITY_RECORD: 'Record' };
export const isLate = ({ dueOn }: { dueOn: string }): boolean => dueOn < todayInLondon(new Date());

export const asTask = (task: ConsentTaskRowFragment, about = ''): Task => ({
  title: taskTitle(task),
  href: `/consent-tasks/${task.id}`,
  hint: `${about && `${about}. `}By ${showDate(task.dueOn)}`,
  status: isLate(task) ? <Tag colour="red">Overdue</Tag> : <Tag colour="orange">{tags[task.kind] ?? 'Ask'}</Tag>,
});

/** What is still to be done about consent on one case file. */
export function ConsentTasks({ tasks }: { tasks: readonly ConsentTaskRowFragment[] }) {
  if (tasks.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Still to do</h2>
      <TaskList tasks={tasks.map((it) => asTask(it))} />
    </section>
  );
}
