import { showDate, showDateTime, Tag, type Task } from '@concord/ui';
import type { WithoutConsentTasksFragment } from '../../gql/graphql.js';
import { lastDay } from './override-words.js';

/** What sharing without consent asks of the reader: to decide, confirm, tell the person, review, look into. */
export const withoutConsentTasks = (data: WithoutConsentTasksFragment): Task[] => [
  ...data.openIncidents.map((it) => task('incidents', it.id, `Look into incident ${it.reference}`, `By ${showDateTime(it.dueAt)}`, <Tag colour="red">Incident</Tag>)),
  ...data.overridesToDecide.map((it) => task('overrides', it.id, `Decide on sharing without consent, ${it.reference}`, `Asked for ${showDateTime(it.requestedAt)}`, <Tag colour="orange">Decide</Tag>)),
  ...data.tellingsOverdue.map((it) => task('overrides', it.id, `Tell the person what was shared, ${it.reference}`, `Was due by ${showDate(it.informUntil)}`, <Tag colour="red">Overdue</Tag>)),
  ...data.tellingsToCome.map((it) => task('overrides', it.id, `Tell the person what was shared, ${it.reference}`, `By ${showDate(it.informUntil)}`, <Tag colour="orange">Tell</Tag>)),
  ...data.overridesToConfirm.map((it) => task('overrides', it.id, `Confirm sharing without consent or let it go, ${it.reference}`, it.activeUntil ? `It ends at the end of ${lastDay(it.activeUntil)}` : '', <Tag colour="orange">Confirm</Tag>)),
  ...data.overridesToReview.map((it) => task('overrides', it.id, `Review sharing without consent, ${it.reference}`, `By ${showDate(it.reviewDueOn)}`, <Tag colour="orange">Review</Tag>)),
];

const task = (page: string, id: string, title: string, hint: string, status: Task['status']): Task => ({ title, href: `/${page}/${id}`, hint, status });
