import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { index: true, lazy: () => import('./home-page.js') },
  { path: 'new-information', lazy: () => import('./new-information-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'Home', href: '/', order: 10 }];
