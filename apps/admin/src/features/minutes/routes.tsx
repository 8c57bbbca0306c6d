import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'minutes', lazy: () => import('./my-minutes-page.js') },
  { path: 'minutes/copies/:copyId', lazy: () => import('./minutes-copy-page.js') },
  { path: 'minutes/copies/:copyId/disagree', lazy: () => import('./disagree-page.js') },
  { path: 'minutes/copies/:copyId/take-out', lazy: () => import('./take-out-page.js') },
  { path: 'minutes/versions/:minutesId', lazy: () => import('./minutes-version-page.js') },
  { path: 'meetings/:meetingId/minutes', lazy: () => import('./minutes-page.js') },
  { path: 'meetings/:meetingId/minutes/add', lazy: () => import('./add-block-page.js') },
  { path: 'meetings/:meetingId/minutes/preview', lazy: () => import('./preview-page.js') },
  { path: 'meetings/:meetingId/minutes/approve', lazy: () => import('./approve-page.js') },
  { path: 'meetings/:meetingId/minutes/issue', lazy: () => import('./issue-page.js') },
  { path: 'meetings/:meetingId/minutes/new-version', lazy: () => import('./revise-page.js') },
  { path: 'meetings/:meetingId/letter', lazy: () => import('./draft-letter-page.js') },
  { path: 'letters/:letterId', lazy: () => import('./letter-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'Minutes', href: '/minutes', order: 50 }];
