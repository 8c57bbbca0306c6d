import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { AgreedActionsModule } from '../agreed-actions/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { MinutesModule } from '../minutes/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { CaseFileReviewsResolver } from './case-file-reviews.resolver.js';
import { ClosureNotices } from './closure-notices.service.js';
import { ClosuresResolver } from './closures.resolver.js';
import { ClosureService } from './closures.service.js';
import { ReviewsResolver } from './reviews.resolver.js';
import { ReviewService } from './reviews.service.js';

const services = [ReviewService, ClosureService, ClosureNotices];

/** Looking again, and closing. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, CaseFilesModule, AgreedActionsModule, MinutesModule],
  providers: [...services, ReviewsResolver, ClosuresResolver, CaseFileReviewsResolver],
  exports: services,
})
export class ReviewsModule {}
