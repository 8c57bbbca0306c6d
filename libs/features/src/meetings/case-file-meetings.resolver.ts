import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseFileModel } from '../case-files/index.js';
import { MeetingModel } from './meeting.model.js';
import { MeetingService } from './meeting.service.js';

@Resolver(() => CaseFileModel)
export class CaseFileMeetingsResolver {
  constructor(private readonly all: MeetingService) {}

  @ResolveField(() => [MeetingModel], { description: 'Meetings about this case file, newest first.' })
  meetings(@CurrentActor() actor: Actor, @Parent() { id }: CaseFileModel): Promise<MeetingModel[]> {
    return this.all.ofCaseFile(actor, id);
  }
}
