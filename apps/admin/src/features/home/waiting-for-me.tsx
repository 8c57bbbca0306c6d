import { showDate, showDateTime, Tag, type Task } from '@concord/ui';
import type { HomePageQuery } from '../../gql/graphql.js';
import { withoutConsentTasks } from '../overrides/without-consent-tasks.js';
import { asTasks } from '../consent/consent-tasks.js';
import { onwardTasks } from '../onward-sharing/onward-tasks.js';
import { aboutWhom, HomeSection } from './home-section.js';

/** What somebody else is waiting for: second looks, replies, meetings and reviews to finish. Left out when nobody is. */
export function WaitingForMe({ data }: { data: HomePageQuery }) {
  return <HomeSection heading="Waiting for you" tasks={[...emergencyReviews(data), ...partnersAsk(data), ...personLinks(data), ...withoutConsentTasks(data), ...secondLooks(data), ...onwardTasks(data), ...blocksToLookAt(data), ...consentTasks(data), ...meetingsToFinish(data), ...concernsOwedAReply(data), ...overdueReviews(data)]} />;
}

const secondLooks = ({ secondLooksDue }: HomePageQuery): Task[] =>
  secondLooksDue.map((it) => ({
    title: it.lapsed ? 'Nobody looked at an urgent release in time' : 'An urgent release waits for your second look',
    href: `/second-looks?of=${it.id}`,
    hint: `By ${showDateTime(it.secondLookDueAt)}`,
    status: it.lapsed ? <Tag colour="red">Lapsed</Tag> : <Tag colour="orange">Second look</Tag>,
  }));

const consentTasks = ({ consentTasks: tasks }: HomePageQuery): Task[] => asTasks(tasks, (it) => (it.caseFile ? aboutWhom(it.caseFile) : ''));

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

const emergencyReviews = ({ emergencyReviews: reviews }: HomePageQuery): Task[] =>
  (reviews ?? []).map((it) => ({
    title: `Emergency opening ${it.reference} waits for you to look at it`,
    href: `/emergency-reviews/${it.id}`,
    hint: `By ${showDateTime(it.dueAt)}`,
    status: <Tag colour="red">Emergency</Tag>,
  }));

const partnersAsk = ({ receivedAsks }: HomePageQuery): Task[] =>
  (receivedAsks ?? []).map((it) => ({
    title: 'A partner asks your agency a question',
    href: `/asks/${it.id}`,
    hint: `It ends by itself after ${showDate(it.question.lapsesOn)}`,
    status: <Tag colour="blue">Question</Tag>,
  }));

const personLinks = ({ personLinkTasks }: HomePageQuery): Task[] =>
  personLinkTasks?.[0]
    ? [{ title: 'Another agency may have registered somebody whom you know', href: '/person-links', hint: `Since ${showDate(personLinkTasks[0].createdAt)}`, status: <Tag colour="blue">Records</Tag> }]
    : [];
