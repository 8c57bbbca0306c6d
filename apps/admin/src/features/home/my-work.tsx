import { meetingStatusLabels } from '@concord/domain';
import { Link, showDate, showDateTime, Tag, type Task } from '@concord/ui';
import type { HomePageQuery } from '../../gql/graphql.js';
import { ActionTags } from '../actions/action-row.js';
import { statusColours } from '../meetings/meeting-words.js';
import { aboutWhom, HomeSection } from './home-section.js';

export function MyActions({ actions: { nodes, pageInfo } }: { actions: HomePageQuery['myActions'] }) {
  const tasks: Task[] = nodes.map((it) => ({
    title: it.what,
    href: `/actions/${it.id}`,
    hint: `${aboutWhom(it.caseFile)}. Due ${showDate(it.dueOn)}`,
    status: <ActionTags action={it} />,
  }));
  return (
    <HomeSection
      heading="My actions"
      tasks={tasks}
      empty="No action waits for you. Actions appear here when a meeting gives one to you."
      more={{ href: '/actions', text: pageInfo.hasNextPage ? 'All my actions' : 'Actions of my team and my agency' }}
    />
  );
}

export function MyMeetings({ meetings: { nodes, pageInfo } }: { meetings: HomePageQuery['myMeetings'] }) {
  const tasks: Task[] = nodes.map((it) => ({
    title: `${aboutWhom(it.caseFile)}, ${it.forum.shortTitle} meeting ${it.number}`,
    href: `/meetings/${it.id}`,
    hint: `${showDateTime(it.startsAt)}${it.place ? `, ${it.place}` : ''}`,
    status: <Tag colour={statusColours[it.status]}>{meetingStatusLabels[it.status]}</Tag>,
  }));
  return <HomeSection heading="My meetings" tasks={tasks} empty="No meeting is planned. Meetings are convened from a case file." more={pageInfo.hasNextPage && { href: '/meetings', text: 'All my meetings' }} />;
}

export function MyReturns({ returns: { nodes, pageInfo } }: { returns: HomePageQuery['returnsDue'] }) {
  const tasks: Task[] = nodes.map((it) => ({
    title: `What we know about ${aboutWhom(it.meeting?.caseFile)}`,
    href: `/returns/${it.id}`,
    hint: `Asked for by ${showDate(it.dueOn)}${it.meeting ? `, for the meeting on ${showDateTime(it.meeting.startsAt)}` : ''}. “Nothing known” is an answer too`,
    status: it.late ? <Tag colour="red">Late</Tag> : <Tag colour="orange">Due</Tag>,
  }));
  return <HomeSection heading="Returns due" tasks={tasks} empty="Your agency owes no return." more={pageInfo.hasNextPage && { href: '/meetings', text: 'All returns due' }} />;
}

/** The plan, and beside it what somebody at the door needs first. */
export function PlansShared({ caseFiles: { nodes, pageInfo } }: { caseFiles: HomePageQuery['shared'] }) {
  const tasks: Task[] = nodes.map((it) => ({
    title: `${aboutWhom(it)}: the plan`,
    href: `/case-files/${it.id}/plan`,
    hint: (
      <>
        {it.forum.shortTitle}. {it.leadProfessional ? `Lead: ${it.leadProfessional.name}. ` : ''}
        <Link href={`/case-files/${it.id}/visit`}>Before you visit</Link>, <Link href={`/case-files/${it.id}/out-of-hours`}>out of hours</Link>, <Link href={`/case-files/${it.id}/urgent`}>share something urgent</Link>
      </>
    ),
  }));
  return (
    <HomeSection
      heading="Plans shared with me"
      tasks={tasks}
      empty="Nothing is shared with you at the moment. If you expected something, ring the co-ordinator."
      more={pageInfo.hasNextPage && { href: '/case-files', text: 'All my case files' }}
    />
  );
}
