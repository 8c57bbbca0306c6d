import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'persons', lazy: () => import('./persons-page.js') },
  { path: 'persons/new', lazy: () => import('./register-person-page.js') },
  { path: 'persons/:personId', lazy: () => import('./person-page.js') },
  { path: 'persons/:personId/amend', lazy: () => import('./amend-person-page.js') },
  { path: 'persons/:personId/add-name', lazy: () => import('./add-alias-page.js') },
  { path: 'persons/:personId/add-number', lazy: () => import('./add-identifier-page.js') },
  { path: 'persons/:personId/add-address', lazy: () => import('./add-address-page.js') },
  { path: 'persons/:personId/add-household', lazy: () => import('./add-household-page.js') },
  { path: 'persons/:personId/add-linked-person', lazy: () => import('./link-person-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'People', href: '/persons', order: 25 }];
