import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { DraftsResolver } from './drafts.resolver.js';
import { DraftsService } from './drafts.service.js';
import { PractitionersResolver } from './practitioners.resolver.js';
import { PractitionersService } from './practitioners.service.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';

/** People who sign in: the directory, their session and their drafts. */
@Module({
  imports: [AgenciesModule],
  providers: [
    PractitionersService,
    PractitionersResolver,
    DraftsService,
    DraftsResolver,
    SessionService,
    SessionResolver,
  ],
  exports: [PractitionersService, DraftsService],
})
export class PractitionersModule {}
