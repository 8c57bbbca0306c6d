import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PersonsModule } from '../persons/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { AudienceService } from './audience.service.js';
import { CapacityService } from './capacity.service.js';
import { ChoiceService } from './choice.service.js';
import { ConsentAlerts } from './consent-alerts.service.js';
import { ConsentService } from './consent.service.js';
import { ItemService } from './item.service.js';
import { ReferralItems } from './referral-items.service.js';
import { ReleaseBook } from './release-book.service.js';
import { SeatRecipients } from './seat-recipients.service.js';
import { TablePeople } from './table-people.service.js';
import { WhoSeesService } from './who-sees.service.js';

const services = [ReleaseBook, ChoiceService, SeatRecipients, ItemService, AudienceService, TablePeople, WhoSeesService, ConsentService, CapacityService];

/** The heart: items, the releases that open them, consent and capacity, urgent release, visit safety. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, PersonsModule, CaseFilesModule],
  providers: [...services, ReferralItems, ConsentAlerts],
  exports: services,
})
export class SharingModule {}
