import type { RatingSource } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/**
 * One rating on the forum's own scale: the meeting's, or one agency's. A new one follows, it never overwrites, and no two
 * are ever averaged (T05, T27). Who may see it was decided when it was made.
 */
@Entity('risk_rating')
export class RiskRating extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly riskId!: string;
  /** The agency whose rating it is; for the meeting's, the agency of whoever wrote it down. */
  @Column('uuid') readonly authorAgencyId!: string;
  @Column('uuid', { nullable: true }) readonly meetingId!: string | null;
  @Column('text') readonly source!: RatingSource;
  @Column('text', { nullable: true }) readonly moment!: string | null;
  @Column('text', { nullable: true }) readonly likelihood!: string | null;
  @Column('text', { nullable: true }) readonly impact!: string | null;
  @Column('int', { nullable: true }) readonly score!: number | null;
  @Column('text', { nullable: true }) readonly group!: string | null;
  @Column('text', { nullable: true }) readonly setting!: string | null;
  @Column('text') readonly level!: string;
  @Column('text', { default: '' }) readonly controls!: string;
  @Column('text') readonly reason!: string;
  @Column('text', { default: '' }) readonly disagreement!: string;
  @Column('boolean') readonly openToTable!: boolean;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
