import { createBrowserRouter } from 'react-router';
import { Loading } from '@concord/ui';
import { NotFoundPage } from './not-found-page.js';
import { RouteProblem } from './route-problem.js';
import { featureRoutes } from './routes.js';
import { Shell } from './shell.js';
import { routes as signInRoutes } from '../features/sign-in/routes.js';

const HydrateFallback = () => <Loading />;

/** Sign-in alone outside the shell; every feature's pages inside, each loaded when it is first opened. */
export const router = createBrowserRouter([
  {
    HydrateFallback,
    ErrorBoundary: RouteProblem,
    children: [
      ...signInRoutes,
      {
        Component: Shell,
        children: [
          { ErrorBoundary: RouteProblem, children: [...featureRoutes, { path: '*', Component: NotFoundPage }] },
        ],
      },
    ],
  },
]);
