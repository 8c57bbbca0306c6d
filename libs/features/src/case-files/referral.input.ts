import { Json } from '@concord/platform';
import { Field, InputType } from '@nestjs/graphql';
import { IsDefined } from 'class-validator';
import { IdField, LineField, SubmissionField, VersionField } from '../persons/index.js';

@InputType({ description: 'What a referral is begun with.' })
export class StartReferralInput {
  @LineField('Forum', { description: 'The forum’s code, from `forums`.', max: 60 })
  forumCode!: string;
  @IdField({ description: 'The person to refer. Register them first if you cannot find them.' })
  personId!: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'The answers so far. They are kept for you alone until you send the referral.' })
export class SaveReferralInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @Field(() => Json, { description: 'All answers by question key, in the shape that the forum’s form gives.' })
  @IsDefined({ message: 'Send the answers' })
  answers!: unknown;
  @VersionField()
  version!: number;
}

@InputType({ description: 'Sends a referral as it was saved.' })
export class SubmitReferralInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @VersionField()
  version!: number;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'Takes back a referral that nobody has accepted yet.' })
export class WithdrawReferralInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @VersionField()
  version!: number;
}
