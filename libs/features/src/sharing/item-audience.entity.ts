import { type AgencyFunction, type ReleaseBasis, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** The owner's choice that a recipient should have an item, and on what basis. A release is its effect. */
@Entity('item_audience')
export class ItemAudience extends Row {
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
  @Column('text') readonly basis!: ReleaseBasis;
  @Column('uuid', { nullable: true }) readonly basisId!: string | null;
  @Column('jsonb', { default: {} }) readonly lawfulBasis!: Readonly<Record<string, unknown>>;
  @Column('text', { default: '' }) readonly reason!: string;
  @Column('uuid') readonly chosenBy!: string;
  @Column('timestamptz') readonly chosenAt!: Date;
  @Column('timestamptz') readonly validUntil!: Date | 'infinity';
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;

  end(at: Date): void {
    if (this.endedAt) throw new RuleBroken('This was already ended.');
    this.endedAt = at;
  }
}
