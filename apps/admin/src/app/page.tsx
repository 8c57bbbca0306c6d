import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { BackLink, Loading, NotificationBanner, ProblemPage } from '@concord/ui';
import { ErrorTitleContext } from './page-title.js';
import type { Problem } from './problem.js';

interface PageProps {
  /** For the browser's tab and history: what kind of page this is, never whose. "Meeting", not "Meeting about …". */
  title: string;
  /** The h1; the title when left out. May hold what the reader came to see. */
  heading?: ReactNode;
  /** Small text above the h1. */
  caption?: ReactNode;
  /** Above everything: where this page came from. */
  back?: { href: string; text?: string };
  /** `query.loading`, `query.problem`, `query.reload` of usePageQuery. */
  loading?: boolean;
  problem?: Problem;
  reload?: () => void;
  /** Instead of the children when there is nothing to show: an EmptyState. Give null or false otherwise. */
  empty?: ReactNode;
  /** reading = two thirds, for text and forms; full for tables and boards. */
  width?: 'reading' | 'full';
  /** One block that needs the data: `{data && <>…</>}`; nothing of it is there while there is no data. */
  children?: ReactNode;
}

/** Every page: its title, its one h1 (which takes the focus on arrival), and what to show while there is no data. */
export function Page({
  title,
  heading,
  caption,
  back,
  loading,
  problem,
  reload,
  empty,
  width = 'full',
  children,
}: PageProps) {
  const [hasErrors, setHasErrors] = useState(false);
  return (
    <ErrorTitleContext value={setHasErrors}>
      <title>{`${hasErrors ? 'Error: ' : ''}${title} – Concord`}</title>
      {back && <BackLink {...back} />}
      <div className={width === 'reading' ? 'concord-page concord-page--reading' : 'concord-page'}>
        <ArrivalHeading caption={caption}>{heading ?? title}</ArrivalHeading>
        {problem && (children ? <StaleNotice problem={problem} /> : <LoadProblem problem={problem} reload={reload} />)}
        {loading ? <Loading /> : empty || children}
      </div>
    </ErrorTitleContext>
  );
}

/** The h1. After a navigation it takes the focus, so that a screen reader starts there; not on the first load. */
function ArrivalHeading({ caption, children }: { caption?: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const isFirstLoad = key === 'default';
  useEffect(() => {
    if (!isFirstLoad) heading.current?.focus({ preventScroll: true });
  }, [pathname, isFirstLoad]);
  return (
    <>
      {caption && <span className="govuk-caption-l">{caption}</span>}
      <h1 className="govuk-heading-l" tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </>
  );
}

function LoadProblem({ problem, reload }: { problem: Problem; reload?: () => void }) {
  const isHidden = problem.code === 'NOT_FOUND' || problem.code === 'FORBIDDEN';
  return (
    <ProblemPage
      heading={isHidden ? 'You cannot open this page' : 'We could not load this page'}
      headingLevel={2}
      safe={problem.message}
      onRetry={isHidden ? undefined : reload}
      homeHref="/"
    >
      {problem.reference && <>Reference for support: {problem.reference}</>}
    </ProblemPage>
  );
}

/** The page could not be brought up to date; what it shows is from before. */
const StaleNotice = ({ problem }: { problem: Problem }) => (
  <NotificationBanner heading="This page may be out of date">
    <p className="govuk-body">{problem.message}</p>
  </NotificationBanner>
);
