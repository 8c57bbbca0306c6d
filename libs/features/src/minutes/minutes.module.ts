import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { AgreedActionsModule } from '../agreed-actions/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PlansModule } from '../plans/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { SharingModule } from '../sharing/index.js';
import { LetterDrafting } from './letter-drafting.service.js';
import { MeetingRecordLoader } from './meeting-record.loader.js';
import { MinutesResolver } from './minutes.resolver.js';
import { MinutesService } from './minutes.service.js';
import { MinutesBlockResolver, MinutesCopyBlockResolver } from './minutes-block.resolver.js';
import { MinutesBlocks } from './minutes-blocks.service.js';
import { MinutesCirculation } from './minutes-circulation.service.js';
import { MinutesCopies } from './minutes-copies.service.js';
import { MinutesCopyResolver } from './minutes-copy.resolver.js';
import { MinutesDrafting } from './minutes-drafting.service.js';
import { MinutesAccessResolver, MinutesDisagreementResolver, MinutesRecipientResolver } from './minutes-names.resolver.js';
import { MinutesNotices } from './minutes-notices.service.js';
import { MinutesSources } from './minutes-sources.service.js';
import { OutcomeLetterResolver } from './outcome-letter.resolver.js';
import { OutcomeLetters } from './outcome-letters.service.js';

const services = [MeetingRecordLoader, MinutesDrafting, MinutesService, MinutesBlocks, MinutesSources, MinutesNotices, MinutesCirculation, MinutesCopies, LetterDrafting, OutcomeLetters];
const resolvers = [
  MinutesResolver, MinutesBlockResolver, MinutesCopyBlockResolver, MinutesCopyResolver, MinutesRecipientResolver, MinutesDisagreementResolver, MinutesAccessResolver,
  OutcomeLetterResolver,
];

/** The record of a meeting: drafts, the chair's approval, every recipient's frozen copy, letters to the adult. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, CaseFilesModule, SharingModule, PlansModule, AgreedActionsModule, MeetingsModule],
  providers: [...services, ...resolvers],
  exports: services,
})
export class MinutesModule {}
