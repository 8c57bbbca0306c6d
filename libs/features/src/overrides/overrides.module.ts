import { JobsModule } from '@concord/platform';
import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { AgreedActionsModule } from '../agreed-actions/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PolicyTableModule } from '../policy-table/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { SharingModule } from '../sharing/index.js';
import { ConsentFollower } from './consent-follower.service.js';
import { Deciders } from './deciders.service.js';
import { IncidentsResolver } from './incidents.resolver.js';
import { OverrideDecisions } from './override-decision.service.js';
import { HeldBackResolver, OverrideConfirmationResolver, OverrideDetailsResolver, OverrideLineResolver, OverrideUseResolver } from './override-details.resolver.js';
import { OverrideService } from './override-life.service.js';
import { OverrideNews } from './override-news.service.js';
import { OverrideOpening } from './override-opening.service.js';
import { OverrideRequests } from './override-request.service.js';
import { OverrideReviews } from './override-review.service.js';
import { OverrideWatch } from './override-watch.service.js';
import { MinutesBlockObligationsResolver, PlanEntryObligationsResolver } from './quoted-obligations.resolver.js';
import { OverridesResolver } from './overrides.resolver.js';

const services = [Deciders, OverrideNews, OverrideOpening, OverrideRequests, OverrideDecisions, OverrideService, OverrideReviews, OverrideWatch];
const resolvers = [OverridesResolver, OverrideDetailsResolver, OverrideLineResolver, OverrideUseResolver, OverrideConfirmationResolver, HeldBackResolver, IncidentsResolver, PlanEntryObligationsResolver, MinutesBlockObligationsResolver];

/** Sharing without consent: exceptional, decided by two people, reviewed by a third. */
@Module({
  imports: [JobsModule, AgenciesModule, PractitionersModule, NotificationsModule, CaseFilesModule, PolicyTableModule, SharingModule, AgreedActionsModule],
  providers: [...services, ConsentFollower, ...resolvers],
  exports: services,
})
export class OverridesModule {}
