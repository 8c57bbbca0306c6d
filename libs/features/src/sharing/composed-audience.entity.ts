import type { AgencyFunction } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** An agency and function to whom a composed text is open: a plan entry, a risk, a decision, a minutes block. */
@Entity('composed_audience')
export class ComposedAudience extends Row {
  @Column('uuid') readonly subjectId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction | 'ALL';
}
