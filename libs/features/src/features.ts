import { AgenciesModule } from './agencies/index.js';
import { AgreedActionsModule } from './agreed-actions/index.js';
import { BlocksModule } from './blocks/index.js';
import { CaseFilesModule } from './case-files/index.js';
import { EmergencyModule } from './emergency/index.js';
import { ConsentTasksModule } from './consent-tasks/index.js';
import { MeetingsModule } from './meetings/index.js';
import { MinutesModule } from './minutes/index.js';
import { NotificationsModule } from './notifications/index.js';
import { OnwardSharingModule } from './onward-sharing/index.js';
import { OverridesModule } from './overrides/index.js';
import { PartnerAsksModule } from './partner-asks/index.js';
import { PersonsModule } from './persons/index.js';
import { PlansModule } from './plans/index.js';
import { PolicyTableModule } from './policy-table/index.js';
import { PractitionersModule } from './practitioners/index.js';
import { ReviewsModule } from './reviews/index.js';
import { OversightModule } from './oversight/index.js';
import { AsItWasModule } from './as-it-was/index.js';
import { WhoSeesModule } from './who-sees/index.js';
import { SharingModule } from './sharing/index.js';

/** The features, each of which may use those before it and none after it. */
export const features = [
  AgenciesModule,
  PractitionersModule,
  NotificationsModule,
  PersonsModule,
  CaseFilesModule,
  BlocksModule,
  PolicyTableModule,
  SharingModule,
  ConsentTasksModule,
  PlansModule,
  AgreedActionsModule,
  MeetingsModule,
  MinutesModule,
  OnwardSharingModule,
  ReviewsModule,
  OverridesModule,
  EmergencyModule,
  PartnerAsksModule,
  WhoSeesModule,
  AsItWasModule,
  OversightModule,
] as const;
