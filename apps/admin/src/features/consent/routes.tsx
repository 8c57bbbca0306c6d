import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files/:caseFileId/consent', lazy: () => import('./consent-page.js') },
  { path: 'case-files/:caseFileId/consent/new', lazy: () => import('./record-consent-page.js') },
  { path: 'case-files/:caseFileId/consent/withdraw', lazy: () => import('./withdraw-page.js') },
  { path: 'case-files/:caseFileId/consent/receipt', lazy: () => import('./receipt-page.js') },
  { path: 'case-files/:caseFileId/consent/capacity', lazy: () => import('./capacity-page.js') },
  { path: 'consent-tasks/:taskId', lazy: () => import('./consent-task-page.js') },
];

export const navigation: NavigationItem[] = [];
