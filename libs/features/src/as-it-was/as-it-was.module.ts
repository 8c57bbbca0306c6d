import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { SharingModule } from '../sharing/index.js';
import { AsItWasResolver, PastLinesResolver } from './as-it-was.resolver.js';
import { AsItWasService } from './as-it-was.service.js';
import { PastFacts } from './past-facts.loader.js';

/** What somebody could see at a past instant, for reviews and complaints. */
@Module({
  imports: [AgenciesModule, CaseFilesModule, PractitionersModule, SharingModule],
  providers: [PastFacts, AsItWasService, AsItWasResolver, PastLinesResolver],
  exports: [AsItWasService],
})
export class AsItWasModule {}
