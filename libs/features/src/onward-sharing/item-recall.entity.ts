import type { AgencyFunction, RecallReason } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** The owner took an item back from one recipient, or with no recipient named from all. What was issued stays and says so. */
@Entity('item_recall')
export class ItemRecall extends Row {
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid', { nullable: true }) readonly agencyId!: string | null;
  @Column('text', { nullable: true }) readonly agencyFunction!: AgencyFunction | null;
  @Column('text') readonly reason!: RecallReason;
  @Column('text', { default: '' }) readonly note!: string;
  @Column('uuid') readonly recalledBy!: string;
  @Column('timestamptz') readonly recalledAt!: Date;
}
