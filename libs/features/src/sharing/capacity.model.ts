import type { CapacityConclusion } from '@concord/domain';
import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CapacityConclusionEnum } from './sharing-words.js';

const ability = (description: string): PropertyDecorator => Field(() => Boolean, { nullable: true, description });
const words = (description: string): PropertyDecorator => Field(() => String, { description });

@Sensitivity('SPECIAL')
@ObjectType('CapacityAssessment', { description: 'Whether the person can make one decision at one time, with the evidence (Mental Capacity Act 2005).' })
export class CapacityAssessmentModel {
  @Field(() => ID, { description: 'Identifies the assessment.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether you may read the words. Otherwise they are empty: ring the lead professional.' })
  wordsShown!: boolean;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @words('The decision the person has to make.')
  decision!: string;
  @Field(() => Boolean, { description: 'Whether the decision is the one about sharing information.' })
  aboutSharing!: boolean;
  @Field(() => CapacityConclusionEnum, { description: 'What was found.' })
  conclusion!: CapacityConclusion;
  @ability('Whether they understand the information.')
  understands!: boolean | null;
  @words('The evidence for that.')
  understandsEvidence!: string;
  @ability('Whether they can keep it in mind long enough.')
  retains!: boolean | null;
  @words('The evidence for that.')
  retainsEvidence!: string;
  @ability('Whether they can use or weigh it.')
  weighs!: boolean | null;
  @words('The evidence for that.')
  weighsEvidence!: string;
  @ability('Whether they can communicate a decision by any means.')
  communicates!: boolean | null;
  @words('The evidence for that.')
  communicatesEvidence!: string;
  @words('What was done to help them decide.')
  supportGiven!: string;
  @words('What affects their mind or brain, and how it causes this.')
  impairment!: string;
  @Field(() => Boolean, { description: 'Whether it comes and goes.' })
  fluctuates!: boolean;
  @words('A concern that they can say what to do and not do it (executive function).')
  executiveFunctionConcern!: string;
  @words('Brief grounds for a reasonable belief.')
  grounds!: string;
  @words('What is in their best interests, and why.')
  bestInterests!: string;
  @Field(() => LocalDate, { nullable: true, description: 'By when the full record is made.' })
  fullRecordDueOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'When to look at it again.' })
  reviewOn!: string | null;
  @words('Who assessed.')
  assessedBy!: string;
  @Field(() => DateTime, { description: 'When.' })
  assessedAt!: Date;
}
