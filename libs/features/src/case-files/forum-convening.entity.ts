import type { AgencyFunction } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Which team receives the referrals of a forum and runs it. */
@Entity('forum_convening')
export class ForumConvening extends Row {
  @Column('text') readonly forumCode!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
  @Column('uuid') readonly teamId!: string;
}
