import { type Actor, extractLabel, londonDate } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, LocalDate, type Page, PageArgs } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { Meeting, MeetingModel, MeetingService } from '../meetings/index.js';
import { BlankMinutesWordsInput, RecordDisagreementInput } from './minutes-copy.input.js';
import { MinutesAccessModel, MinutesCopyBlockModel, MinutesCopyModel, MinutesDisagreementModel } from './minutes-copy.model.js';
import { MinutesCopies } from './minutes-copies.service.js';
import type { MinutesCopy } from './minutes-copy.entity.js';

const MinutesCopyConnection = connectionOf(MinutesCopyModel);

@Resolver(() => MinutesCopyModel)
export class MinutesCopyResolver {
  constructor(
    private readonly copies: MinutesCopies,
    private readonly agencies: AgenciesService,
    private readonly meetings: MeetingService,
  ) {}

  @Allow('read', 'MinutesCopy')
  @Query(() => MinutesCopyConnection, { description: 'The minutes your agency was sent, newest first.' })
  myMinutesCopies(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<MinutesCopyModel>> {
    return this.copies.mine(actor, args);
  }

  @Allow('read', 'MinutesCopy')
  @Query(() => MinutesCopyModel, { description: 'One copy of minutes. Its words show once you have opened it with `openMinutesCopy`.' })
  minutesCopy(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The copy.' }) id: string): Promise<MinutesCopyModel> {
    return this.copies.get(actor, id);
  }

  @Allow('create', 'MinutesAccess')
  @Mutation(() => MinutesCopyModel, { description: 'Opens a copy: you have read its conditions. That you opened it is kept and shown to the chair.' })
  openMinutesCopy(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The copy.' }) id: string): Promise<MinutesCopyModel> {
    return this.copies.open(actor, id);
  }

  @Allow('create', 'MinutesAccess')
  @Mutation(() => MinutesAccessModel, { description: 'Notes that you print a copy. Call it before the printer does.' })
  noteMinutesPrinted(@CurrentActor() actor: Actor, @Args('copyId', { type: () => ID, description: 'The copy.' }) copyId: string): Promise<MinutesAccessModel> {
    return this.copies.notePrinted(actor, copyId);
  }

  @Allow('create', 'MinutesDisagreement')
  @Mutation(() => MinutesDisagreementModel, { description: 'Records that your agency does not agree with minutes it was sent. Kept with the version and shown.' })
  recordDisagreement(@CurrentActor() actor: Actor, @Args('input') input: RecordDisagreementInput): Promise<MinutesDisagreementModel> {
    return this.copies.disagree(actor, input);
  }

  @Allow('create', 'MinutesBlanking')
  @Mutation(() => MinutesCopyModel, { description: 'Takes words of your agency out of issued minutes, for error, unlawfulness or danger to a source. The chair is told.' })
  blankMinutesWords(@CurrentActor() actor: Actor, @Args('input') input: BlankMinutesWordsInput): Promise<MinutesCopyModel> {
    return this.copies.blank(actor, input);
  }

  @ResolveField(() => String, { description: '“Extract of minutes, version 3”: to be shown and printed with every copy.' })
  label(@Parent() { number }: MinutesCopyModel): string {
    return extractLabel(number);
  }

  @ResolveField(() => [MinutesCopyBlockModel], { nullable: true, description: 'Its words, in order; null until you open it.' })
  blocks(@CurrentActor() actor: Actor, @Parent() copy: MinutesCopy): Promise<MinutesCopyBlockModel[] | null> {
    return this.copies.wordsOf(actor, copy);
  }

  @ResolveField(() => LocalDate, { nullable: true, description: 'The day on which consent was withdrawn after this was sent. Show it above the words, which still read.' })
  async consentWithdrawnOn(@CurrentActor() actor: Actor, @Parent() copy: MinutesCopy): Promise<string | null> {
    const withdrawnAt = await this.copies.withdrawnSince(actor, copy);
    return withdrawnAt && londonDate(withdrawnAt);
  }

  @ResolveField(() => MinutesCopyModel, { nullable: true, description: 'The copy that replaced this one for your agency, if one did.' })
  newest(@CurrentActor() actor: Actor, @Parent() copy: MinutesCopy): Promise<MinutesCopyModel | null> {
    return this.copies.newerThan(actor, copy);
  }

  @ResolveField(() => [MinutesDisagreementModel], { description: 'Who does not agree, as far as you may read it.' })
  disagreements(@CurrentActor() actor: Actor, @Parent() { meetingId }: MinutesCopyModel): Promise<MinutesDisagreementModel[]> {
    return this.copies.disagreementsOf(actor, meetingId);
  }

  @ResolveField(() => [MinutesAccessModel], { description: 'Who opened and printed it: all of them for those who keep the record, otherwise only you.' })
  accesses(@CurrentActor() actor: Actor, @Parent() { id }: MinutesCopyModel): Promise<MinutesAccessModel[]> {
    return this.copies.accessesOf(actor, id);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency it was made for.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: MinutesCopyModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }

  @ResolveField(() => MeetingModel, { description: 'The meeting.' })
  meeting(@CurrentActor() actor: Actor, @Parent() { meetingId }: MinutesCopyModel): Promise<Meeting> {
    return this.meetings.get(actor, meetingId);
  }
}
