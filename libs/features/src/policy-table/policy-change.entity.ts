import { type PolicySetting, RuleBroken, type Sector } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type PolicyChangeState = 'PROPOSED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN';

/** A change of one row of the policy table: proposed by one person, decided by another, never edited (R65). */
@Entity('policy_change')
export class PolicyChange extends Row {
  @Column('text') readonly forumCode!: string;
  @Column('int') readonly forumVersion!: number;
  @Column('text') readonly purpose!: string;
  @Column('text') readonly ownerSector!: Sector;
  @Column('int') readonly rowVersion!: number;
  @Column('jsonb') readonly before!: PolicySetting;
  @Column('jsonb') readonly setting!: PolicySetting;
  @Column('text') readonly beforeHash!: string;
  @Column('text') readonly settingHash!: string;
  @Column('text') readonly reason!: string;
  @Column('timestamptz') readonly validFrom!: Date;
  @Column('uuid') readonly proposedBy!: string;
  @Column('timestamptz') readonly proposedAt!: Date;
  @Column('text', { default: 'PROPOSED' }) state!: PolicyChangeState;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { default: '' }) decisionReason!: string;

  /** Settles it once: approved or refused by another, or taken back by whoever proposed it. */
  settle(state: Exclude<PolicyChangeState, 'PROPOSED'>, by: string, at: Date, reason: string): void {
    if (this.state !== 'PROPOSED') throw new RuleBroken('This change was already decided.');
    if (state !== 'WITHDRAWN' && by === this.proposedBy) throw new RuleBroken('Somebody other than the person who proposed it decides.');
    this.state = state;
    this.decidedBy = by;
    this.decidedAt = at;
    this.decisionReason = reason;
  }

  /** From when it is used: never before somebody approved it, whatever date was asked for. */
  get inForceFrom(): Date | null {
    if (this.state !== 'APPROVED' || !this.decidedAt) return null;
    return this.decidedAt > this.validFrom ? this.decidedAt : this.validFrom;
  }
}
