import type { AgencyFunction, MinutesBlockKind, MinutesState, ProposalReason } from '@concord/domain';
import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { MinutesBlockKindEnum, MinutesStateEnum, ProposalReasonEnum } from './minutes-words.js';

@Sensitivity('SPECIAL')
@ObjectType('Minutes', { description: 'One version of the minutes of a meeting. The draft and the master are for those who keep the record; everybody else has their copy.' })
export class MinutesModel {
  @Field(() => ID, { description: 'Identifies the version.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => Int, { description: 'Which version it is, from 1.' })
  number!: number;
  @Field(() => MinutesStateEnum, { description: 'Where it stands.' })
  state!: MinutesState;
  @Field(() => String, { description: 'Why there is a version after the first; empty for the first.' })
  changeReason!: string;
  @Field(() => DateTime, { nullable: true, description: 'When the chair approved it. From then on it never changes.' })
  approvedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the first copy was sent.' })
  issuedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When a newer version replaced it.' })
  supersededAt!: Date | null;
  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt!: Date;
  @Field(() => Int, { description: 'How often the row changed; not the version of the minutes.' })
  version!: number;
}

@Sensitivity('SPECIAL')
@ObjectType('MinutesBlock', { description: 'One block of draft or approved minutes: words with their owner and conditions.' })
export class MinutesBlockModel {
  @Field(() => ID, { description: 'Identifies the block.' })
  id!: string;
  @Field(() => MinutesBlockKindEnum, { description: 'What it records.' })
  kind!: MinutesBlockKind;
  @Field(() => String, { nullable: true, description: 'The point of the agenda it stands under.' })
  agendaKey!: string | null;
  @Field(() => String, { description: 'Its heading.' })
  heading!: string;
  @Field(() => String, { description: 'Its words. Words that their owner no longer shares are replaced by a line that says so.' })
  body!: string;
  @Field(() => ID, { nullable: true, description: 'The agency whose words they are.' })
  ownerAgencyId!: string | null;
  @Field(() => String, { nullable: true, description: 'FACT, OPINION, INTELLIGENCE or HEARSAY, for information from an agency.' })
  assertion!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The day the words are about.' })
  datedOn!: string | null;
  @Field(() => String, { description: 'Handling code: NONE, P or C.' })
  handlingCode!: string;
  @Field(() => String, { description: 'Conditions in words, which go wherever the words go.' })
  handlingText!: string;
  @Field(() => [ID], { description: 'The items it quotes. Nobody gets it who may not see them all.' })
  sourceItemIds!: string[];
  @Field(() => Int, { description: 'Send it back when you change the block.' })
  version!: number;
}

@Sensitivity('CASE')
@ObjectType('MinutesProblem', { description: 'What stands between a draft and the chair’s approval.' })
export class MinutesProblemModel {
  @Field(() => ID, { description: 'The block it is about; empty for the minutes as a whole.' })
  blockId!: string;
  @Field(() => String, { description: 'What to do.' })
  message!: string;
}

@Sensitivity('CASE')
@ObjectType('MinutesRecipient', { description: 'An agency that may get a copy: why it is proposed, what its copy would hold, and what stands in the way.' })
export class MinutesRecipientModel {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'In which function.' })
  agencyFunction!: AgencyFunction;
  @Field(() => [ProposalReasonEnum], { description: 'Why it is proposed; empty when the forum’s rule does not propose it.' })
  reasons!: readonly ProposalReason[];
  @Field(() => String, { description: 'The product proposed.' })
  product!: string;
  @Field(() => Int, { description: 'How many blocks its copy would hold.' })
  blocksHeld!: number;
  @Field(() => [String], { description: 'Why this product cannot be sent to it as the blocks stand.' })
  problems!: readonly string[];
  @Field(() => Boolean, { description: 'Whether it already has a copy of this version.' })
  alreadySent!: boolean;
}

@Sensitivity('PUBLIC')
@ObjectType('MinutesProduct', { description: 'A kind of minutes that the forum sends to agencies.' })
export class MinutesProductModel {
  @Field(() => String, { description: 'The code to send.' })
  code!: string;
  @Field(() => String, { description: 'What people read.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  hint?: string;
}
