import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** An agency does not agree with the minutes, in its own words. Kept with the version and shown; never changed. */
@Entity('minutes_disagreement')
export class MinutesDisagreement extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('uuid') readonly minutesId!: string;
  @Column('int') readonly number!: number;
  /** The heading of the block it is about, where it is about one. */
  @Column('text', { default: '' }) readonly blockHeading!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly words!: string;
  @Column('boolean') readonly openToTable!: boolean;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
