import { JobsModule } from '@concord/platform';
import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PersonsModule } from '../persons/index.js';
import { SharingModule } from '../sharing/index.js';
import { AfterWithdrawalService } from './after-withdrawal.service.js';
import { ConditionWriting } from './condition-writing.service.js';
import { ConsentReceipts } from './consent-receipts.service.js';
import { ConsentTasksResolver, WithdrawalLinesResolver } from './consent-tasks.resolver.js';
import { ConsentWatch } from './consent-watch.service.js';
import { SecondLookWatch } from './second-look-watch.service.js';

const services = [AfterWithdrawalService, ConditionWriting, ConsentReceipts, ConsentWatch, SecondLookWatch];

/** What follows from consent by the clock and by hand: tasks, the owner's decision after a withdrawal, conditions written out, receipts. */
@Module({
  imports: [JobsModule, AgenciesModule, NotificationsModule, PersonsModule, CaseFilesModule, SharingModule],
  providers: [...services, ConsentTasksResolver, WithdrawalLinesResolver],
  exports: services,
})
export class ConsentTasksModule {}
