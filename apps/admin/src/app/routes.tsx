import type { RouteObject } from 'react-router';
import * as actions from '../features/actions/routes.js';
import * as blocks from '../features/blocks/routes.js';
import * as caseFiles from '../features/case-files/routes.js';
import * as consent from '../features/consent/routes.js';
import * as emergency from '../features/emergency/routes.js';
import * as home from '../features/home/routes.js';
import * as meetings from '../features/meetings/routes.js';
import * as minutes from '../features/minutes/routes.js';
import * as onwardSharing from '../features/onward-sharing/routes.js';
import * as oversight from '../features/oversight/routes.js';
import * as partnerAsks from '../features/partner-asks/routes.js';
import * as overrides from '../features/overrides/routes.js';
import * as persons from '../features/persons/routes.js';
import * as plans from '../features/plans/routes.js';
import * as policyTable from '../features/policy-table/routes.js';
import * as referrals from '../features/referrals/routes.js';
import * as reviews from '../features/reviews/routes.js';
import * as sharing from '../features/sharing/routes.js';
import * as triage from '../features/triage/routes.js';
import type { NavigationItem } from './navigation.js';

const features = [actions, blocks, caseFiles, consent, emergency, home, meetings, minutes, onwardSharing, overrides, oversight, partnerAsks, persons, plans, policyTable, referrals, reviews, sharing, triage];

/** Every feature brings its own pages; nobody needs to edit this file for a page of an existing feature. */
export const featureRoutes: RouteObject[] = features.flatMap(({ routes }) => routes);

export const featureNavigation: NavigationItem[] = features
  .flatMap(({ navigation }) => navigation)
  .sort((a, b) => a.order - b.order);
