import type { Answers } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What is kept of a referral once it is sent: its coded answers. Its words have become items of the referring agency. */
@Entity('referral')
export class Referral extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly referrerId!: string;
  @Column('uuid') readonly referringAgencyId!: string;
  @Column('jsonb') answers!: Answers;
  @Column('text', { nullable: true }) urgency!: string | null;
  @Column('int', { default: 0 }) timesSent!: number;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('date', { nullable: true }) decideBy!: string | null;
  /** Keys of the threshold rules that held when it was sent, dangers first. Advice, never a decision. */
  @Column('text', { array: true }) findings!: string[];
  @Column('text', { array: true }) shutGates!: string[];
  @Column('timestamptz') readonly createdAt!: Date;

  send(sent: Pick<Referral, 'answers' | 'urgency' | 'decideBy' | 'findings' | 'shutGates'>, at: Date): void {
    Object.assign(this, sent);
    this.timesSent += 1;
    this.submittedAt = at;
  }
}
