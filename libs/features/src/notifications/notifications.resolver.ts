import { type Actor, noticeTexts } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, type Page } from '@concord/platform';
import { Args, ArgsType, Field, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { NoticeModel } from './notice.model.js';
import { NotificationsService } from './notifications.service.js';

@ArgsType()
class NoticesArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those not read yet.' })
  @IsOptional()
  @IsBoolean({ message: 'Say true or false' })
  unreadOnly?: boolean;

  @Field(() => Int, { nullable: true, description: 'How many, at most 100; 25 when left out.' })
  @IsOptional()
  @IsInt({ message: 'Ask for a whole number of entries' })
  @Min(1, { message: 'Ask for at least 1 entry' })
  @Max(100, { message: 'Ask for at most 100 entries at a time' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  @IsOptional()
  @MaxLength(500, { message: 'Use the endCursor of the page before, unchanged' })
  after?: string;
}

const NoticeConnection = connectionOf(NoticeModel);

@Resolver(() => NoticeModel)
export class NotificationsResolver {
  constructor(private readonly notifications: NotificationsService) {}

  @Allow('read', 'Notice')
  @Query(() => NoticeConnection, { description: 'Your notices, newest first.' })
  myNotices(@CurrentActor() actor: Actor, @Args() args: NoticesArgs): Promise<Page<NoticeModel>> {
    return this.notifications.mine(actor, args);
  }

  @Allow('markRead', 'Notice')
  @Mutation(() => NoticeModel, { description: 'Marks a notice of yours as read.' })
  markNoticeRead(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The notice.' }) id: string,
  ): Promise<NoticeModel> {
    return this.notifications.markRead(actor, id);
  }

  @ResolveField(() => String, { description: 'What to show: it names nobody and nothing.' })
  text(@Parent() notice: NoticeModel): string {
    return noticeTexts[notice.kind];
  }
}
