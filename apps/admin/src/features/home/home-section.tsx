import { Link, type Task, TaskList } from '@concord/ui';

interface HomeSectionProps {
  heading: string;
  tasks: readonly Task[];
  /** What to do when there is nothing. Absent: the section is left out. */
  empty?: string;
  /** Where the rest is, when there is more than fits here. */
  more?: { href: string; text: string } | false;
}

/** One part of the home page: a list that a thumb can use. */
export function HomeSection({ heading, tasks, empty, more }: HomeSectionProps) {
  if (tasks.length === 0 && !empty) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">{heading}</h2>
      {tasks.length > 0 ? <TaskList tasks={tasks} /> : <p className="govuk-body">{empty}</p>}
      {more && (
        <p className="govuk-body">
          <Link href={more.href}>{more.text}</Link>
        </p>
      )}
    </section>
  );
}

/** Whom it is about, as far as the reader may know. */
export const aboutWhom = (caseFile: { reference: string; person?: { name: string } | null } | null | undefined): string =>
  caseFile?.person?.name ?? (caseFile ? `Case file ${caseFile.reference}` : 'A case file that is not open to you');
