import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Two case files that are heard together: a couple, a parent and child, a shared house. Minutes stay separate. */
@Entity('case_file_link')
export class CaseFileLink extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly otherCaseFileId!: string;
  @Column('text') readonly reason!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
