import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type MinutesAccessKind = 'OPENED' | 'PRINTED';

/** Somebody opened or printed a copy, or the master. Shown to those who keep the record. */
@Entity('minutes_access')
export class MinutesAccess extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly minutesId!: string;
  /** The copy; null for the master. */
  @Column('uuid', { nullable: true }) readonly copyId!: string | null;
  @Column('uuid') readonly agencyId!: string;
  @Column('uuid') readonly practitionerId!: string;
  @Column('text') readonly kind!: MinutesAccessKind;
  @Column('timestamptz') readonly createdAt!: Date;
}
