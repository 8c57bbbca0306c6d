import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** The review that an open case file owes: set by its last finished meeting, or moved since. A view; never written. */
@Entity('review_due')
export class ReviewDue extends Row {
  @Column('uuid') readonly caseFileId!: string;
  /** The meeting that set it. */
  @Column('uuid') readonly meetingId!: string;
  @Column('date') readonly dueOn!: string;
  /** The day the meeting had set, where it was moved since. */
  @Column('date', { nullable: true }) readonly setOn!: string | null;
  @Column('text') readonly movedReason!: string;
  @Column('date') readonly heldOn!: string;
  @Column('timestamptz', { nullable: true }) readonly plannedFor!: Date | null;
}
