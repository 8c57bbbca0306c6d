import type { RouteObject } from 'react-router';

/** The only page outside the shell: for those who are not signed in. */
export const routes: RouteObject[] = [{ path: 'sign-in', lazy: () => import('./sign-in-page.js') }];
