import type { BlankingReason } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** An owner took words of theirs out of what was issued. The master keeps them; no reader meets them again. */
@Entity('minutes_blanking')
export class MinutesBlanking extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  /** The block, by its id in the first version in which it stood. */
  @Column('uuid') readonly originId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('text') readonly reason!: BlankingReason;
  @Column('text') readonly note!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
