import type { MeetingPartKind } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A stretch of a meeting with its own company: everybody, without the adult, with the adult. */
@Entity('meeting_part')
export class MeetingPart extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('int') number!: number;
  @Column('text') kind!: MeetingPartKind;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;

  end(at: Date): void {
    this.endedAt = at;
  }
}
