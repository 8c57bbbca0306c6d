import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files/:caseFileId/people/shut-out', lazy: () => import('./who-may-not-see-page.js') },
  { path: 'case-files/:caseFileId/people/shut-out/new', lazy: () => import('./shut-out-page.js') },
  { path: 'case-files/:caseFileId/people/restrict', lazy: () => import('./restrict-page.js') },
  { path: 'case-files/:caseFileId/step-back', lazy: () => import('./step-back-page.js') },
  { path: 'case-files/:caseFileId/information/closed-by-law', lazy: () => import('./closed-by-law-page.js') },
  { path: 'case-files/:caseFileId/information/closed-by-law/new', lazy: () => import('./record-barred-page.js') },
  { path: 'about-me', lazy: () => import('./about-me-page.js') },
];

export const navigation: NavigationItem[] = [];
