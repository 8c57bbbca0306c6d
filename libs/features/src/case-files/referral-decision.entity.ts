import type { TriageDecision } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What triage decided, and why. Never changed; a referral sent again gets another one. */
@Entity('referral_decision')
export class ReferralDecision extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly referralId!: string;
  @Column('uuid') readonly referrerId!: string;
  @Column('text') readonly decision!: TriageDecision;
  @Column('text', { nullable: true }) readonly reasonCode!: string | null;
  @Column('text') readonly reason!: string;
  @Column('text', { default: '' }) readonly nextStep!: string;
  @Column('text', { default: '' }) readonly appealRoute!: string;
  @Column('text', { nullable: true }) readonly redirectTarget!: string | null;
  @Column('text', { nullable: true }) readonly redirectAcceptedBy!: string | null;
  @Column('text', { nullable: true }) readonly urgency!: string | null;
  @Column('date', { nullable: true }) readonly firstMeetingBy!: string | null;
  @Column('uuid') readonly decidedBy!: string;
  @Column('timestamptz') readonly decidedAt!: Date;
}
