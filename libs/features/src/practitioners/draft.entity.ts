import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What a practitioner is writing and has not sent. Private to them, whatever case it is about. */
@Entity('draft')
export class Draft extends Row {
  @Column('uuid') readonly practitionerId!: string;
  @Column('text') readonly formKey!: string;
  @Column('text') content!: string;
  @Column('timestamptz') savedAt!: Date;

  save(content: string, at: Date): void {
    this.content = content;
    this.savedAt = at;
  }
}
