import { showDateTime, Tag, type Task } from '@concord/ui';
import type { HomePageQuery } from '../../gql/graphql.js';

/** Requests to pass on what the reader's agency owns, and cases it hears without a name. */
export const onwardTasks = ({ onwardRequestsToAnswer, presentedWithoutName }: HomePageQuery): Task[] => [
  ...onwardRequestsToAnswer.map((it) => ({
    title: 'A partner asks if something of your agency’s may be passed on',
    href: `/onward-requests/${it.id}`,
    hint: `By ${showDateTime(it.dueAt)}. No answer means no`,
    status: <Tag colour="orange">To answer</Tag>,
  })),
  ...presentedWithoutName.map((it) => ({
    title: 'A case is presented to your agency without a name',
    href: `/presented/${it.id}`,
    hint: it.forumTitle,
    status: <Tag colour="teal">To read</Tag>,
  })),
];
