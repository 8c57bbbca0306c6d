import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type ContactCapacity = 'ADULT' | 'ADVOCATE' | 'CARER' | 'INTERPRETER' | 'GUEST';

/** Somebody at the table without an account: the adult, an advocate, a carer, a guest; or why they take no part. */
@Entity('case_file_contact')
export class CaseFileContact extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('text') readonly capacity!: ContactCapacity;
  @Column('text') readonly name!: string;
  @Column('text', { default: '' }) readonly organisation!: string;
  @Column('text', { default: '' }) readonly howToReach!: string;
  @Column('boolean') readonly takingPart!: boolean;
  @Column('text', { default: '' }) readonly whyNot!: string;
  @Column('uuid') readonly addedBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;

  end(at: Date): void {
    this.endedAt ??= at;
  }
}
