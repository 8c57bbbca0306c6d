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
  const page = pages[subject];
  if (page) return `${page}/${subjectId}`;
  if (subject === 'UrgentRelease') return '/second-looks';
  if (subject === 'AnonymisedPack') return caseFileId ? `/case-files/${caseFileId}/without-name/${subjectId}` : `/presented/${subjectId}`;
  if (subject === 'PersonLinkTask') return '/person-links';
  if (subject === 'AgencyDocument' || subject === 'Practitioner') return '/standing';
  if (subject === 'Block' || subject === 'RecordRestriction') return caseFileId ? `/case-files/${caseFileId}/people/shut-out` : undefined;
  return caseFileId ? `/case-files/${caseFileId}` : undefined;
}

/** Records with a page of their own. */
const pages: Readonly<Record<string, string>> = {
  PolicyChange: '/policy/changes',
  Meeting: '/meetings',
  AgreedAction: '/actions',
  AgencyReturn: '/returns',
  MinutesCopy: '/minutes/copies',
  OnwardRequest: '/onward-requests',
  MinutesVersion: '/minutes/versions',
  Closure: '/closures',
  ConsentOverride: '/overrides',
  Incident: '/incidents',
  OutcomeLetter: '/letters',
  EmergencyReview: '/emergency-reviews',
  PartnerAskAgency: '/asks',
  PersonMatchTask: '/triage/matches',
  ConsentTask: '/consent-tasks',
};
