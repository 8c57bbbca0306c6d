import { Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ItemModel } from './item.model.js';
import { VisitAdviceEnum } from './sharing-words.js';

@Sensitivity('DIRECTORY')
@ObjectType('RingEntry', { description: 'Somebody to ring, by day or by night.' })
export class RingEntryModel {
  @Field(() => String, { description: 'Who answers.' })
  who!: string;
  @Field(() => String, { description: 'In what role.' })
  role!: string;
  @Field(() => String, { description: 'The number.' })
  number!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('VisitSafety', { description: 'Is it safe to visit, with whom, whom do I ring? Conduct only: no diagnosis, no offence. Nothing here ever says that there is no risk.' })
export class VisitSafetyModel {
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => VisitAdviceEnum, { description: 'What to do.' })
  advice!: 'DO_NOT_VISIT' | 'FOLLOW_THE_ADVICE' | 'RING_FIRST';
  @Field(() => String, { description: 'The same in one sentence.' })
  answer!: string;
  @Field(() => [ItemModel], { description: 'What agencies say a visitor must do, newest first. A line of kind SAFETY_STOP stands for advice that its owner gives by phone only.' })
  lines!: readonly ItemModel[];
  @Field(() => [RingEntryModel], { description: 'Whom to ring: the lead professional first, then duty numbers.' })
  ring!: readonly RingEntryModel[];
  @Field(() => String, { description: 'The constant footer of every view of a person.' })
  footer!: string;
}
