import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'as-it-was', lazy: () => import('./ask-page.js') },
  { path: 'as-it-was/:questionId', lazy: () => import('./as-it-was-page.js') },
  { path: 'oversight', lazy: () => import('./figures-page.js') },
  { path: 'extracts', lazy: () => import('./extracts-page.js') },
  { path: 'persons/:personId/opt-out', lazy: () => import('./opt-out-page.js') },
];

export const navigation: NavigationItem[] = [
  { text: 'As it was', href: '/as-it-was', order: 90, seldom: true, roles: ['AUDITOR', 'PRIVACY_OFFICER', 'CO_ORDINATOR', 'SAFEGUARDING_LEAD'] },
  { text: 'Oversight', href: '/oversight', order: 91, seldom: true, roles: ['AUDITOR', 'PRIVACY_OFFICER'] },
  { text: 'Extracts', href: '/extracts', order: 92, seldom: true, roles: ['PRIVACY_OFFICER'] },
];
