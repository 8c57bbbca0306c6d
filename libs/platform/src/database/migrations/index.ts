import type { MigrationInterface } from 'typeorm';
import { CreateCore20261122000100 } from './20261122000100-create-core.js';
import { CreateMailAddresses20261122000110 } from './20261122000110-create-mail-addresses.js';
import { DetailPersons20261122000200 } from './20261122000200-detail-persons.js';
import { CreateReferrals20261122000210 } from './20261122000210-create-referrals.js';
import { SettlePersonMatches20261122000220 } from './20261122000220-settle-person-matches.js';
import { CreateMeetings20261122000500 } from './20261122000500-create-meetings.js';
import { CreateConsentAndUrgentRelease20261122000300 } from './20261122000300-create-consent-and-urgent-release.js';
import { CreatePlans20261122000400 } from './20261122000400-create-plans.js';
import { CreateAgreedActions20261122000410 } from './20261122000410-create-agreed-actions.js';
import { CreateMinutes20261122000600 } from './20261122000600-create-minutes.js';
import { CreateOriginatorControl20261122000740 } from './20261122000740-create-originator-control.js';
import { CreateReviews20261122000610 } from './20261122000610-create-reviews.js';
import { CreatePolicyTable20261122000700 } from './20261122000700-create-policy-table.js';
import { CreateOverrides20261122000710 } from './20261122000710-create-overrides.js';
import { CompleteConsent20261122000720 } from './20261122000720-complete-consent.js';
import { CreateAsItWas20261122000760 } from './20261122000760-create-as-it-was.js';
import { CreateOversight20261122000761 } from './20261122000761-create-oversight.js';
import { KeepBarsFromThePast20261122000762 } from './20261122000762-keep-bars-from-the-past.js';
import { ShutPeopleOut20261122000750 } from './20261122000750-shut-people-out.js';
import { CreateEmergency20261122000730 } from './20261122000730-create-emergency.js';
import { TellOwnerOfMatch20261122000732 } from './20261122000732-tell-owner-of-match.js';
import { CreatePartnerAsks20261122000731 } from './20261122000731-create-partner-asks.js';
import { LetSecondLookersClose20261122000790 } from './20261122000790-let-second-lookers-close.js';
import { LetAskedAgenciesShare20261122000799 } from './20261122000799-let-asked-agencies-share.js';

/** All migrations, oldest first. Add a feature's here. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  CreateCore20261122000100,
  CreateMailAddresses20261122000110,
  DetailPersons20261122000200,
  CreateReferrals20261122000210,
  SettlePersonMatches20261122000220,
  CreateConsentAndUrgentRelease20261122000300,
  CreatePlans20261122000400,
  CreateAgreedActions20261122000410,
  CreateMeetings20261122000500,
  CreateMinutes20261122000600,
  CreateReviews20261122000610,
  CreatePolicyTable20261122000700,
  CreateOverrides20261122000710,
  CompleteConsent20261122000720,
  CreateEmergency20261122000730,
  CreatePartnerAsks20261122000731,
  TellOwnerOfMatch20261122000732,
  ShutPeopleOut20261122000750,
  CreateOriginatorControl20261122000740,
  CreateAsItWas20261122000760,
  LetSecondLookersClose20261122000790,
  LetAskedAgenciesShare20261122000799,
  CreateOversight20261122000761,
  KeepBarsFromThePast20261122000762,
];
