import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type PlanEntryChange = 'WRITTEN' | 'CHANGED' | 'CONFIRMED' | 'WITHDRAWN';

/** One wording of a plan entry, or the word of somebody that it still holds. Never changed. */
@Entity('plan_entry_revision')
export class PlanEntryRevision extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly entryId!: string;
  @Column('uuid') readonly authorAgencyId!: string;
  @Column('int') readonly revision!: number;
  @Column('text') readonly change!: PlanEntryChange;
  @Column('text') readonly reason!: string;
  @Column('text') readonly text!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('uuid') readonly createdByAgencyId!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
