import { type IncidentOutcome, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type IncidentKind = 'OVERRIDE_NOT_UPHELD' | 'EMERGENCY_NOT_RATIFIED' | 'OTHER';

/** Something that should not have been shared: the owner agency looks into it against a clock and says what it was. */
@Entity('incident')
export class Incident extends Row {
  @Column('text') readonly reference!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('text') readonly kind!: IncidentKind;
  @Column('text') readonly subject!: string;
  @Column('uuid') readonly subjectId!: string;
  @Column('uuid') readonly openedBy!: string;
  @Column('timestamptz') readonly openedAt!: Date;
  @Column('timestamptz') readonly dueAt!: Date;
  @Column('text', { nullable: true }) outcome!: IncidentOutcome | null;
  @Column('text', { default: '' }) outcomeText!: string;
  @Column('uuid', { nullable: true }) closedBy!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;

  close(by: string, at: Date, outcome: IncidentOutcome, text: string): void {
    if (this.closedAt) throw new RuleBroken('This incident is already closed.');
    this.closedBy = by;
    this.closedAt = at;
    this.outcome = outcome;
    this.outcomeText = text;
  }
}
