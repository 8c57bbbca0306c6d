import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'reviews', lazy: () => import('./reviews-page.js') },
  { path: 'case-files/:caseFileId/review', lazy: () => import('./move-review-page.js') },
  { path: 'case-files/:caseFileId/close', lazy: () => import('./close-case-page.js') },
  { path: 'closures/:closureId', lazy: () => import('./closure-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'Reviews', href: '/reviews', order: 55 }];
