import { EmptyState, InsetText, Link } from '@concord/ui';
import { useParams } from 'react-router';
import { usePageQuery } from '../../app/use-page-query.js';
import { CloseCasePageDocument, type CloseCasePageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { ClosureForm } from './closure-form.js';
import { ClosureView } from './closure-view.js';

/** Closing a case file: prepare it, get it signed and accepted, then close it in one act. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(CloseCasePageDocument, { caseFileId });
  return (
    <CaseFileFrame tab="overview" heading="Close this case file" page={query.page}>
      {query.data && <Closing data={query.data} reload={query.reload} />}
    </CaseFileFrame>
  );
}

function Closing({ data, reload }: { data: CloseCasePageQuery; reload: () => void }) {
  const { caseFile } = data;
  const newest = caseFile.closures[0];
  if (newest?.state === 'CLOSED') return <ClosedCase closure={newest} reload={reload} />;
  if (caseFile.stage !== 'OPEN') return <EmptyState heading="Only an open case file can be closed">This one is not open.</EmptyState>;
  const begun = newest?.state === 'PROPOSED' ? newest : undefined;
  return (
    <>
      <InsetText>Silence is not a reason to close. Until somebody has accepted what is left, you stay responsible.</InsetText>
      {begun && <ClosureView closure={begun} reload={reload} />}
      {(!begun || begun.permittedActions.includes('edit')) && (
        <>
          <h2 className="govuk-heading-m">{begun ? 'Change what is written' : 'What is needed'}</h2>
          <ClosureForm key={begun ? `${begun.id}:${begun.version}` : 'new'} data={data} closure={begun} reload={reload} />
        </>
      )}
    </>
  );
}

const ClosedCase = ({ closure, reload }: { closure: CloseCasePageQuery['caseFile']['closures'][number]; reload: () => void }) => (
  <>
    <ClosureView closure={closure} reload={reload} />
    <InsetText>If what would bring them back happens, <Link href="/referrals/new">refer them again</Link>. The new referral is linked to this case file by itself.</InsetText>
  </>
);
