import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'actions', lazy: () => import('./my-actions-page.js') },
  { path: 'actions/:actionId', lazy: () => import('./action-page.js') },
  { path: 'actions/:actionId/:step', lazy: () => import('./action-step-page.js') },
  { path: 'case-files/:caseFileId/actions', lazy: () => import('./case-actions-page.js') },
  { path: 'case-files/:caseFileId/actions/new', lazy: () => import('./agree-action-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'My actions', href: '/actions', order: 30 }];
