import { isRouteErrorResponse, useRouteError } from 'react-router';
import { ProblemPage } from '@concord/ui';
import { NotFoundPage } from './not-found-page.js';

/** A page broke, or its code could not be loaded (a new version was put in place meanwhile). */
export function RouteProblem() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <>
      <title>Problem – Concord</title>
      <ProblemPage
        heading="This page stopped working"
        safe="What was sent is saved, and drafts are kept."
        onRetry={() => window.location.reload()}
        homeHref="/"
      >
        Load the page again. If it happens again, tell support what you were doing.
      </ProblemPage>
    </>
  );
}
