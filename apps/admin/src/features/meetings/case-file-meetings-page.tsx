import { useParams } from 'react-router';
import { meetingStatusLabels } from '@concord/domain';
import { ButtonLink, EmptyState, InsetText, Link, showDate, showDateTime, SummaryCard, Tag } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { CaseFileMeetingsPageDocument, type CaseFileMeetingsPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { statusColours } from './meeting-words.js';
import { ReturnsTable } from './returns-table.js';

type Meeting = CaseFileMeetingsPageQuery['caseFile']['meetings'][number];

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(CaseFileMeetingsPageDocument, { caseFileId });
  const caseFile = query.data?.caseFile;
  return (
    <CaseFileFrame tab="meetings" page={query.page}>
      {caseFile && (
        <>
          {caseFile.permittedActions.includes('convene') && <ButtonLink href={`/case-files/${caseFileId}/meetings/new`}>Convene a meeting</ButtonLink>}
          {caseFile.meetings.length === 0 && caseFile.firstMeetingBy && <InsetText>The first meeting must be held by {showDate(caseFile.firstMeetingBy)}.</InsetText>}
          {caseFile.meetings.length === 0 && <EmptyState heading="No meeting was convened yet">When one is, it stands here with what each agency was asked for.</EmptyState>}
          {caseFile.meetings.map((meeting) => (
            <MeetingCard key={meeting.id} meeting={meeting} reload={query.reload} />
          ))}
        </>
      )}
    </CaseFileFrame>
  );
}

function MeetingCard({ meeting, reload }: { meeting: Meeting; reload: () => void }) {
  const { id, number, startsAt, place, status, purpose, returns, finishBy } = meeting;
  return (
    <SummaryCard
      title={<Link href={`/meetings/${id}`}>Meeting {number}</Link>}
      status={<Tag colour={statusColours[status]}>{meetingStatusLabels[status]}</Tag>}
      rows={[
        { key: 'When', value: showDateTime(startsAt) },
        { key: 'Where', value: place || 'By video' },
        { key: 'Purpose', value: purpose },
        finishBy && status === 'AWAITING_COMPLETION' ? { key: 'To be completed by', value: showDate(finishBy) } : null,
        ['FINISHED', 'AWAITING_COMPLETION'].includes(status) ? { key: 'Minutes', value: <Link href={`/meetings/${id}/minutes`}>Minutes of meeting {number}</Link> } : null,
      ]}
    >
      {returns.length > 0 && <ReturnsTable returns={returns} reload={reload} />}
    </SummaryCard>
  );
}
