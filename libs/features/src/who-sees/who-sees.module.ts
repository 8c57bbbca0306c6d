import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { AgreedActionsModule } from '../agreed-actions/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { MinutesModule } from '../minutes/index.js';
import { PlansModule } from '../plans/index.js';
import { SharingModule } from '../sharing/index.js';
import { TextSubjects } from './text-subjects.service.js';
import { WhoSeesAnything } from './who-sees-anything.service.js';
import { WhoSeesBlock } from './who-sees-block.service.js';
import { WhoSeesResolver } from './who-sees.resolver.js';
import { WhoSeesText } from './who-sees-text.service.js';

/** Who can see this, and why: one panel beside everything that can be read. */
@Module({
  imports: [AgenciesModule, CaseFilesModule, SharingModule, PlansModule, AgreedActionsModule, MeetingsModule, MinutesModule],
  providers: [TextSubjects, WhoSeesText, WhoSeesBlock, WhoSeesAnything, WhoSeesResolver],
  exports: [WhoSeesAnything, WhoSeesText],
})
export class WhoSeesModule {}
