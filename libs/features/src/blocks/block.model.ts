import type { BlockReason, RestrictionQuestion, StatutoryBar, SuggestionReason } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BlockReasonEnum, RestrictionQuestionEnum, StatutoryBarEnum, SuggestionReasonEnum } from './blocks-words.js';

@Sensitivity('SPECIAL')
@ObjectType('Block', { description: 'Somebody who may not see anything about a person, in any case file. Read only by those who look after it; never listed anywhere else.' })
export class BlockModel {
  @Field(() => ID, { description: 'Identifies the block.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The case file from which it was set.' })
  caseFileId!: string | null;
  @Field(() => ID, { description: 'Who is shut out.' })
  practitionerId!: string;
  @Field(() => BlockReasonEnum, { description: 'Why, as a code.' })
  reasonCode!: BlockReason;
  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;
  @Field(() => DateTime, { description: 'When it was set.' })
  setAt!: Date;
  validUntil!: Date | 'infinity';
  @Field(() => Boolean, { description: 'Whether somebody else must look at it, because it shuts out somebody who keeps the record.' })
  needsSecondLook!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When somebody else looked at it.' })
  secondLookedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was ended.' })
  endedAt!: Date | null;
  @Field(() => String, { description: 'Why it was ended.' })
  endReason!: string;
  setBy!: string;
  @Field(() => Int, { description: 'Give this back with a change.' })
  version!: number;
}

@Sensitivity('SPECIAL')
@ObjectType('BlockSuggestion', { description: 'Somebody on the staff of a partner may be close to the person. Only those who look after blocks read it.' })
export class BlockSuggestionModel {
  @Field(() => ID, { description: 'Identifies the suggestion.' })
  id!: string;
  @Field(() => ID, { description: 'Who may be close to the person.' })
  practitionerId!: string;
  @Field(() => SuggestionReasonEnum, { description: 'What matches. The names and addresses themselves are not shown.' })
  reasonCode!: SuggestionReason;
  @Field(() => DateTime, { description: 'When it was noticed.' })
  madeAt!: Date;
  @Field(() => Int, { description: 'Give this back with the answer.' })
  version!: number;
}

@Sensitivity('SPECIAL')
@ObjectType('RecordRestriction', { description: 'A record that only named people may see.' })
export class RecordRestrictionModel {
  @Field(() => ID, { description: 'Identifies the restriction.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  setBy!: string;
  @Field(() => DateTime, { description: 'When it was set.' })
  setAt!: Date;
  @Field(() => DateTime, { description: 'By when a second person looks at it.' })
  lookBy!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When a second person looked at it.' })
  secondLookedAt!: Date | null;
  @Field(() => DateTime, { description: 'When it ends by itself.' })
  validUntil!: Date;
  @Field(() => RestrictionQuestionEnum, { nullable: true, description: 'What somebody asked about it; a second person answers.' })
  asked!: RestrictionQuestion | null;
  askedBy!: string | null;
  @Field(() => String, { description: 'Why they asked.' })
  askedReason!: string;
  @Field(() => DateTime, { nullable: true, description: 'Until when they want it to last.' })
  askedUntil!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was ended.' })
  endedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back with a change.' })
  version!: number;
}

@Sensitivity('SPECIAL')
@ObjectType('BarredItem', { description: 'What a law closes: read only by people of the owner agency whom one of its readers named.' })
export class BarredItemModel {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => StatutoryBarEnum, { description: 'The law that closes it.' })
  barKind!: StatutoryBar;
  @Field(() => String, { description: 'The words.' })
  statement!: string;
  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: Date | null;
  @Field(() => Int, { description: 'Give this back with a change.' })
  version!: number;
}

@Sensitivity('SPECIAL')
@ObjectType('BarReader', { description: 'One of the people who read what a law closes.' })
export class BarReaderModel {
  @Field(() => ID, { description: 'Identifies the reader’s entry.' })
  id!: string;
  @Field(() => ID, { description: 'Who reads it.' })
  practitionerId!: string;
  @Field(() => String, { description: 'Why they need to.' })
  reason!: string;
  @Field(() => DateTime, { description: 'Since when.' })
  validFrom!: Date;
}

@Sensitivity('PERSONAL')
@ObjectType('SaidAboutMe', { description: 'What you told Concord about yourself: that it is kept, never what. Nobody reads it.' })
export class SaidAboutMeModel {
  @Field(() => DateTime, { nullable: true, description: 'When you gave your date of birth.' })
  bornOnSaidAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When you gave where you live.' })
  homeSaidAt!: Date | null;
}
