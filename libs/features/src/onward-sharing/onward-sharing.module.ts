import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PersonsModule } from '../persons/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { SharingModule } from '../sharing/index.js';
import { AnonymisedDraftTextResolver, AnonymisedRecipientResolver, AnonymisedResolver } from './anonymised.resolver.js';
import { AnonymisedPacks } from './anonymised-packs.service.js';
import { NamedOrNameless } from './named-or-nameless.service.js';
import { ItemOnwardResolver, ItemRecallResolver, OnwardResolver, PlanEntryRecallResolver } from './onward.resolver.js';
import { OnwardRequests } from './onward-requests.service.js';
import { PersonIdentities } from './person-identity.service.js';
import { RecallService } from './recall.service.js';

const services = [RecallService, OnwardRequests, PersonIdentities, AnonymisedPacks, NamedOrNameless];
const resolvers = [OnwardResolver, ItemOnwardResolver, ItemRecallResolver, PlanEntryRecallResolver, AnonymisedResolver, AnonymisedDraftTextResolver, AnonymisedRecipientResolver];

/** What an owner keeps hold of when its words travel: requests to pass them on, recall, and cases presented without a name. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, PersonsModule, CaseFilesModule, SharingModule],
  providers: [...services, ...resolvers],
  exports: services,
})
export class OnwardSharingModule {}
