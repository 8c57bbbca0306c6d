import { RuleBroken, type SharedOutsideBy } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type SecondLookOutcome = 'UPHELD' | 'CLOSED';

/** Something shared by one practitioner alone because it could not wait, and the second look at it by somebody else. */
@Entity('urgent_release')
export class UrgentRelease extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly releasedBy!: string;
  @Column('timestamptz') readonly releasedAt!: Date;
  @Column('text') readonly whyNow!: string;
  /** How it was shared, when that happened outside Concord and was logged afterwards. */
  @Column('text', { nullable: true }) readonly outsideWay!: SharedOutsideBy | null;
  @Column('text', { default: '' }) readonly outsideRecipient!: string;
  @Column('timestamptz') readonly happenedAt!: Date;
  @Column('uuid') readonly secondLookAgencyId!: string;
  /** Those on call, where the agency that looks named a team for it. */
  @Column('uuid', { nullable: true }) readonly secondLookTeamId!: string | null;
  @Column('timestamptz') readonly secondLookDueAt!: Date;
  @Column('uuid', { nullable: true }) secondLookedBy!: string | null;
  @Column('timestamptz', { nullable: true }) secondLookedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: SecondLookOutcome | null;
  @Column('text', { default: '' }) outcomeReason!: string;

  look(by: string, at: Date, outcome: SecondLookOutcome, reason: string): void {
    if (this.secondLookedAt) throw new RuleBroken('Somebody has already looked at this release.');
    if (by === this.releasedBy) throw new RuleBroken('Somebody else must take the second look.');
    this.secondLookedBy = by;
    this.secondLookedAt = at;
    this.outcome = outcome;
    this.outcomeReason = reason;
  }
}
