import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files/:caseFileId/asks', lazy: () => import('./case-asks-page.js') },
  { path: 'case-files/:caseFileId/asks/new', lazy: () => import('./ask-page.js') },
  { path: 'asks', lazy: () => import('./received-asks-page.js') },
  { path: 'asks/:askId', lazy: () => import('./received-ask-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'Questions from partners', href: '/asks', order: 82, seldom: true, roles: ['CONTACT_POINT', 'AUTHORISER'] }];
