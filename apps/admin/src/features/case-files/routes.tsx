import type { RouteObject } from 'react-router';
import type { NavigationItem } from '../../app/navigation.js';

export const routes: RouteObject[] = [
  { path: 'case-files', lazy: () => import('./case-files-page.js') },
  { path: 'case-files/:caseFileId', lazy: () => import('./case-file-overview-page.js') },
  { path: 'case-files/:caseFileId/owner', lazy: () => import('./change-owner-page.js') },
  { path: 'concerns', lazy: () => import('./concerns-page.js') },
  { path: 'concerns/new', lazy: () => import('./record-concern-page.js') },
  { path: 'concerns/:concernId', lazy: () => import('./concern-page.js') },
  { path: 'case-files/:caseFileId/people', lazy: () => import('./people-page.js') },
  { path: 'case-files/:caseFileId/people/add', lazy: () => import('./add-participant-page.js') },
  { path: 'case-files/:caseFileId/people/add-contact', lazy: () => import('./add-contact-page.js') },
  { path: 'case-files/:caseFileId/people/lead', lazy: () => import('./offer-lead-page.js') },
];

export const navigation: NavigationItem[] = [{ text: 'Case files', href: '/case-files', order: 20, roles: ['PRACTITIONER', 'SAFEGUARDING_LEAD', 'CO_ORDINATOR', 'CONTACT_POINT', 'AUTHORISER', 'DUTY_WORKER'] }];
