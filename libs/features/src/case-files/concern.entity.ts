import { type ConcernOutcome, type LocalDate, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What came of a concern, and what the person who raised it was told. */
export interface ConcernAnswer {
  readonly outcomeCode: ConcernOutcome;
  readonly outcome: string;
  readonly reply: string;
  readonly repliedOn: LocalDate;
}

/** A worry of a family member or carer, with its own confidentiality. It is owed an outcome and a reply (T14). */
@Entity('concern')
export class Concern extends Row {
  @Column('uuid') readonly personId!: string;
  @Column('uuid', { nullable: true }) readonly caseFileId!: string | null;
  @Column('uuid') readonly recordingAgencyId!: string;
  @Column('uuid') readonly recordedBy!: string;
  @Column('timestamptz') readonly recordedAt!: Date;
  @Column('text') readonly raisedBy!: string;
  @Column('text') readonly relationship!: string;
  @Column('text', { default: '' }) readonly howToReply!: string;
  @Column('text') readonly words!: string;
  @Column('boolean') readonly adultMayKnow!: boolean;
  @Column('boolean') readonly otherAgenciesMayKnow!: boolean;
  @Column('date') readonly replyBy!: string;
  @Column('text', { nullable: true }) outcomeCode!: ConcernOutcome | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { nullable: true }) reply!: string | null;
  @Column('date', { nullable: true }) repliedOn!: string | null;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;

  answer(answer: ConcernAnswer, answeredBy: string, at: Date): void {
    if (this.answeredAt) throw new RuleBroken('This concern was answered already. Look at the newest version.');
    Object.assign(this, answer, { answeredBy, answeredAt: at });
  }
}
