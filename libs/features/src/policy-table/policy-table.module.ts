import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { PolicyChanges } from './policy-changes.service.js';
import { PolicyTableResolver } from './policy-table.resolver.js';
import { PolicyTable } from './policy-table.service.js';

/** The lawful basis as data: the versioned policy table, and what an agency and its people must keep in date. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, CaseFilesModule],
  providers: [PolicyTable, PolicyChanges, PolicyTableResolver],
  exports: [PolicyTable],
})
export class PolicyTableModule {}
