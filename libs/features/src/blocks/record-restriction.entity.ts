import { type RestrictionQuestion, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A record that only named people may see, for a reason and a time, looked at by a second person. */
@Entity('record_restriction')
export class RecordRestriction extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('text') readonly reason!: string;
  @Column('uuid') readonly setBy!: string;
  @Column('timestamptz') readonly setAt!: Date;
  @Column('timestamptz') readonly lookBy!: Date;
  @Column('timestamptz') validUntil!: Date;
  @Column('uuid', { nullable: true }) secondLookedBy!: string | null;
  @Column('timestamptz', { nullable: true }) secondLookedAt!: Date | null;
  @Column('text', { nullable: true }) asked!: RestrictionQuestion | null;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz', { nullable: true }) askedAt!: Date | null;
  @Column('text', { default: '' }) askedReason!: string;
  @Column('timestamptz', { nullable: true }) askedUntil!: Date | null;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;

  isLive(at: Date): boolean {
    return !this.endedAt && this.validUntil > at;
  }

  look(by: string, at: Date): void {
    if (by === this.setBy) throw new RuleBroken('Somebody else must look at this.');
    this.secondLookedBy = by;
    this.secondLookedAt = at;
  }

  ask(what: RestrictionQuestion, by: string, at: Date, reason: string, until: Date | null): void {
    if (this.asked) throw new RuleBroken('Somebody has asked already. Answer that first.');
    this.asked = what;
    this.askedBy = by;
    this.askedAt = at;
    this.askedReason = reason;
    this.askedUntil = until;
  }

  /** A second person agrees or not; then nothing is asked any more. */
  answer(agrees: boolean, by: string, at: Date): void {
    if (by === this.askedBy) throw new RuleBroken('Somebody else must answer this.');
    if (agrees && this.asked === 'END') this.end(by, at);
    if (agrees && this.asked === 'EXTEND' && this.askedUntil) this.validUntil = this.askedUntil;
    this.asked = null;
    this.askedBy = null;
    this.askedUntil = null;
  }

  end(by: string, at: Date): void {
    this.endedBy = by;
    this.endedAt = at;
    this.validUntil = at;
  }
}

/** One of those who may see a restricted record. */
@Entity('case_restriction')
export class NamedPerson extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid', { nullable: true }) readonly restrictionId!: string | null;
  @Column('uuid') readonly practitionerId!: string;
  @Column('uuid') readonly setBy!: string;
  @Column('timestamptz') readonly validFrom!: Date;
  @Column('timestamptz') validUntil!: Date | 'infinity';

  isLive(at: Date): boolean {
    return this.validFrom <= at && (!(this.validUntil instanceof Date) || this.validUntil > at);
  }

  until(at: Date): void {
    this.validUntil = at > this.validFrom ? at : new Date(this.validFrom.getTime() + 1);
  }
}
