import { type AgencyFunction, type EmergencyEnd, type EmergencyGround, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** One practitioner, one person, one hour: opening in an emergency what owners released beforehand for emergencies. */
@Entity('emergency_opening')
export class EmergencyOpening extends Row {
  /** By which it is spoken of: names nobody and cannot be counted. */
  @Column('text') readonly reference!: string;
  @Column('uuid') readonly practitionerId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
  @Column('uuid') readonly sessionId!: string;
  @Column('text') readonly soughtBy!: string;
  /** What was typed to find the person. */
  @Column('text') readonly sought!: string;
  @Column('text') readonly ground!: EmergencyGround;
  @Column('text') readonly whyNow!: string;
  @Column('int', { default: 0 }) readonly earlierInThirtyDays!: number;
  @Column('timestamptz') readonly openedAt!: Date;
  @Column('timestamptz') validUntil!: Date;
  @Column('timestamptz', { nullable: true }) extendedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endedHow!: EmergencyEnd | null;

  isLive(at: Date): boolean {
    return this.endedAt === null && this.validUntil > at;
  }

  /** Once, and only while it is open. */
  extend(at: Date, until: Date): void {
    if (!this.isLive(at)) throw new RuleBroken('This has ended. Open it again, and say why now.');
    if (this.extendedAt) throw new RuleBroken('This was extended once already. Open it again, and say why now.');
    this.extendedAt = at;
    this.validUntil = until;
  }

  /** Ending what has ended changes nothing: two tabs may both leave. */
  end(at: Date, how: EmergencyEnd): void {
    if (this.endedAt) return;
    const ranOut = this.validUntil <= at;
    this.endedAt = ranOut ? this.validUntil : at;
    this.endedHow = ranOut ? 'TIME' : how;
  }
}
