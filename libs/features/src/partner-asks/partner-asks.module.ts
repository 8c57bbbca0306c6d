import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PersonsModule } from '../persons/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { SharingModule } from '../sharing/index.js';
import { AskedAgency } from './asked-agency.service.js';
import { AskedIdentity } from './asked-identity.service.js';
import { PartnerAsksResolver } from './partner-asks.resolver.js';
import { PartnerAsks } from './partner-asks.service.js';
import { ReceivedAsksResolver, ReceivedQuestionResolver } from './received-asks.resolver.js';

/** Asking the partners: only owners learn of the question, and only they decide what becomes of it. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, PersonsModule, CaseFilesModule, SharingModule],
  providers: [PartnerAsks, AskedIdentity, AskedAgency, PartnerAsksResolver, ReceivedAsksResolver, ReceivedQuestionResolver],
  exports: [PartnerAsks, AskedAgency],
})
export class PartnerAsksModule {}
