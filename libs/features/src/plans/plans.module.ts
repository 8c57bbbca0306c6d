import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { SharingModule } from '../sharing/index.js';
import { AudienceChoices } from './audience-choices.service.js';
import { CasePlanService } from './case-plan.service.js';
import { ComposedAudiences } from './composed-audiences.service.js';
import {
  AudienceAgenciesResolver,
  AudienceChoicesResolver,
  PlanEntryRevisionsResolver,
  RiskRatingsResolver,
  RiskRevisionsResolver,
  SafetyLinesResolver,
} from './composed-authors.resolver.js';
import { DutyTeams } from './duty-teams.service.js';
import { OutOfHoursService } from './out-of-hours.service.js';
import { PlanEntriesResolver } from './plan-entries.resolver.js';
import { PlanService } from './plan.service.js';
import { PlansResolver } from './plans.resolver.js';
import { RiskService } from './risk.service.js';
import { RisksResolver } from './risks.resolver.js';
import { WhomToRing } from './whom-to-ring.service.js';

const services = [AudienceChoices, ComposedAudiences, DutyTeams, WhomToRing, RiskService, PlanService, OutOfHoursService, CasePlanService];
const resolvers = [RisksResolver, PlansResolver, PlanEntriesResolver, RiskRatingsResolver, RiskRevisionsResolver, PlanEntryRevisionsResolver];
const directoryFields = [SafetyLinesResolver, AudienceAgenciesResolver, AudienceChoicesResolver];

/** Risks, the shared plan with its contingency, and the out-of-hours card. */
@Module({
  imports: [AgenciesModule, PractitionersModule, CaseFilesModule, SharingModule],
  providers: [...services, ...resolvers, ...directoryFields],
  exports: services,
})
export class PlansModule {}
