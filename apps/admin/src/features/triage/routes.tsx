import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [];

export const navigation: NavigationItem[] = [
  { text: 'Triage', href: '/triage', order: 60, roles: ['CO_ORDINATOR', 'SAFEGUARDING_LEAD'] },
];
