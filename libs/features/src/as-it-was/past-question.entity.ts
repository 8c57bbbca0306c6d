import type { AgencyFunction } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** In what standing somebody asks about the past. */
export type AskedAs = 'AUDITOR' | 'PRIVACY_OFFICER' | 'CASE';

/** A question about the past: what an agency, or one practitioner, could see of a case file at an instant, and why it is asked. */
@Entity('past_question')
export class PastQuestion extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly clusterId!: string;
  @Column('text') readonly reference!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text', { nullable: true }) readonly agencyFunction!: AgencyFunction | null;
  @Column('uuid', { nullable: true }) readonly practitionerId!: string | null;
  @Column('timestamptz') readonly aboutAt!: Date;
  @Column('text') readonly reason!: string;
  @Column('text') readonly askedAs!: AskedAs;
  @Column('uuid') readonly askedBy!: string;
  @Column('uuid') readonly askedByAgencyId!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
