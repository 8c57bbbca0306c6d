import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Somebody was in the room from, until; `leftAt` is null while they are there. */
@Entity('meeting_presence')
export class MeetingPresence extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('uuid') readonly attendanceId!: string;
  @Column('uuid', { nullable: true }) practitionerId!: string | null;
  @Column('timestamptz') joinedAt!: Date;
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;

  end(at: Date): void {
    this.leftAt = at;
  }
}
