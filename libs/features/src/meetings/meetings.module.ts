import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { AgreedActionsModule } from '../agreed-actions/index.js';
import { BlocksModule } from '../blocks/index.js';
import { CaseFilesModule } from '../case-files/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PlansModule } from '../plans/index.js';
import { PractitionersModule } from '../practitioners/index.js';
import { SharingModule } from '../sharing/index.js';
import { AttendanceService } from './attendance.service.js';
import { CaseFileMeetingsResolver } from './case-file-meetings.resolver.js';
import { CompletenessService } from './completeness.service.js';
import { CompositionService } from './composition.service.js';
import { ConflictsService } from './conflicts.service.js';
import { ConveningService } from './convening.service.js';
import { CoverageService } from './coverage.service.js';
import { DecisionsService } from './decisions.service.js';
import { DiscussionService } from './discussion.service.js';
import { FinishService } from './finish.service.js';
import { InvitationNotices } from './invitation-notices.service.js';
import { InvitationsService } from './invitations.service.js';
import { MeetingFieldsResolver } from './meeting-fields.resolver.js';
import { MeetingListsResolver } from './meeting-lists.resolver.js';
import { MeetingListsService } from './meeting-lists.service.js';
import { AttendancePeopleResolver, ConflictPeopleResolver, DecisionPeopleResolver, DissentPeopleResolver, InvitationPeopleResolver, LackingAgencyResolver, NotePeopleResolver, TabledItemPeopleResolver } from './meeting-people.resolver.js';
import { MeetingRecordService } from './meeting-record.service.js';
import { MeetingService } from './meeting.service.js';
import { MeetingsResolver } from './meetings.resolver.js';
import { RecordResolver } from './record.resolver.js';
import { ReturnsResolver } from './returns.resolver.js';
import { ReturnsService } from './returns.service.js';
import { RoomResolver } from './room.resolver.js';
import { RoomService } from './room.service.js';

const asking = [InvitationNotices, InvitationsService, ConveningService, ReturnsService];
const holding = [MeetingService, RoomService, AttendanceService, ConflictsService, CompletenessService, FinishService];
const recording = [CompositionService, DiscussionService, DecisionsService, CoverageService, MeetingRecordService, MeetingListsService];
const resolvers = [MeetingsResolver, MeetingFieldsResolver, MeetingListsResolver, CaseFileMeetingsResolver, RoomResolver, RecordResolver, ReturnsResolver];
const names = [InvitationPeopleResolver, AttendancePeopleResolver, ConflictPeopleResolver, NotePeopleResolver, TabledItemPeopleResolver, DecisionPeopleResolver, DissentPeopleResolver, LackingAgencyResolver];

/** Meetings of agencies: convening, returns, the room, what it decides. */
@Module({
  imports: [AgenciesModule, PractitionersModule, NotificationsModule, CaseFilesModule, BlocksModule, SharingModule, PlansModule, AgreedActionsModule],
  providers: [...asking, ...holding, ...recording, ...resolvers, ...names],
  exports: [...asking, ...holding, ...recording],
})
export class MeetingsModule {}
