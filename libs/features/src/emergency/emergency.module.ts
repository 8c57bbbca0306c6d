import { JobsModule } from '@concord/platform';
import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { SharingModule } from '../sharing/index.js';
import { DutyDesks } from './duty-desks.service.js';
import { EmergencyClock } from './emergency-clock.service.js';
import { EmergencyIncidents } from './emergency-incidents.service.js';
import { EmergencyOpeningsResolver } from './emergency-openings.resolver.js';
import { EmergencyOpenings } from './emergency-openings.service.js';
import { EmergencyReleases } from './emergency-releases.service.js';
import { EmergencyReviewsResolver } from './emergency-reviews.resolver.js';
import { EmergencyReviews } from './emergency-reviews.service.js';
import { ItemEmergencyResolver } from './item-emergency.resolver.js';
import { PrivacyOfficers } from './privacy-officers.service.js';

/** Opening in an emergency what owners released beforehand, and the look at it afterwards. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, SharingModule, JobsModule],
  providers: [EmergencyReleases, EmergencyOpenings, EmergencyReviews, EmergencyClock, EmergencyIncidents, PrivacyOfficers, DutyDesks, ItemEmergencyResolver, EmergencyOpeningsResolver, EmergencyReviewsResolver],
  exports: [EmergencyReleases, EmergencyOpenings, EmergencyReviews],
})
export class EmergencyModule {}
