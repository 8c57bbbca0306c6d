import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A review was moved to another day. Never changed: the newest one counts. */
@Entity('review_change')
export class ReviewChange extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('date') readonly dueOn!: string;
  @Column('text') readonly reason!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
