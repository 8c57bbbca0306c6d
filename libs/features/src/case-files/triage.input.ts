import { InputType } from '@nestjs/graphql';
import { IdField, LineField, VersionField, WordsField } from '../persons/index.js';

@InputType({ isAbstract: true })
class TriageInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @VersionField()
  version!: number;
  @WordsField('Reason', { description: 'Why, in words that the referrer will read.', max: 2000 })
  reason!: string;
}

@InputType({ description: 'Accepts a referral. From then on the case file always has a named owner.' })
export class AcceptReferralInput extends TriageInput {
  @IdField({ description: 'The practitioner who owns the case file from now on.' })
  ownerPractitionerId!: string;
  @LineField('Urgency', { description: 'How soon agencies must meet: a code of the forum’s urgencies.', max: 60 })
  urgency!: string;
}

@InputType({
  description: 'Declines a referral. It is kept in the log of declined referrals, and the referrer reads why.',
})
export class DeclineReferralInput extends TriageInput {
  @LineField('Reason', { description: 'A code of the forum’s reasons for declining.', max: 60 })
  reasonCode!: string;
  @WordsField('Next step', { description: 'What the referrer should do instead.', max: 2000 })
  nextStep!: string;
  @WordsField('How to disagree', {
    description: 'How the referrer can have it looked at again; the forum’s own words when left out.',
    optional: true,
    max: 2000,
  })
  appealRoute?: string;
}

@InputType({ description: 'Sends a referral back for more. The referrer can complete it and send it again.' })
export class ReturnReferralInput extends TriageInput {
  @LineField('Reason', { description: 'A code of the forum’s reasons for sending back.', max: 60 })
  reasonCode!: string;
}

@InputType({ description: 'Sends a referral elsewhere, where somebody has accepted it.' })
export class RedirectReferralInput extends TriageInput {
  @LineField('Where to', { description: 'A code of the forum’s targets.', max: 60 })
  target!: string;
  @LineField('Who accepted it', {
    description: 'Name, service and telephone of whoever accepted it there. Until somebody has, it is not sent.',
  })
  acceptedBy!: string;
}

@InputType({ description: 'Names another owner of an open case file.' })
export class ChangeOwnerInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @IdField({ description: 'The new owner.' })
  ownerPractitionerId!: string;
  @VersionField()
  version!: number;
}
