import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PersonsModule } from '../persons/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { SharingModule } from '../sharing/index.js';
import { ItemOnwardResolver, ItemRecallResolver, OnwardResolver, PlanEntryRecallResolver } from './onward.resolver.js';
import { OnwardRequests } from './onward-requests.service.js';
import { RecallService } from './recall.service.js';

const services = [RecallService, OnwardRequests];
const resolvers = [OnwardResolver, ItemOnwardResolver, ItemRecallResolver, PlanEntryRecallResolver];

/** What an owner keeps hold of when its words travel: requests to pass them on, and recall. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, PersonsModule, CaseFilesModule, SharingModule],
  providers: [...services, ...resolvers],
  exports: services,
})
export class OnwardSharingModule {}
