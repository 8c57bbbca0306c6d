import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'referrals', lazy: () => import('./my-referrals-page.js') },
  { path: 'referrals/new', lazy: () => import('./new-referral-page.js') },
  { path: 'case-files/:caseFileId/referral', lazy: () => import('./referral-page.js') },
  { path: 'case-files/:caseFileId/referral/write', lazy: () => import('./write-referral-page.js') },
  { path: 'case-files/:caseFileId/referral/check', lazy: () => import('./check-referral-page.js') },
  { path: 'case-files/:caseFileId/referral/sent', lazy: () => import('./referral-sent-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'Referrals', href: '/referrals', order: 35 }];
