import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files/:caseFileId/information/:itemId/pass-on', lazy: () => import('./pass-on-page.js') },
  { path: 'case-files/:caseFileId/information/:itemId/recall', lazy: () => import('./recall-page.js') },
  { path: 'onward-requests/:requestId', lazy: () => import('./answer-page.js') },
  { path: 'case-files/:caseFileId/without-name', lazy: () => import('./packs-page.js') },
  { path: 'case-files/:caseFileId/without-name/:packId', lazy: () => import('./pack-page.js') },
  { path: 'presented', lazy: () => import('./presented-page.js') },
  { path: 'presented/:packId', lazy: () => import('./presentation-page.js') },
];

export const navigation: NavigationItem[] = [];
