import { JobsModule } from '@concord/platform';
import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { PolicyChanges } from './policy-changes.service.js';
import { PolicyTableResolver } from './policy-table.resolver.js';
import { PolicyTable } from './policy-table.service.js';
import { StandingResolver } from './standing.resolver.js';
import { StandingService } from './standing.service.js';
import { StandingWatch } from './standing-watch.service.js';
import { WorkingOnResolver } from './working-on.resolver.js';
import { WorkingOnService } from './working-on.service.js';

/** The lawful basis as data: the versioned policy table, and what an agency and its people must keep in date. */
@Module({
  imports: [JobsModule, AgenciesModule, PractitionersModule, NotificationsModule, CaseFilesModule],
  providers: [PolicyTable, PolicyChanges, StandingService, StandingWatch, WorkingOnService, PolicyTableResolver, StandingResolver, WorkingOnResolver],
  exports: [PolicyTable, PolicyChanges, StandingService, StandingWatch, WorkingOnService],
})
export class PolicyTableModule {}
