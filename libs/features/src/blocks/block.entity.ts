import { type BlockReason, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A named person who may not see anything about somebody, in any case file, whatever else speaks for them. */
@Entity('block')
export class Block extends Row {
  @Column('uuid') readonly clusterId!: string;
  @Column('uuid', { nullable: true }) readonly personId!: string | null;
  /** The case file from which it was set; whoever keeps that looks after it. */
  @Column('uuid', { nullable: true }) readonly caseFileId!: string | null;
  @Column('uuid') readonly practitionerId!: string;
  @Column('uuid', { nullable: true }) readonly practitionerAgencyId!: string | null;
  @Column('text') readonly reasonCode!: BlockReason;
  @Column('text', { default: '' }) readonly reason!: string;
  @Column('uuid') readonly setBy!: string;
  @Column('uuid', { nullable: true }) readonly setByAgencyId!: string | null;
  @Column('timestamptz') readonly setAt!: Date;
  @Column('timestamptz') readonly validFrom!: Date;
  @Column('timestamptz') validUntil!: Date | 'infinity';
  /** It shuts out somebody who keeps the record, so another keeper looks at it. It works meanwhile. */
  @Column('boolean', { default: false }) readonly needsSecondLook!: boolean;
  @Column('uuid', { nullable: true }) secondLookedBy!: string | null;
  @Column('timestamptz', { nullable: true }) secondLookedAt!: Date | null;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { default: '' }) endReason!: string;

  isLive(at: Date): boolean {
    return !this.endedAt && (!(this.validUntil instanceof Date) || this.validUntil > at);
  }

  end(by: string, at: Date, reason: string): void {
    if (!this.isLive(at)) throw new RuleBroken('This has ended already.');
    this.endedBy = by;
    this.endedAt = at;
    this.endReason = reason;
    this.validUntil = at > this.validFrom ? at : new Date(this.validFrom.getTime() + 1);
  }

  renew(until: Date | null, at: Date): void {
    if (!this.isLive(at)) throw new RuleBroken('This has ended already. Shut the person out again instead.');
    if (until && until <= at) throw new RuleBroken('The day must be later than today.', 'until');
    this.validUntil = until ?? 'infinity';
  }

  uphold(by: string, at: Date): void {
    if (by === this.setBy) throw new RuleBroken('Somebody else must look at this.');
    this.secondLookedBy = by;
    this.secondLookedAt = at;
  }
}
