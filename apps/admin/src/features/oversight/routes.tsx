import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'as-it-was', lazy: () => import('./ask-page.js') },
  { path: 'as-it-was/:questionId', lazy: () => import('./as-it-was-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'As it was', href: '/as-it-was', order: 90, roles: ['AUDITOR', 'PRIVACY_OFFICER', 'CO_ORDINATOR', 'SAFEGUARDING_LEAD'] }];
