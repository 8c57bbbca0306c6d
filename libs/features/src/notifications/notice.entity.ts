import type { NoticeKind } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Tells one practitioner that something awaits them. It says where to look, never what is there. */
@Entity('notice')
export class Notice extends Row {
  @Column('uuid') readonly practitionerId!: string;
  @Column('text') readonly kind!: NoticeKind;
  @Column('text') readonly subject!: string;
  @Column('uuid') readonly subjectId!: string;
  @Column('uuid', { nullable: true }) readonly caseFileId!: string | null;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;

  markRead(at: Date): void {
    this.readAt ??= at;
  }
}
