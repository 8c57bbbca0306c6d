import { type Actor, type AgencyFunction, masterLabel } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { AddMinutesBlockInput, ApproveMinutesInput, ChooseMinutesAudienceInput, EditMinutesBlockInput, IssueMinutesInput, MoveMinutesBlockInput, ReviseMinutesInput } from './minutes.input.js';
import { MinutesBlockModel, MinutesModel, MinutesProblemModel, MinutesProductModel, MinutesRecipientModel } from './minutes.model.js';
import { MinutesService } from './minutes.service.js';
import { audienceOf } from './minutes-audience.js';
import { MinutesBlocks } from './minutes-blocks.service.js';
import { MinutesCirculation } from './minutes-circulation.service.js';
import { MinutesCopies } from './minutes-copies.service.js';
import { MinutesBlankingModel, MinutesCopyBlockModel, MinutesCopyModel, MinutesDisagreementModel } from './minutes-copy.model.js';
import type { MinutesVersion } from './minutes-version.entity.js';

@Resolver(() => MinutesModel)
export class MinutesResolver {
  constructor(
    private readonly minutes: MinutesService,
    private readonly blocks: MinutesBlocks,
    private readonly circulation: MinutesCirculation,
    private readonly copies: MinutesCopies,
  ) {}

  @Allow('read', 'MinutesVersion')
  @Query(() => [MinutesModel], { description: 'Every version of a meeting’s minutes, newest first. Empty for those who do not keep the record: they have their copy.' })
  minutesOfMeeting(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID, description: 'The meeting.' }) meetingId: string): Promise<MinutesModel[]> {
    return this.minutes.ofMeeting(actor, meetingId);
  }

  @Allow('read', 'MinutesVersion')
  @Query(() => MinutesModel, { name: 'minutes', description: 'One version of minutes, for those who keep the record.' })
  one(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The version.' }) id: string): Promise<MinutesModel> {
    return this.minutes.get(actor, id);
  }

  @Allow('read', 'MinutesVersion')
  @Query(() => [MinutesCopyBlockModel], { description: 'What an agency’s copy would hold if it were sent now.' })
  minutesPreview(
    @CurrentActor() actor: Actor,
    @Args('minutesId', { type: () => ID, description: 'The version.' }) minutesId: string,
    @Args('agencyId', { type: () => ID, description: 'The recipient.' }) agencyId: string,
    @Args('agencyFunction', { type: () => AgencyFunctionEnum, description: 'In which function.' }) agencyFunction: AgencyFunction,
    @Args('product', { type: () => String, description: 'One of the forum’s products.' }) product: string,
  ): Promise<MinutesCopyBlockModel[]> {
    return this.blocks.preview(actor, minutesId, { agencyId, agencyFunction }, product);
  }

  @Allow('create', 'MinutesVersion')
  @Mutation(() => MinutesModel, { description: 'Drafts the minutes of a finished meeting from its record. A meeting that has minutes keeps them.' })
  draftMinutes(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID, description: 'The meeting.' }) meetingId: string): Promise<MinutesModel> {
    return this.minutes.draft(actor, meetingId);
  }

  @Allow('create', 'MinutesVersion')
  @Mutation(() => MinutesModel, { description: 'Begins a new version of approved minutes. The approved one stays in force until the chair approves the new one.' })
  reviseMinutes(@CurrentActor() actor: Actor, @Args('input') input: ReviseMinutesInput): Promise<MinutesModel> {
    return this.minutes.revise(actor, input.meetingId, input.reason);
  }

  @Allow('edit', 'MinutesBlock')
  @Mutation(() => MinutesBlockModel, { description: 'Words a block of draft minutes anew.' })
  editMinutesBlock(@CurrentActor() actor: Actor, @Args('input') { id, version, ...words }: EditMinutesBlockInput): Promise<MinutesBlockModel> {
    return this.blocks.reword(actor, id, words, version);
  }

  @Allow('edit', 'MinutesBlock')
  @Mutation(() => MinutesBlockModel, { description: 'Chooses who may have a block.' })
  chooseMinutesAudience(@CurrentActor() actor: Actor, @Args('input') { id, version, audience }: ChooseMinutesAudienceInput): Promise<MinutesBlockModel> {
    return this.blocks.open(actor, id, audienceOf(audience), version);
  }

  @Allow('edit', 'MinutesBlock')
  @Mutation(() => MinutesBlockModel, { description: 'Puts a block in another place.' })
  moveMinutesBlock(@CurrentActor() actor: Actor, @Args('input') { id, version, afterId }: MoveMinutesBlockInput): Promise<MinutesBlockModel> {
    return this.blocks.move(actor, id, afterId, version);
  }

  @Allow('create', 'MinutesBlock')
  @Mutation(() => MinutesBlockModel, { description: 'Adds a block that quotes nobody.' })
  addMinutesBlock(@CurrentActor() actor: Actor, @Args('input') { audience, ...block }: AddMinutesBlockInput): Promise<MinutesBlockModel> {
    return this.blocks.add(actor, { ...block, audience: audienceOf(audience) });
  }

  @Allow('remove', 'MinutesBlock')
  @Mutation(() => MinutesModel, { description: 'Takes a block out of the draft. The record of the meeting keeps it.' })
  removeMinutesBlock(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The block.' }) id: string): Promise<MinutesModel> {
    return this.blocks.remove(actor, id);
  }

  @Allow('approve', 'MinutesVersion')
  @Mutation(() => MinutesModel, { description: 'The chair approves the draft they have read. From here it never changes; a new version tells everybody who attended.' })
  approveMinutes(@CurrentActor() actor: Actor, @Args('input') input: ApproveMinutesInput): Promise<MinutesModel> {
    return this.minutes.approve(actor, input.id, input.contentHash);
  }

  @Allow('issue', 'MinutesVersion')
  @Mutation(() => MinutesModel, { description: 'Sends approved minutes: each recipient gets a frozen copy with what it may see. Refused as a whole when one recipient cannot be sent to.' })
  issueMinutes(@CurrentActor() actor: Actor, @Args('input') input: IssueMinutesInput): Promise<MinutesModel> {
    return this.circulation.issue(actor, input.id, input.recipients);
  }

  @ResolveField(() => String, { description: 'What to print above it: there is one master.' })
  label(@Parent() { number }: MinutesModel): string {
    return masterLabel(number);
  }

  @ResolveField(() => String, { description: 'SHA-256 of the blocks as they stand. Send it back to approve what you read.' })
  contentHash(@CurrentActor() actor: Actor, @Parent() minutes: MinutesVersion): Promise<string> {
    return this.minutes.hashOfDraft(actor, minutes);
  }

  @ResolveField(() => [MinutesBlockModel], { name: 'blocks', description: 'The blocks in order.' })
  blocksOf(@CurrentActor() actor: Actor, @Parent() minutes: MinutesVersion): Promise<MinutesBlockModel[]> {
    return this.minutes.shownBlocksOf(actor, minutes);
  }

  @ResolveField(() => [MinutesProblemModel], { description: 'What is missing before the chair may approve.' })
  problems(@CurrentActor() actor: Actor, @Parent() minutes: MinutesVersion): Promise<MinutesProblemModel[]> {
    return this.minutes.problemsOf(actor, minutes);
  }

  @ResolveField(() => [MinutesRecipientModel], { description: 'The agencies at the table, those that the forum’s rule proposes first.' })
  recipients(@CurrentActor() actor: Actor, @Parent() { id }: MinutesModel): Promise<MinutesRecipientModel[]> {
    return this.circulation.candidates(actor, id);
  }

  @ResolveField(() => [MinutesProductModel], { description: 'The kinds of minutes that the forum sends to agencies.' })
  products(@CurrentActor() actor: Actor, @Parent() minutes: MinutesModel): Promise<MinutesProductModel[]> {
    return this.circulation.productsOf(actor, minutes);
  }

  @ResolveField(() => [MinutesCopyModel], { name: 'copies', description: 'The copies that were sent.' })
  copiesOf(@CurrentActor() actor: Actor, @Parent() { id }: MinutesModel): Promise<MinutesCopyModel[]> {
    return this.circulation.copiesOf(actor, id);
  }

  @ResolveField(() => [MinutesDisagreementModel], { description: 'Who does not agree with the minutes of this meeting, version by version.' })
  disagreements(@CurrentActor() actor: Actor, @Parent() { meetingId }: MinutesModel): Promise<MinutesDisagreementModel[]> {
    return this.copies.disagreementsOf(actor, meetingId);
  }

  @ResolveField(() => [MinutesBlankingModel], { description: 'What owners took out of issued minutes of this meeting. The next version is written without it.' })
  blankings(@CurrentActor() actor: Actor, @Parent() { meetingId }: MinutesModel): Promise<MinutesBlankingModel[]> {
    return this.copies.blankingsOf(actor, meetingId);
  }

  @ResolveField(() => [String], { description: 'What you may do with it now: edit, approve, issue, issueByName, supersede.' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() { id }: MinutesModel): Promise<string[]> {
    return this.minutes.permittedActions(actor, id);
  }
}
