import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** That somebody was trained, and until when it counts. Recorded by a colleague, never by themselves. */
@Entity('training_record')
export class TrainingRecord extends Row {
  @Column('uuid') readonly practitionerId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly title!: string;
  @Column('date') readonly completedOn!: string;
  @Column('date') readonly expiresOn!: string;
  @Column('uuid') readonly recordedBy!: string;
  @Column('timestamptz') readonly recordedAt!: Date;
}
