import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';
import type { RiskWords } from './risk.entity.js';

export type RiskChange = 'WRITTEN' | 'CHANGED' | 'WITHDRAWN';

/** One wording of a risk, who wrote it and why. Never changed. */
@Entity('risk_revision')
export class RiskRevision extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly riskId!: string;
  @Column('uuid') readonly authorAgencyId!: string;
  @Column('int') readonly revision!: number;
  @Column('text') readonly change!: RiskChange;
  @Column('text') readonly reason!: string;
  @Column('jsonb') readonly words!: RiskWords;
  @Column('uuid') readonly createdBy!: string;
  @Column('uuid') readonly createdByAgencyId!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
