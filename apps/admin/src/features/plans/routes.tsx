import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files/:caseFileId/plan', lazy: () => import('./plan-page.js') },
  { path: 'case-files/:caseFileId/plan/new', lazy: () => import('./write-entry-page.js') },
  { path: 'case-files/:caseFileId/plan/:entryId', lazy: () => import('./change-entry-page.js') },
  { path: 'case-files/:caseFileId/risks/new', lazy: () => import('./record-risk-page.js') },
  { path: 'case-files/:caseFileId/risks/:riskId', lazy: () => import('./risk-page.js') },
  { path: 'case-files/:caseFileId/risks/:riskId/change', lazy: () => import('./change-risk-page.js') },
  { path: 'case-files/:caseFileId/risks/:riskId/rate', lazy: () => import('./rate-risk-page.js') },
  { path: 'case-files/:caseFileId/out-of-hours', lazy: () => import('./out-of-hours-page.js') },
];

export const navigation: NavigationItem[] = [];
