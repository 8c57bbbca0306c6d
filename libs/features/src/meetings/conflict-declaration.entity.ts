import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Somebody steps back from a case because of a conflict of interest. It takes effect with the declaration. */
@Entity('conflict_declaration')
export class ConflictDeclaration extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid', { nullable: true }) meetingId!: string | null;
  @Column('uuid') readonly practitionerId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') reasonCode!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
