import { type AgencyFunction, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** An owner's word, given beforehand, that those of one function may open an item in an emergency. */
@Entity('emergency_release')
export class EmergencyRelease extends Row {
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
  /** Why somebody may need it in an emergency. */
  @Column('text') readonly reason!: string;
  @Column('uuid') readonly releasedBy!: string;
  @Column('timestamptz') readonly releasedAt!: Date;
  @Column('timestamptz') readonly validFrom!: Date;
  @Column('timestamptz') readonly validUntil!: Date | 'infinity';
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endedReason!: string | null;

  end(at: Date, reason: string): void {
    if (this.endedAt) throw new RuleBroken('This was already ended.');
    this.endedAt = at;
    this.endedReason = reason;
  }
}
