import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** The owner keeps an item out of the chair's coverage view. */
@Entity('coverage_opt_out')
export class CoverageOptOut extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
