import { Module, type OnModuleInit } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFileEvents, CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PersonsModule } from '../persons/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { BarredItemService } from './barred-item.service.js';
import { BarReadersResolver, BarredItemsResolver } from './barred-items.resolver.js';
import { BlockService } from './block.service.js';
import { BlocksResolver, BlockSuggestionsResolver } from './blocks.resolver.js';
import { ColleagueService } from './colleague.service.js';
import { OwnDetailsResolver } from './own-details.resolver.js';
import { RestrictionService } from './restriction.service.js';
import { RestrictionsResolver } from './restrictions.resolver.js';

const services = [BlockService, ColleagueService, RestrictionService, BarredItemService];

/** Who may not see a record, who alone may, and what a law closes. All of it beats every permit. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, PersonsModule, CaseFilesModule],
  providers: [...services, BlocksResolver, BlockSuggestionsResolver, OwnDetailsResolver, RestrictionsResolver, BarredItemsResolver, BarReadersResolver],
  exports: services,
})
export class BlocksModule implements OnModuleInit {
  constructor(
    private readonly events: CaseFileEvents,
    private readonly colleagues: ColleagueService,
  ) {}

  /** Whoever takes a seat is compared with the person, without a word to anybody but those who keep the record. */
  onModuleInit(): void {
    this.events.on('seatsChanged', (_actor, { caseFileId }) => this.colleagues.compare(caseFileId));
  }
}
