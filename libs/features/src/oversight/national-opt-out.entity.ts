import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Where an answer about the national data opt-out comes from. */
export type OptOutSource = 'NATIONAL_SERVICE' | 'PERSON_SAID' | 'OTHER_RECORD';

/** One answer about a person's national data opt-out. The newest counts, for planning and research only. */
@Entity('national_opt_out')
export class NationalOptOut extends Row {
  @Column('uuid') readonly personId!: string;
  @Column('boolean') readonly optedOut!: boolean;
  @Column('text') readonly source!: OptOutSource;
  @Column('date') readonly checkedOn!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
