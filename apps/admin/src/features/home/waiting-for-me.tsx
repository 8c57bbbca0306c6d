import { showDate, showDateTime, Tag, type Task } from '@concord/ui';
import type { HomePageQuery } from '../../gql/graphql.js';
import { withoutConsentTasks } from '../overrides/without-consent-tasks.js';
import { asTask } from '../consent/consent-tasks.js';
import { aboutWhom, HomeSection } from './home-section.js';

/** What somebody else is waiting for: second looks, replies, meetings and reviews to finish. Left out when nobody is. */
export function WaitingForMe({ data }: { data: HomePageQuery }) {
  return <HomeSection heading="Waiting for you" tasks={[...withoutConsentTasks(data), ...secondLooks(data), ...blocksToLookAt(data), ...consentTasks(data), ...meetingsToFinish(data), ...concernsOwedAReply(data), ...overdueReviews(data)]} />;
}

const secondLooks = ({ secondLooksDue }: HomePageQuery): Task[] =>
  secondLooksDue.map((it) => ({
    title: it.lapsed ? 'Nobody looked at an urgent release in time' : 'An urgent release waits for your second look',
    href: `/second-looks?of=${it.id}`,
    hint: `By ${showDateTime(it.secondLookDueAt)}`,
    status: it.lapsed ? <Tag colour="red">Lapsed</Tag> : <Tag colour="orange">Second look</Tag>,
  }));

const consentTasks = ({ consentTasks: tasks }: HomePageQuery): Task[] => tasks.map((it) => asTask(it, it.caseFile ? aboutWhom(it.caseFile) : ''));

const blocksToLookAt = (data: HomePageQuery): Task[] =>
  data.blocksToLookAt.map(({ caseFileId, setAt }) => ({
    title: 'Who may see a record waits for a second pair of eyes',
    ...(caseFileId ? { href: `/case-files/${caseFileId}/people/shut-out` } : {}),
    hint: `Since ${showDateTime(setAt)}`,
    status: <Tag colour="orange">Second look</Tag>,
  }));

const meetingsToFinish = ({ myMeetings }: HomePageQuery): Task[] =>
  myMeetings.nodes
    .filter((it) => (it.status === 'AWAITING_COMPLETION' || it.status === 'OPEN') && it.permittedActions.includes('finish'))
    .map((it) => ({
      title: `Finish the ${it.forum.shortTitle} meeting about ${aboutWhom(it.caseFile)}`,
      href: `/meetings/${it.id}/finish`,
      hint: it.finishBy ? `By ${showDate(it.finishBy)}` : 'It is in progress',
      status: <Tag colour="orange">To finish</Tag>,
    }));

const concernsOwedAReply = ({ concerns }: HomePageQuery): Task[] =>
  concerns.nodes.map((it) => ({
    title: `Somebody who worries about ${it.person?.name ?? 'a person'} is owed a reply`,
    href: `/concerns/${it.id}`,
    hint: `By ${showDate(it.replyBy)}`,
    status: it.isOverdue ? <Tag colour="red">Overdue</Tag> : <Tag colour="orange">Reply</Tag>,
  }));

const overdueReviews = ({ reviewsDue }: HomePageQuery): Task[] =>
  reviewsDue.nodes
    .filter((it) => it.overdue)
    .map((it) => ({
      title: `Review ${aboutWhom(it.caseFile)}`,
      ...(it.caseFile ? { href: `/case-files/${it.caseFile.id}/review` } : {}),
      hint: `Was due on ${showDate(it.dueOn)}`,
      status: <Tag colour="red">Overdue</Tag>,
    }));
