import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files/:caseFileId/purpose', lazy: () => import('./purpose-page.js') },
  { path: 'policy', lazy: () => import('./policy-table-page.js') },
  { path: 'policy/change', lazy: () => import('./propose-change-page.js') },
  { path: 'policy/changes/:changeId', lazy: () => import('./policy-change-page.js') },
  { path: 'standing', lazy: () => import('./standing-page.js') },
  { path: 'standing/document', lazy: () => import('./record-document-page.js') },
  { path: 'standing/training', lazy: () => import('./record-training-page.js') },
];

export const navigation: NavigationItem[] = [
  { text: 'Sharing policy', href: '/policy', order: 80, seldom: true, roles: ['ADMINISTRATOR', 'PRIVACY_OFFICER', 'AUTHORISER'] },
  { text: 'Agreements and training', href: '/standing', order: 82, seldom: true, roles: ['ADMINISTRATOR', 'PRIVACY_OFFICER', 'CONTACT_POINT'] },
];
