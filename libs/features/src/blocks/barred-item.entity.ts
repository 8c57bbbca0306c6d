import { RuleBroken, type StatutoryBar } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/**
 * What a law closes. It stands in the table of items, where every other reading refuses it; this kind, with rules of its
 * own, is the only way to it.
 */
@Entity('item')
export class BarredItem extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('text') readonly ownerFunction!: string;
  @Column('uuid') readonly authorId!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('text', { default: 'STATEMENT' }) readonly kind!: string;
  @Column('text', { default: 'SAFEGUARDING' }) readonly category!: string;
  @Column('text', { default: 'FACT' }) readonly assertion!: string;
  @Column('text') readonly statement!: string;
  @Column('text', { default: '' }) readonly source!: string;
  @Column('boolean', { default: true }) readonly statutoryBar!: boolean;
  @Column('text') readonly barKind!: StatutoryBar;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;

  withdraw(at: Date, reason: string): void {
    if (this.withdrawnAt) throw new RuleBroken('This was withdrawn already.');
    this.withdrawnAt = at;
    this.withdrawnReason = reason;
  }
}

/** One of the people of the owner agency who read it. */
@Entity('bar_reader')
export class BarReader extends Row {
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly practitionerId!: string;
  @Column('text') readonly reason!: string;
  @Column('uuid') readonly namedBy!: string;
  @Column('timestamptz') readonly validFrom!: Date;
  @Column('timestamptz') validUntil!: Date | 'infinity';

  isLive(at: Date): boolean {
    return this.validFrom <= at && (!(this.validUntil instanceof Date) || this.validUntil > at);
  }

  end(at: Date): void {
    this.validUntil = at > this.validFrom ? at : new Date(this.validFrom.getTime() + 1);
  }
}
