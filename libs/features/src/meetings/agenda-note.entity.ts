import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What whoever amends a note may change. */
export interface NoteWords {
  readonly body: string;
  readonly openToTable: boolean;
  readonly sourceItemIds: readonly string[];
}

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
  /** The items it draws on. Nobody reads it who may not see them all. */
  @Column('uuid', { array: true, default: [] }) sourceItemIds!: string[];
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) amendedAt!: Date | null;

  amend({ body, openToTable, sourceItemIds }: NoteWords, at: Date): void {
    Object.assign(this, { body, openToTable, sourceItemIds });
    this.amendedAt = at;
  }
}
