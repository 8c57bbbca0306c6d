import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { PersonDetailsService } from './person-details.service.js';
import { PersonEvents } from './person-events.js';
import { PersonService } from './person.service.js';
import { PersonsResolver } from './persons.resolver.js';

/** The people discussed. */
@Module({
  imports: [AgenciesModule],
  providers: [PersonEvents, PersonDetailsService, PersonService, PersonsResolver],
  exports: [PersonEvents, PersonDetailsService, PersonService],
})
export class PersonsModule {}
