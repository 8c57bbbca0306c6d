import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'people', lazy: () => import('./persons-page.js') },
  { path: 'people/new', lazy: () => import('./register-person-page.js') },
  { path: 'people/:personId', lazy: () => import('./person-page.js') },
  { path: 'people/:personId/amend', lazy: () => import('./amend-person-page.js') },
  { path: 'people/:personId/add', lazy: () => import('./add-to-person-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'People', href: '/people', order: 30 }];
