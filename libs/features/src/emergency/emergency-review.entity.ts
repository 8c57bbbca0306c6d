import { type EmergencyOutcome, type EmergencyReviewSide, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** The look at an emergency opening afterwards, by somebody else: for each owner of what opened, and for the opener's agency. */
@Entity('emergency_review')
export class EmergencyReview extends Row {
  @Column('uuid') readonly openingId!: string;
  @Column('text') readonly reference!: string;
  /** Whose people look: the agency itself, or the one that lends it somebody. */
  @Column('uuid') readonly agencyId!: string;
  @Column('uuid') readonly forAgencyId!: string;
  @Column('text') readonly side!: EmergencyReviewSide;
  @Column('uuid') readonly openerId!: string;
  /** What of this agency opened. */
  @Column('uuid', { array: true }) readonly itemIds!: string[];
  /** The case files to which that belongs. */
  @Column('uuid', { array: true }) readonly caseFileIds!: string[];
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz') readonly dueAt!: Date;
  @Column('timestamptz', { nullable: true }) readonly escalatedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: EmergencyOutcome | null;
  @Column('text', { default: '' }) outcomeText!: string;
  @Column('uuid', { nullable: true }) reviewedBy!: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt!: Date | null;

  look(by: string, at: Date, outcome: EmergencyOutcome, text: string): void {
    if (this.reviewedAt) throw new RuleBroken('Somebody has already looked at this opening.');
    if (by === this.openerId) throw new RuleBroken('Somebody else must look at it.');
    this.outcome = outcome;
    this.outcomeText = text;
    this.reviewedBy = by;
    this.reviewedAt = at;
  }
}
