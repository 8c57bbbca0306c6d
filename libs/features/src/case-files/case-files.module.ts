import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PersonsModule } from '../persons/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { CaseFileEvents } from './case-file-events.js';
import { CaseFileService } from './case-file.service.js';
import { CaseFilesResolver } from './case-files.resolver.js';
import { ForumDefinitions } from './forum-definitions.service.js';
import { LeadService } from './lead.service.js';
import { SeatService } from './seat.service.js';

const services = [CaseFileEvents, ForumDefinitions, CaseFileService, SeatService, LeadService];

/** One person's matter before one forum: referral, triage, the people at the table. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, PersonsModule],
  providers: [...services, CaseFilesResolver],
  exports: services,
})
export class CaseFilesModule {}
