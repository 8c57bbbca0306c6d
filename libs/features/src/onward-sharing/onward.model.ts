import type { AgencyFunction, RecallReason } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { RecallReasonEnum } from './onward-words.js';

@Sensitivity('SPECIAL')
@ObjectType('OnwardRequest', { description: 'A recipient asks the owner whether an item may go to somebody else. Who asked sees their own; the owner sees all that were asked of it; whoever it would go to sees none.' })
export class OnwardRequestModel {
  @Field(() => ID, { description: 'Identifies the request.' })
  id!: string;
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ID, { description: 'The agency to whom it would go.' })
  toAgencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'In which function.' })
  toFunction!: AgencyFunction;
  @Field(() => String, { description: 'Why they need it.' })
  reason!: string;
  @Field(() => DateTime, { description: 'When it was asked.' })
  askedAt!: Date;
  @Field(() => DateTime, { description: 'By when the owner answers. After that its silence is no.' })
  dueAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;
  @Field(() => String, { description: 'What the owner said beside its answer.' })
  answerNote!: string;
  @Field(() => Int, { description: 'Give this back with the answer.' })
  version!: number;
}

@Sensitivity('CASE')
@ObjectType('ItemRecall', { description: 'An owner took an item back, from one recipient or from all. For the owner only.' })
export class ItemRecallModel {
  @Field(() => ID, { description: 'Identifies the recall.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The agency it was taken back from; null when from all.' })
  agencyId!: string | null;
  @Field(() => AgencyFunctionEnum, { nullable: true, description: 'In which function; null when from all.' })
  agencyFunction!: AgencyFunction | null;
  @Field(() => RecallReasonEnum, { description: 'Why.' })
  reason!: RecallReason;
  @Field(() => String, { description: 'What was said beside the reason.' })
  note!: string;
  @Field(() => DateTime, { description: 'When.' })
  recalledAt!: Date;
}
