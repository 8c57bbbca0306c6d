import type { AgencyFunction } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** One reader accepted the conditions of one item, once. */
@Entity('item_acknowledgement')
export class ItemAcknowledgement extends Row {
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
  @Column('uuid') readonly practitionerId!: string;
  /** Of the conditions as they stood when they were accepted. */
  @Column('text') readonly conditionsHash!: string;
  @Column('timestamptz') readonly acknowledgedAt!: Date;
}
