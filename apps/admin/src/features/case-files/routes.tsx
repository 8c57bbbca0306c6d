import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files/:caseFileId/people', lazy: () => import('./people-page.js') },
  { path: 'case-files/:caseFileId/people/add', lazy: () => import('./add-participant-page.js') },
  { path: 'case-files/:caseFileId/people/add-contact', lazy: () => import('./add-contact-page.js') },
  { path: 'case-files/:caseFileId/people/lead', lazy: () => import('./offer-lead-page.js') },
];

export const navigation: NavigationItem[] = [];
