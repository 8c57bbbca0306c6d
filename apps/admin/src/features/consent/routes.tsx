import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files/:caseFileId/consent', lazy: () => import('./consent-page.js') },
  { path: 'case-files/:caseFileId/consent/new', lazy: () => import('./record-consent-page.js') },
  { path: 'case-files/:caseFileId/consent/capacity', lazy: () => import('./capacity-page.js') },
];

export const navigation: NavigationItem[] = [];
