import { adultToldAnswers, type AdultToldAnswer, adultToldLabels, closureStateLabels, closureStates, type ClosureState } from '@concord/domain';
import { DateTime, enumOf, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const ClosureStateEnum = enumOf('ClosureState', 'Where a closure stands.', closureStates, closureStateLabels);
export const AdultToldEnum = enumOf('AdultTold', 'What the adult has been told about the closure.', adultToldAnswers, adultToldLabels);

@Sensitivity('SPECIAL')
@ObjectType('Closure', { description: 'Closing a case file: why, what risk is left, who takes it on, who signed, who was told.' })
export class ClosureModel {
  @Field(() => ID, { description: 'Identifies the closure.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ClosureStateEnum, { description: 'Where it stands.' })
  state!: ClosureState;
  @Field(() => String, { description: 'One of the forum’s reasons.' })
  reasonCode!: string;
  @Field(() => String, { description: 'The risk that is left, to whom, and who manages it.' })
  residualRisk!: string;
  @Field(() => String, { description: 'If things get worse, then who does what.' })
  contingency!: string;
  @Field(() => String, { description: 'What would bring the person back here.' })
  returnTrigger!: string;
  @Field(() => [ID], { description: 'The agencies that are told.' })
  toldAgencyIds!: string[];
  @Field(() => AdultToldEnum, { nullable: true, description: 'What the adult has been told; null while nobody has said.' })
  adultTold!: AdultToldAnswer | null;
  @Field(() => LocalDate, { nullable: true, description: 'When they were told, or by when they will be.' })
  adultToldOn!: string | null;
  @Field(() => String, { description: 'Why they are not told; empty otherwise.' })
  adultToldReason!: string;
  @Field(() => String, { description: 'What was decided about the review that the reason asks to consider.' })
  reviewConsidered!: string;
  @Field(() => String, { description: 'Who takes the person on.' })
  receiverName!: string;
  @Field(() => ID, { nullable: true, description: 'The receiving agency, where it sits at this table.' })
  receiverAgencyId!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When they accepted. Until then those who close stay responsible.' })
  receiverAcceptedAt!: Date | null;
  @Field(() => String, { description: 'What they said when they accepted, or who said so and how.' })
  receiverNote!: string;
  @Field(() => ID, { nullable: true, description: 'Who is asked to sign.' })
  signatoryId!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When they signed. New words need a new signature.' })
  signedAt!: Date | null;
  @Field(() => String, { description: 'What they wrote when they signed.' })
  signedNote!: string;
  @Field(() => ID, { description: 'Who asks for the closure.' })
  requestedBy!: string;
  @Field(() => DateTime, { nullable: true, description: 'When the case file was closed.' })
  closedAt!: Date | null;
  @Field(() => DateTime, { description: 'When closing was begun.' })
  createdAt!: Date;
  @Field(() => Int, { description: 'Send it back when you change the closure.' })
  version!: number;
}

@Sensitivity('CASE')
@ObjectType('ClosureProblem', { description: 'Why a case file may not be closed yet.' })
export class ClosureProblemModel {
  @Field(() => String, { description: 'A code for programs.' })
  code!: string;
  @Field(() => String, { description: 'What is wrong and what to do.' })
  message!: string;
  @Field(() => [ID], { nullable: true, description: 'The agencies meant, where some are.' })
  agencyIds?: string[];
}
