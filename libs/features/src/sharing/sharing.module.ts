import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { BlocksModule } from '../blocks/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PolicyTableModule } from '../policy-table/index.js';
import { PersonsModule } from '../persons/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { AudienceService } from './audience.service.js';
import { BasisResolver } from './basis.resolver.js';
import { BasisService } from './basis.service.js';
import { CapacityResolver } from './capacity.resolver.js';
import { CapacityService } from './capacity.service.js';
import { ChoiceService } from './choice.service.js';
import { ConsentAlerts } from './consent-alerts.service.js';
import { ConsentResolver, ConsentScopesResolver } from './consent.resolver.js';
import { ConsentService } from './consent.service.js';
import { ConsentTasks } from './consent-tasks.service.js';
import { CopyService } from './copy.service.js';
import { ItemHandlingResolver, ItemReaderResolver } from './item-handling.resolver.js';
import { ItemWords } from './item-words.service.js';
import { ItemPages } from './item-pages.service.js';
import { ItemService } from './item.service.js';
import { ItemsResolver } from './items.resolver.js';
import { AgencySeesResolver, CategoryEffectResolver, ConsentEffectResolver } from './named-agencies.resolver.js';
import { NewestItemsResolver } from './newest-items.resolver.js';
import { ItemObligationsResolver } from './obligations.resolver.js';
import { ObligationsService } from './obligations.service.js';
import { RecalledItems } from './recalled-items.service.js';
import { ReferralItems } from './referral-items.service.js';
import { ReleaseBook } from './release-book.service.js';
import { SeatRecipients } from './seat-recipients.service.js';
import { SecondLookers } from './second-lookers.service.js';
import { TablePeople } from './table-people.service.js';
import { UrgentReleaseService } from './urgent-release.service.js';
import { UrgentReleasesResolver } from './urgent-releases.resolver.js';
import { VisitSafetyResolver } from './visit-safety.resolver.js';
import { VisitSafetyService } from './visit-safety.service.js';
import { WhoSeesService } from './who-sees.service.js';
import { WithheldService } from './withheld.service.js';

const services = [RecalledItems, ObligationsService, ReleaseBook, BasisService, ItemWords, ChoiceService, SeatRecipients, ItemService, AudienceService, TablePeople, WhoSeesService, ConsentTasks, ConsentService, CapacityService, SecondLookers, UrgentReleaseService, VisitSafetyService, CopyService, ItemPages, WithheldService];
const resolvers = [BasisResolver, ItemObligationsResolver, ItemsResolver, ItemHandlingResolver, ItemReaderResolver, NewestItemsResolver, UrgentReleasesResolver, VisitSafetyResolver, ConsentResolver, ConsentScopesResolver, CapacityResolver, AgencySeesResolver, CategoryEffectResolver, ConsentEffectResolver];

/** The heart: items, the releases that open them, consent and capacity, urgent release, visit safety. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, PersonsModule, CaseFilesModule, BlocksModule, PolicyTableModule],
  providers: [...services, ReferralItems, ConsentAlerts, ...resolvers],
  exports: services,
})
export class SharingModule {}
