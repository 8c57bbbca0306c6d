import { type Actor, noticeTexts } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, NullIsAbsent, type Page, PageArgs } from '@concord/platform';
import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { NoticeModel } from './notice.model.js';
import { NotificationsService } from './notifications.service.js';

@ArgsType()
class NoticesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those not read yet.' })
  @NullIsAbsent()
  @IsOptional()
  @IsBoolean({ message: 'Say true or false' })
  unreadOnly?: boolean;
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
