import { Module, type OnModuleInit } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PersonEvents, PersonsModule } from '../persons/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { CaseFileEvents } from './case-file-events.js';
import { CaseFileService } from './case-file.service.js';
import { CaseFilesResolver } from './case-files.resolver.js';
import { CaseFileTableResolver } from './case-file-table.resolver.js';
import { ConcernService } from './concern.service.js';
import { ConcernsResolver } from './concerns.resolver.js';
import { ForumDefinitions } from './forum-definitions.service.js';
import { LeadService } from './lead.service.js';
import { ReferralAdvice } from './referral-advice.service.js';
import { ReferralService } from './referral.service.js';
import { ReferralsResolver } from './referrals.resolver.js';
import { RepeatService } from './repeat.service.js';
import { SeatRefusals } from './seat-refusals.service.js';
import { SeatService } from './seat.service.js';
import { CaseFileContactResolver, LeadOfferResolver, TableResolver } from './table.resolver.js';
import { TableService } from './table.service.js';
import { TriageResolver } from './triage.resolver.js';
import { TriageService } from './triage.service.js';
import { TriageTable } from './triage-table.service.js';

const services = [
  CaseFileEvents,
  ForumDefinitions,
  CaseFileService,
  SeatService,
  LeadService,
  ReferralService,
  TriageService,
  ConcernService,
  TableService,
];
const helpers = [SeatRefusals, ReferralAdvice, RepeatService, TriageTable];
const resolvers = [
  CaseFilesResolver,
  CaseFileTableResolver,
  ReferralsResolver,
  TriageResolver,
  ConcernsResolver,
  TableResolver,
  CaseFileContactResolver,
  LeadOfferResolver,
];

/** One person's matter before one forum: referral, triage, the people at the table. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, PersonsModule],
  providers: [...services, ...helpers, ...resolvers],
  exports: services,
})
export class CaseFilesModule implements OnModuleInit {
  constructor(
    private readonly people: PersonEvents,
    private readonly events: CaseFileEvents,
    private readonly caseFiles: CaseFileService,
  ) {}

  /** A change of address matters to every open case file about the person that the actor sits on. */
  onModuleInit(): void {
    this.people.onAddressChanged(async (actor, { clusterId }) => {
      for (const { id } of await this.caseFiles.openAbout(actor, clusterId))
        await this.events.emit('addressChanged', actor, { caseFileId: id });
    });
  }
}
