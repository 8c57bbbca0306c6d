import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Asks the partnership's matching officer whether two rows are about one person. Written by the database, never by a feature. */
@Entity('person_match_task')
export class PersonMatchTask extends Row {
  @Column('uuid') readonly matchingAgencyId!: string;
  @Column('uuid') readonly personId!: string;
  @Column('uuid') readonly otherPersonId!: string;
  @Column('text') readonly tier!: 'EXACT_ID' | 'PROBABLE' | 'POSSIBLE';
  @Column('text') readonly reason!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('uuid', { nullable: true }) resolvedBy!: string | null;
  @Column('text', { nullable: true }) outcome!: string | null;
}
