import { DateTime, Sensitivity } from '@concord/platform';
import type { AgencyFunction } from '@concord/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import type { PackState } from './anonymised.entity.js';
import { PackStateEnum } from './onward-words.js';

@Sensitivity('SPECIAL')
@ObjectType('AnonymisedPack', { description: 'A case as it is presented to a table without a name: an age band, an area and cleared texts. Whoever hears it learns no case file and no person from it.' })
export class AnonymisedPackModel {
  @Field(() => ID, { description: 'Identifies the presentation. It leads to no case file.' })
  id!: string;
  @Field(() => String, { description: 'What to call it. It is not the reference of the case file.' })
  reference!: string;
  @Field(() => String, { description: 'The forum before which it is presented.' })
  forumTitle!: string;
  @Field(() => String, { description: 'The age of the person, as a band of ten years.' })
  ageBand!: string;
  @Field(() => String, { description: 'Where they live, as an area and never an address. May be empty.' })
  area!: string;
  @Field(() => PackStateEnum, { description: 'Where it stands.' })
  state!: PackState;
  @Field(() => DateTime, { nullable: true, description: 'When it was presented.' })
  releasedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back when you change it.' })
  version!: number;
}

@Sensitivity('SPECIAL')
@ObjectType('AnonymisedText', { description: 'One text of a presentation without a name.' })
export class AnonymisedTextModel {
  @Field(() => String, { description: 'Its heading.' })
  heading!: string;
  @Field(() => String, { description: 'Its words.' })
  body!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('AnonymisedDraftText', { description: 'One text of a presentation without a name, with who wrote and who cleared it. For those who keep the record.' })
export class AnonymisedDraftTextModel extends AnonymisedTextModel {
  @Field(() => ID, { description: 'Identifies the text.' })
  id!: string;
  @Field(() => ID, { description: 'Who wrote it last.' })
  writtenBy!: string;
  @Field(() => DateTime, { nullable: true, description: 'When a second person cleared it; null while nobody has.' })
  clearedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back when you clear it.' })
  version!: number;
}

@Sensitivity('DIRECTORY')
@ObjectType('AnonymisedRecipient', { description: 'An agency and function that hears a case without a name.' })
export class AnonymisedRecipientModel {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'In which function.' })
  agencyFunction!: AgencyFunction;
}
