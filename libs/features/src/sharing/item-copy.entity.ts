import type { AgencyFunction } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Somebody took the words of an item into their own agency's record. Its owner sees who, and when. */
@Entity('item_copy')
export class ItemCopy extends Row {
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
  @Column('uuid') readonly practitionerId!: string;
  @Column('timestamptz') readonly copiedAt!: Date;
}
