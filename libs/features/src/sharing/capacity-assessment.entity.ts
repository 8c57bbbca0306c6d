import type { CapacityConclusion } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Whether the person can make one decision at one time, with the evidence (Mental Capacity Act 2005). */
@Entity('capacity_assessment')
export class CapacityAssessment extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('text') readonly decision!: string;
  /** Whether the decision is the one about sharing information, on which releases may turn. */
  @Column('boolean', { default: false }) readonly aboutSharing!: boolean;
  @Column('text') readonly conclusion!: CapacityConclusion;
  @Column('boolean', { nullable: true }) readonly understands!: boolean | null;
  @Column('text', { default: '' }) readonly understandsEvidence!: string;
  @Column('boolean', { nullable: true }) readonly retains!: boolean | null;
  @Column('text', { default: '' }) readonly retainsEvidence!: string;
  @Column('boolean', { nullable: true }) readonly weighs!: boolean | null;
  @Column('text', { default: '' }) readonly weighsEvidence!: string;
  @Column('boolean', { nullable: true }) readonly communicates!: boolean | null;
  @Column('text', { default: '' }) readonly communicatesEvidence!: string;
  @Column('text', { default: '' }) readonly supportGiven!: string;
  @Column('text', { default: '' }) readonly impairment!: string;
  @Column('boolean', { default: false }) readonly fluctuates!: boolean;
  @Column('text', { default: '' }) readonly executiveFunctionConcern!: string;
  @Column('text', { default: '' }) readonly grounds!: string;
  @Column('text', { default: '' }) readonly bestInterests!: string;
  @Column('date', { nullable: true }) readonly fullRecordDueOn!: string | null;
  @Column('date', { nullable: true }) readonly reviewOn!: string | null;
  @Column('text') readonly assessedBy!: string;
  @Column('timestamptz') readonly assessedAt!: Date;
  @Column('uuid') readonly recordedBy!: string;
  @Column('uuid') readonly recordedByAgencyId!: string;
  @Column('timestamptz') readonly recordedAt!: Date;
}
