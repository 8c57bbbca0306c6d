import { showDate, showDateTime, Tag, type Task } from '@concord/ui';
import type { HomePageQuery } from '../../gql/graphql.js';
import { aboutWhom, HomeSection } from './home-section.js';

/** For those who run the forums: what to decide, whom to chase, what to review. */
export function RunningTheForums({ data }: { data: HomePageQuery }) {
  return (
    <>
      <HomeSection heading="Referrals to decide" tasks={referrals(data)} empty="No referral waits for a decision." more={{ href: '/triage', text: 'Triage' }} />
      <HomeSection heading="Returns to chase" tasks={lateReturns(data)} empty="No return is late." />
      <HomeSection heading="Reviews due" tasks={reviews(data)} empty="No review is due soon." />
    </>
  );
}

/** No names here: whoever triages opens the referral first. */
const referrals = ({ triageQueue }: HomePageQuery): Task[] =>
  (triageQueue?.nodes ?? []).map((it) => ({
    title: `${it.forum.shortTitle} referral ${it.reference}`,
    href: `/triage/${it.id}`,
    hint: it.decideBy ? `Decide by ${showDate(it.decideBy)}` : undefined,
    status: <Tag colour="yellow">To decide</Tag>,
  }));

const lateReturns = ({ myMeetings }: HomePageQuery): Task[] =>
  myMeetings.nodes.flatMap((meeting) =>
    meeting.returns
      .filter((it) => it.late)
      .map((it) => ({
        title: `${it.agency?.shortName ?? 'An agency'} about ${aboutWhom(meeting.caseFile)}`,
        href: `/meetings/${meeting.id}`,
        hint: `For the meeting on ${showDateTime(meeting.startsAt)}`,
        status: <Tag colour="red">Late</Tag>,
      })),
  );

const reviews = ({ reviewsDue }: HomePageQuery): Task[] =>
  reviewsDue.nodes.map((it) => ({
    title: aboutWhom(it.caseFile),
    ...(it.caseFile ? { href: `/case-files/${it.caseFile.id}` } : {}),
    hint: `Review by ${showDate(it.dueOn)}`,
    status: it.overdue ? <Tag colour="red">Overdue</Tag> : <Tag colour="teal">To come</Tag>,
  }));
