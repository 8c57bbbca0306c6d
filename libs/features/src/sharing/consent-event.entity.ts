import type { AskedChannel, Category, ConsentAttempt, ConsentCapacityBasis, ConsentDecisionKind, ConsentGivenBy, ConsentMethod, ConsentState, ExplainedQuestion, NotSoughtReason } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Something the person said about sharing, or why they were not asked. Never changed: a correction is a new event. */
@Entity('consent_event')
export class ConsentEvent extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('text') readonly state!: ConsentState;
  @Column('text', { default: 'SUBJECT' }) readonly givenBy!: ConsentGivenBy;
  @Column('text', { default: '' }) readonly giverName!: string;
  @Column('boolean', { nullable: true }) readonly authoritySeen!: boolean | null;
  @Column('boolean', { nullable: true }) readonly authorityRegistered!: boolean | null;
  @Column('boolean', { nullable: true }) readonly authorityInScope!: boolean | null;
  @Column('text', { nullable: true }) readonly method!: ConsentMethod | null;
  @Column('text', { nullable: true }) readonly notSoughtReason!: NotSoughtReason | null;
  @Column('text', { default: '' }) readonly reason!: string;
  @Column('text', { default: '' }) readonly wordsUsed!: string;
  @Column('text', { default: '' }) readonly wishes!: string;
  @Column('boolean', { nullable: true }) readonly risksExplained!: boolean | null;
  @Column('text', { default: 'NONE' }) readonly coercion!: 'NONE' | 'SUSPECTED';
  @Column('text', { default: '' }) readonly coercionText!: string;
  @Column('text', { default: '' }) readonly conditionText!: string;
  @Column('uuid', { nullable: true }) readonly conditionAgencyId!: string | null;
  @Column('text', { nullable: true }) readonly conditionCategory!: Category | null;
  @Column('date', { nullable: true }) readonly conditionDueOn!: string | null;
  @Column('uuid', { nullable: true }) readonly capacityAssessmentId!: string | null;
  @Column('text', { default: '' }) readonly bestInterests!: string;
  @Column('uuid', { array: true, default: [] }) readonly supersedesIds!: readonly string[];
  @Column('text', { default: '' }) readonly noticeVersion!: string;
  /** SHA-256 of the privacy notice as it read then. */
  @Column('text', { default: '' }) readonly noticeHash!: string;
  @Column('text', { default: 'CONFIDENTIALITY_CONSENT' }) readonly decisionKind!: ConsentDecisionKind;
  @Column('text', { array: true, default: [] }) readonly questionsExplained!: readonly ExplainedQuestion[];
  @Column('text', { default: '' }) readonly interpreter!: string;
  @Column('text', { default: '' }) readonly language!: string;
  @Column('text', { default: '' }) readonly witness!: string;
  @Column('text', { default: 'PRESUMED' }) readonly capacityBasis!: ConsentCapacityBasis;
  @Column('text', { default: '' }) readonly capacityDoubt!: string;
  @Column('text', { default: '' }) readonly outcomesWanted!: string;
  @Column('text', { default: '' }) readonly safeContact!: string;
  /** Where the signed form or the recording is kept. */
  @Column('text', { default: '' }) readonly evidence!: string;
  @Column('text', { nullable: true }) readonly askedChannel!: AskedChannel | null;
  @Column('date', { nullable: true }) readonly chaseOn!: string | null;
  @Column('jsonb', { default: [] }) readonly attempts!: readonly ConsentAttempt[];
  @Column('date', { nullable: true }) readonly reviewOn!: string | null;
  @Column('text', { default: '' }) readonly obtainedBy!: string;
  @Column('timestamptz') readonly obtainedAt!: Date;
  @Column('text', { default: '' }) readonly lateReason!: string;
  @Column('uuid') readonly recordedBy!: string;
  @Column('uuid') readonly recordedByAgencyId!: string;
  @Column('timestamptz') readonly recordedAt!: Date;
}
