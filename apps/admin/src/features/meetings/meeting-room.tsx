import { useSearchParams } from 'react-router';
import { type AgendaItem, meetingPartLabels, meetingStatusLabels } from '@concord/domain';
import { ButtonLink, InsetText, Loading, MeetingBar, NotificationBanner, ShareFooter, showDate } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { RoomRecordDocument } from '../../gql/graphql.js';
import { ringBeforeVisit } from '../case-files/case-file-frame.js';
import { definitionOf } from './meeting-words.js';
import { RoomActions } from './room-actions.js';
import { RoomAgenda } from './room-agenda.js';
import { RoomItem } from './room-item.js';
import type { Meeting, RoomProps, RoomRecord } from './room-props.js';
import { RoomSteps } from './room-steps.js';

const EVERY_TEN_SECONDS = 10_000;

/** The room: agenda on the left, who is here above, the record in the middle, actions on the right. */
export function MeetingRoom({ meeting, reload }: { meeting: Meeting; reload: () => void }) {
  const query = usePageQuery(RoomRecordDocument, { meetingId: meeting.id, caseFileId: meeting.caseFileId }, { refreshEvery: EVERY_TEN_SECONDS, pause: !meeting.caseFile });
  const [search] = useSearchParams();
  const { agenda } = definitionOf(meeting.forum);
  const current = agenda.find((it) => it.key === search.get('at')) ?? agenda[0];
  const reloadAll = () => {
    reload();
    query.reload();
  };
  if (!meeting.caseFile) return <OnlyListening meeting={meeting} />;
  const shared = query.data && roomProps(meeting, query.data, reloadAll);
  return (
    <>
      <RoomBar meeting={meeting} reload={reloadAll} />
      <Standing meeting={meeting} />
      <div className="concord-room">
        <RoomAgenda agenda={agenda} current={current?.key} record={query.data} meetingId={meeting.id} />
        <div className="concord-room__record">
          {query.problem && !query.data && <p className="govuk-body">{query.problem.message}</p>}
          {query.loading && <Loading />}
          {shared && current && <RoomItem key={current.key} item={current} {...shared} />}
        </div>
        <div className="concord-room__side">{shared && <RoomActions {...shared} />}</div>
      </div>
      <ShareFooter {...ringBeforeVisit(meeting.caseFile)} />
    </>
  );
}

const roomProps = (meeting: Meeting, record: RoomRecord, reload: () => void): RoomProps => ({
  meeting,
  record,
  reload,
  canWrite: meeting.status === 'OPEN' || meeting.status === 'AWAITING_COMPLETION',
  keeps: meeting.permittedActions.includes('finish'),
});

function RoomBar({ meeting, reload }: { meeting: Meeting; reload: () => void }) {
  const present = meeting.attendances.filter((it) => meeting.presentIds.includes(it.id)).map((it) => `${it.name}${it.agency ? ` (${it.agency.shortName})` : ''}`);
  const { quorum } = meeting;
  const lacking = quorum ? quorum.agenciesNeeded - quorum.agenciesPresent : 0;
  const missing = [...(quorum?.emptySeats ?? []), ...(lacking > 0 ? [lacking === 1 ? '1 more agency' : `${lacking} more agencies`] : [])];
  return (
    <MeetingBar present={present} quorate={quorum?.quorate ?? false} missing={missing}>
      <RoomSteps meeting={meeting} reload={reload} />
    </MeetingBar>
  );
}

function Standing({ meeting }: { meeting: Meeting }) {
  const part = meeting.parts.find((it) => !it.endedAt);
  return (
    <>
      {meeting.status === 'AWAITING_COMPLETION' && (
        <NotificationBanner heading={`This meeting has ended and must be completed by ${showDate(meeting.finishBy)}`}>
          {meeting.permittedActions.includes('finish') && <ButtonLink href={`/meetings/${meeting.id}/finish`}>See what is missing</ButtonLink>}
        </NotificationBanner>
      )}
      {meeting.status === 'FINISHED' && (
        <InsetText>
          {meetingStatusLabels[meeting.status]}. <ButtonLink kind="secondary" href={`/meetings/${meeting.id}/minutes`}>Minutes</ButtonLink>
        </InsetText>
      )}
      {meeting.chairReason && <InsetText>The chair went on without quorum: {meeting.chairReason}</InsetText>}
      {part && part.kind !== 'ALL' && <InsetText>This part of the meeting: {meetingPartLabels[part.kind].toLowerCase()}.</InsetText>}
    </>
  );
}

/** An observer, a student or an interpreter is in the room and gets no copy. */
function OnlyListening({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <InsetText>You are in this meeting to listen. Its record is not shared with you.</InsetText>
      <ol className="govuk-list govuk-list--number">
        {definitionOf(meeting.forum).agenda.map((it: AgendaItem) => (
          <li key={it.key}>{it.title}</li>
        ))}
      </ol>
    </>
  );
}
