import { type Answers, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A referral as its referrer writes it. Nobody else ever reads it. */
@Entity('referral_draft')
export class ReferralDraft extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly referrerId!: string;
  @Column('jsonb') answers!: Answers;
  @Column('timestamptz') savedAt!: Date;

  save(answers: Answers, at: Date): void {
    if (JSON.stringify(answers).length > 200_000)
      throw new RuleBroken('This is too long to save. Shorten the longest answers.');
    this.answers = answers;
    this.savedAt = at;
  }
}
