import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What was discussed under one point of the agenda: a composed text with its own audience. */
@Entity('agenda_note')
export class AgendaNote extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('uuid', { nullable: true }) partId!: string | null;
  @Column('text') agendaKey!: string;
  @Column('text') body!: string;
  @Column('uuid') authorAgencyId!: string;
  @Column('boolean') openToTable!: boolean;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) amendedAt!: Date | null;

  amend(body: string, openToTable: boolean, at: Date): void {
    this.body = body;
    this.openToTable = openToTable;
    this.amendedAt = at;
  }
}
