import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files/:caseFileId/information', lazy: () => import('./information-page.js') },
  { path: 'case-files/:caseFileId/information/new', lazy: () => import('./add-item-page.js') },
  { path: 'case-files/:caseFileId/information/:itemId', lazy: () => import('./item-page.js') },
  { path: 'case-files/:caseFileId/urgent', lazy: () => import('./urgent-release-page.js') },
  { path: 'case-files/:caseFileId/visit', lazy: () => import('./visit-page.js') },
  { path: 'case-files/:caseFileId/visit/new', lazy: () => import('./add-visit-advice-page.js') },
  { path: 'second-looks', lazy: () => import('./second-looks-page.js') },
];

export const navigation: NavigationItem[] = [
  { text: 'Second looks', href: '/second-looks', order: 80, seldom: true, roles: ['CONTACT_POINT', 'AUTHORISER', 'SAFEGUARDING_LEAD'] },
];
