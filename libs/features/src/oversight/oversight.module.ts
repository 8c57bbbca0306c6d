import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { OversightResolver, PlanningExtractsResolver } from './oversight.resolver.js';
import { OversightService } from './oversight.service.js';
import { PlanningExtracts } from './planning-extracts.service.js';

/** How exceptions are used, and extracts for planning and research. */
@Module({
  imports: [AgenciesModule],
  providers: [OversightService, PlanningExtracts, OversightResolver, PlanningExtractsResolver],
  exports: [OversightService, PlanningExtracts],
})
export class OversightModule {}
