import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'triage', lazy: () => import('./triage-queue-page.js') },
  { path: 'triage/declined', lazy: () => import('./declined-referrals-page.js') },
  { path: 'person-links', lazy: () => import('./person-links-page.js') },
  { path: 'triage/matches', lazy: () => import('./person-matches-page.js') },
  { path: 'triage/matches/:matchId', lazy: () => import('./person-match-page.js') },
  { path: 'triage/:caseFileId', lazy: () => import('./triage-page.js') },
];

export const navigation: NavigationItem[] = [
  { text: 'Triage', href: '/triage', order: 60, roles: ['CO_ORDINATOR', 'SAFEGUARDING_LEAD'] },
];
