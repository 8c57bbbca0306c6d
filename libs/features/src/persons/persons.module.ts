import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { PersonDetailsService } from './person-details.service.js';
import { PersonEvents } from './person-events.js';
import { PersonEntriesResolver } from './person-entries.resolver.js';
import { ComparedPersonResolver, PersonMatchesResolver } from './person-match.resolver.js';
import { PersonLinkService } from './person-link.service.js';
import { PersonLinksResolver } from './person-link.resolver.js';
import { PersonMatchService } from './person-match.service.js';
import { PersonService } from './person.service.js';
import { PersonsResolver } from './persons.resolver.js';

/** The people discussed. */
@Module({
  imports: [AgenciesModule],
  providers: [
    PersonEvents,
    PersonDetailsService,
    PersonService,
    PersonMatchService,
    PersonLinkService,
    PersonLinksResolver,
    PersonsResolver,
    PersonEntriesResolver,
    PersonMatchesResolver,
    ComparedPersonResolver,
  ],
  exports: [PersonEvents, PersonDetailsService, PersonService, PersonMatchService],
})
export class PersonsModule {}
