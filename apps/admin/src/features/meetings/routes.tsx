import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'meetings', lazy: () => import('./meetings-page.js') },
  { path: 'case-files/:caseFileId/meetings', lazy: () => import('./case-file-meetings-page.js') },
  { path: 'case-files/:caseFileId/meetings/new', lazy: () => import('./convene-page.js') },
  { path: 'meetings/:meetingId', lazy: () => import('./meeting-page.js') },
  { path: 'meetings/:meetingId/change', lazy: () => import('./reschedule-page.js') },
  { path: 'meetings/:meetingId/invitation', lazy: () => import('./invitation-page.js') },
  { path: 'meetings/:meetingId/finish', lazy: () => import('./finish-page.js') },
  { path: 'meetings/:meetingId/conflict', lazy: () => import('./conflict-page.js') },
  { path: 'returns/:returnId', lazy: () => import('./return-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'Meetings', href: '/meetings', order: 40 }];
