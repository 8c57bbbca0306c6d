import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Loading, ProblemPage, SkipLink } from '@concord/ui';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { ServiceNavigation } from './service-navigation.js';
import { useSessionState } from './session.js';
import { TrainingLine } from '../features/policy-table/training-line.js';
import { WorkingOnStrip } from '../features/policy-table/working-on-strip.js';
import { WorkingOnProvider } from './working-on.js';

/** What surrounds every page for those who are signed in; sends everybody else to sign in. */
export function Shell() {
  const { session, problem, reload } = useSessionState();
  const { pathname, search } = useLocation();
  if (problem)
    return (
      <Frame>
        <ProblemPage heading="We could not reach Concord" safe={problem.message} onRetry={reload} />
      </Frame>
    );
  if (session === undefined)
    return (
      <Frame>
        <Loading what="Concord" />
      </Frame>
    );
  if (session === null) return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <>
      <ScrollRestoration />
      <SkipLink />
      <WorkingOnProvider>
        {({ epoch }) => (
          <>
            <Header session={session} />
            <WorkingOnStrip />
            <ServiceNavigation roles={session.practitioner.roles} />
            <Frame>
              <TrainingLine />
              <Outlet key={epoch} />
            </Frame>
            <Footer />
          </>
        )}
      </WorkingOnProvider>
    </>
  );
}

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <div className="govuk-width-container concord-container">
      <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
