import { ErrorSummary, Link, LinkButton, showDateTime, VisuallyHidden } from '@concord/ui';
import { useChange } from '../../app/use-change.js';
import { type HomePageQuery, MarkNoticeReadDocument } from '../../gql/graphql.js';

type Notice = HomePageQuery['myNotices']['nodes'][number];

/** What has happened since; each names nothing until it is opened. */
export function Notices({ notices: { nodes, pageInfo }, onRead }: { notices: HomePageQuery['myNotices']; onRead: () => void }) {
  const markRead = useChange(MarkNoticeReadDocument);
  const read = ({ id }: Notice) => void markRead.attempt({ id }).then((done) => done && onRead());
  return (
    <section>
      <h2 className="govuk-heading-m">Notices</h2>
      <ErrorSummary errors={markRead.problem ? [{ message: markRead.problem.message }] : []} />
      {nodes.length === 0 && <p className="govuk-body">No new notices.</p>}
      <ul className="govuk-list govuk-list--spaced">
        {nodes.map((it) => (
          <li key={it.id}>
            <NoticeText notice={it} />
            <br />
            {showDateTime(it.createdAt)}.{' '}
            <LinkButton onClick={() => read(it)}>
              Mark as read<VisuallyHidden>: {it.text}</VisuallyHidden>
            </LinkButton>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && <p className="govuk-body">Older notices appear here as you mark these as read.</p>}
    </section>
  );
}

function NoticeText({ notice }: { notice: Notice }) {
  const href = addressOf(notice);
  return href ? <Link href={href}>{notice.text}</Link> : <>{notice.text}</>;
}

/** Where a notice leads: the thing itself where it has a page, else its case file. */
function addressOf({ subject, subjectId, caseFileId }: Notice): string | undefined {
  if (subject === 'Meeting') return `/meetings/${subjectId}`;
  if (subject === 'AgreedAction') return `/actions/${subjectId}`;
  if (subject === 'AgencyReturn') return `/returns/${subjectId}`;
  if (subject === 'MinutesCopy') return `/minutes/copies/${subjectId}`;
  if (subject === 'MinutesVersion') return `/minutes/versions/${subjectId}`;
  if (subject === 'Closure') return `/closures/${subjectId}`;
  if (subject === 'MinutesCopy') return `/minutes/copies/${subjectId}`;
  if (subject === 'MinutesVersion') return `/minutes/versions/${subjectId}`;
  if (subject === 'Closure') return `/closures/${subjectId}`;
  if (subject === 'UrgentRelease') return '/second-looks';
  return caseFileId ? `/case-files/${caseFileId}` : undefined;
}
