import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'emergency', lazy: () => import('./find-page.js') },
  { path: 'emergency/openings/:openingId', lazy: () => import('./opening-page.js') },
  { path: 'emergency-reviews', lazy: () => import('./reviews-page.js') },
  { path: 'emergency-reviews/:reviewId', lazy: () => import('./review-page.js') },
];

export const navigation: NavigationItem[] = [
  { text: 'Emergency', href: '/emergency', order: 85, roles: ['PRACTITIONER', 'DUTY_WORKER'] },
  { text: 'Emergency reviews', href: '/emergency-reviews', order: 86, seldom: true, roles: ['PRIVACY_OFFICER', 'AUTHORISER', 'CONTACT_POINT'] },
];
