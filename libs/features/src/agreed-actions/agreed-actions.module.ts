import { JobsModule } from '@concord/platform';
import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PlansModule } from '../plans/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { ActionAgreement } from './action-agreement.service.js';
import { ActionDetailsResolver, ActionEventsResolver } from './action-details.resolver.js';
import { ActionLinks } from './action-links.service.js';
import { ActionLinksResolver } from './action-links.resolver.js';
import { ActionNews } from './action-news.service.js';
import { ActionOwners } from './action-owners.service.js';
import { ActionService } from './action.service.js';
import { ActionSteps } from './action-steps.service.js';
import { ActionsResolver } from './actions.resolver.js';
import { AgencyContacts } from './agency-contacts.service.js';
import { EscalationService } from './escalation.service.js';

const services = [AgencyContacts, ActionLinks, ActionOwners, ActionNews, ActionAgreement, ActionService, ActionSteps, EscalationService];

/** Who promised what by when, and what became of it. */
@Module({
  imports: [JobsModule, AgenciesModule, PractitionersModule, NotificationsModule, CaseFilesModule, PlansModule],
  providers: [...services, ActionsResolver, ActionDetailsResolver, ActionLinksResolver, ActionEventsResolver],
  exports: services,
})
export class AgreedActionsModule {}
