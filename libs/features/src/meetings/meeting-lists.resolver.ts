import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { presentNow } from '@concord/domain';
import { ConflictsService } from './conflicts.service.js';
import { CoverageService } from './coverage.service.js';
import { DecisionsService } from './decisions.service.js';
import { DiscussionService } from './discussion.service.js';
import { AttendanceModel, InvitationModel } from './invitation.model.js';
import { ConflictDeclarationModel, MeetingModel, MeetingPartModel } from './meeting.model.js';
import { MeetingListsService } from './meeting-lists.service.js';
import { AgencyReturnModel, AgendaNoteModel, DecisionModel, ItemCoverageModel, TabledItemModel } from './record.model.js';

/** The lists that hang on a meeting. Each holds what the reader may see of it. */
@Resolver(() => MeetingModel)
export class MeetingListsResolver {
  constructor(
    private readonly lists: MeetingListsService,
    private readonly discussion: DiscussionService,
    private readonly decided: DecisionsService,
    private readonly coverages: CoverageService,
    private readonly declared: ConflictsService,
  ) {}

  @ResolveField(() => [InvitationModel], { description: 'Who was asked.' })
  invitations(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<InvitationModel[]> {
    return this.lists.invitations(actor, id);
  }

  @ResolveField(() => [AttendanceModel], { description: 'Everybody’s place in the meeting, by name.' })
  attendances(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<AttendanceModel[]> {
    return this.lists.attendances(actor, id);
  }

  @ResolveField(() => [ID], { description: 'Places of those who are in the room now.' })
  async presentIds(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<string[]> {
    return presentNow(await this.lists.presences(actor, id));
  }

  @ResolveField(() => [MeetingPartModel], { description: 'The parts of the meeting, in order.' })
  parts(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<MeetingPartModel[]> {
    return this.lists.parts(actor, id);
  }

  @ResolveField(() => [AgencyReturnModel], { description: 'What agencies were asked for: all for those who run the meeting, else your own agency’s.' })
  returns(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<AgencyReturnModel[]> {
    return this.lists.returns(actor, id);
  }

  @ResolveField(() => [AgendaNoteModel], { description: 'What was discussed. Empty until you acknowledge the statement.' })
  notes(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<AgendaNoteModel[]> {
    return this.discussion.notes(actor, id);
  }

  @ResolveField(() => [TabledItemModel], { description: 'Items that entered the record and that you may see. Empty until you acknowledge the statement.' })
  tabledItems(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<TabledItemModel[]> {
    return this.discussion.tabled(actor, id);
  }

  @ResolveField(() => [DecisionModel], { description: 'What was decided. Empty until you acknowledge the statement.' })
  decisions(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<DecisionModel[]> {
    return this.decided.ofMeeting(actor, id);
  }

  @ResolveField(() => [ItemCoverageModel], { description: 'For those who keep the record: which agencies at the table lack something you see.' })
  coverage(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<ItemCoverageModel[]> {
    return this.coverages.of(actor, id);
  }

  @ResolveField(() => [ConflictDeclarationModel], { description: 'Who stepped back from the case. For those who keep its record.' })
  conflicts(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<ConflictDeclarationModel[]> {
    return this.declared.ofMeeting(actor, id);
  }
}
