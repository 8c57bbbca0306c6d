import {
  type Answers,
  type ThresholdResult,
  type TriageDecision,
  triageDecisionLabels,
  triageDecisions,
} from '@concord/domain';
import { DateTime, enumOf, Json, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const TriageDecisionEnum = enumOf(
  'TriageDecision',
  'What triage decided about a referral.',
  triageDecisions,
  triageDecisionLabels,
);
const results: Record<ThresholdResult, string> = {
  ACT_NOW: 'Something must be done before triage',
  MEETS: 'Meets a criterion of the forum',
  OTHER_ROUTE: 'Another route to consider as well or instead',
  ASK_MORE: 'Something to ask about',
};
export const AdviceKindEnum = enumOf(
  'AdviceKind',
  'What a threshold rule suggests. None of them decides.',
  [...(Object.keys(results) as ThresholdResult[]), 'GATE'] as const,
  {
    ...results,
    GATE: 'Must be put right before triage can accept',
  },
);

@Sensitivity('SPECIAL')
@ObjectType('Referral', {
  description:
    'A referral once it was begun: its coded answers. Its words became items of the referring agency. For the referrer and those who run the case.',
})
export class ReferralModel {
  @Field(() => ID, { description: 'Identifies the referral.' })
  id!: string;
  @Field(() => ID, { description: 'The case file it began.' })
  caseFileId!: string;
  @Field(() => Json, { description: 'The coded answers, by question key. Words are not among them.' })
  answers!: Answers;
  @Field(() => String, {
    nullable: true,
    description: 'The referrer’s own view of the urgency, as a code of the forum.',
  })
  urgency!: string | null;
  @Field(() => Int, { description: 'How often it was sent: more than once after being sent back.' })
  timesSent!: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was last sent.' })
  submittedAt!: Date | null;
  @Field(() => LocalDate, { nullable: true, description: 'The last day on which the referrer is owed a decision.' })
  decideBy!: string | null;
  referrerId!: string;
  referringAgencyId!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('ReferralDraft', { description: 'A referral as you write it. Nobody else ever reads it.' })
export class ReferralDraftModel {
  @Field(() => Json, { description: 'All answers so far, by question key.' })
  answers!: Answers;
  @Field(() => DateTime, { description: 'When it was last saved.' })
  savedAt!: Date;
  @Field(() => Int, { description: 'Give this back when you save or send it.' })
  version!: number;
}

@Sensitivity('SPECIAL')
@ObjectType('ReferralDecision', {
  description: 'What triage decided about a referral, and why. The referrer always reads it.',
})
export class ReferralDecisionModel {
  @Field(() => ID, { description: 'Identifies the decision.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => TriageDecisionEnum, { description: 'What was decided.' })
  decision!: TriageDecision;
  @Field(() => String, { nullable: true, description: 'The reason, as a code of the forum.' })
  reasonCode!: string | null;
  @Field(() => String, { description: 'The reason in words.' })
  reason!: string;
  @Field(() => String, { description: 'What the referrer should do instead.' })
  nextStep!: string;
  @Field(() => String, { description: 'How the referrer can have it looked at again.' })
  appealRoute!: string;
  @Field(() => String, { nullable: true, description: 'Where it was sent, as a code of the forum.' })
  redirectTarget!: string | null;
  @Field(() => String, { nullable: true, description: 'Who accepted it there.' })
  redirectAcceptedBy!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For an acceptance: how soon agencies must meet, as a code of the forum.',
  })
  urgency!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'For an acceptance: the first meeting must be held by this day.',
  })
  firstMeetingBy!: string | null;
  @Field(() => DateTime, { description: 'When it was decided.' })
  decidedAt!: Date;
  decidedBy!: string;
}

@Sensitivity('CASE')
@ObjectType('ReferralAdvice', {
  description: 'What the answers suggest. Advice for people: nothing is ever rejected by it.',
})
export class ReferralAdviceModel {
  @Field(() => String, { description: 'Key of the rule in the forum’s definition.' })
  key!: string;
  @Field(() => AdviceKindEnum, { description: 'What it suggests.' })
  kind!: ThresholdResult | 'GATE';
  @Field(() => String, { description: 'What it found.' })
  label!: string;
  @Field(() => String, { description: 'What to do about it.' })
  message!: string;
}
