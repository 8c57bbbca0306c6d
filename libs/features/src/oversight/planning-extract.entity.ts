import { RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** For what an agency extracts identifiable people. */
export type ExtractPurpose = 'SERVICE_PLANNING' | 'RESEARCH' | 'AUDIT_OF_SERVICE';

/** An extract of identifiable people for planning or research: asked for, approved by another, run once, logged. */
@Entity('planning_extract')
export class PlanningExtract extends Row {
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly purpose!: ExtractPurpose;
  @Column('text') readonly whatFor!: string;
  @Column('uuid') readonly requestedBy!: string;
  @Column('timestamptz') readonly requestedAt!: Date;
  @Column('text', { default: '' }) approvalReference!: string;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) ranAt!: Date | null;
  @Column('int', { nullable: true }) rowCount!: number | null;
  /** How many people were left out because of a national data opt-out. */
  @Column('int', { nullable: true }) excludedCount!: number | null;
  @Column('text', { nullable: true }) contentHash!: string | null;

  approve(by: string, at: Date, reference: string): void {
    if (reference.trim() === '') throw new RuleBroken('Give the reference of the approval.', 'approvalReference');
    this.approvedBy = by;
    this.approvedAt = at;
    this.approvalReference = reference.trim();
  }

  ran(at: Date, { rows, excluded, hash }: { rows: number; excluded: number; hash: string }): void {
    this.ranAt = at;
    this.rowCount = rows;
    this.excludedCount = excluded;
    this.contentHash = hash;
  }
}
