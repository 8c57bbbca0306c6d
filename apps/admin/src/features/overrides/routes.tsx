import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files/:caseFileId/information/:itemId/without-consent', lazy: () => import('./request-override-page.js') },
  { path: 'overrides', lazy: () => import('./overrides-page.js') },
  { path: 'overrides/:overrideId', lazy: () => import('./override-page.js') },
  { path: 'incidents/:incidentId', lazy: () => import('./incident-page.js') },
];

export const navigation: NavigationItem[] = [
  { text: 'Without consent', href: '/overrides', order: 81, seldom: true, roles: ['CONTACT_POINT', 'AUTHORISER', 'SAFEGUARDING_LEAD', 'PRIVACY_OFFICER'] },
];
