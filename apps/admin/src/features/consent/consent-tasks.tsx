import { agencyFunctionLabels, type ConsentTaskKind, consentTaskLabels, todayInLondon } from '@concord/domain';
import { showDate, Tag, type Task, TaskList } from '@concord/ui';
import type { ConsentTaskRowFragment } from '../../gql/graphql.js';

/** What is to be done, in the words of somebody who has to do it. */
export function taskTitle({ kind, aboutAgency, aboutFunction }: ConsentTaskRowFragment, others = 0): string {
  const who = aboutAgency ? `${aboutAgency.shortName}${aboutFunction ? `, ${agencyFunctionLabels[aboutFunction].toLowerCase()}` : ''}` : '';
  if (kind === 'ASK_AGAIN') return who ? `Ask the person again: ${others > 0 ? `${who} and ${others} more have` : `${who} has`} joined since they agreed` : 'Ask the person again: what they agreed has run out';
  if (kind === 'TELL_RECIPIENT') return `Tell ${who || 'them'} that the person does not agree`;
  return consentTaskLabels[kind];
}

const tags: Partial<Record<ConsentTaskKind, string>> = { DECIDE_AFTER_WITHDRAWAL: 'Decide', TELL_RECIPIENT: 'Tell', STRUCTURE_CONDITION: 'Write out', CHECK_ELIGIBILITY: 'Decide', FULL_CAPACITY_RECORD: 'Record' };
export const isLate = ({ dueOn }: { dueOn: string }): boolean => dueOn < todayInLondon(new Date());

/** Whoever joined since somebody was asked is asked about once: one line for all of them. */
function together<Row extends ConsentTaskRowFragment>(tasks: readonly Row[]): { task: Row; others: number }[] {
  const groups = new Map<string, Row[]>();
  const decided = new Set(tasks.filter((it) => it.kind === 'DECIDE_AFTER_WITHDRAWAL').map((it) => it.subjectId));
  // whom to tell stands on the page of the decision, until that is made
  for (const task of tasks.filter((it) => it.kind !== 'TELL_RECIPIENT' || !decided.has(it.subjectId))) {
    const key = task.kind === 'ASK_AGAIN' ? `${task.kind} ${task.caseFileId}` : task.id;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()].flatMap(([task, ...more]) => (task ? [{ task, others: more.length }] : []));
}

/** Tasks as lines of a list. */
export const asTasks = <Row extends ConsentTaskRowFragment>(tasks: readonly Row[], about: (task: Row) => string = () => ''): Task[] =>
  together(tasks).map(({ task, others }) => asTask(task, about(task), others));

const asTask = (task: ConsentTaskRowFragment, about: string, others: number): Task => ({
  title: taskTitle(task, others),
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
      <TaskList tasks={asTasks(tasks)} />
    </section>
  );
}
