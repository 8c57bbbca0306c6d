import { type AgencyFunction, type AttendanceStatus, type Capacity, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Somebody's place in a meeting: whether they came, and whether they acknowledged the opening statement. */
@Entity('attendance')
export class Attendance extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('uuid') readonly invitationId!: string;
  @Column('uuid', { nullable: true }) practitionerId!: string | null;
  @Column('uuid', { nullable: true }) teamId!: string | null;
  @Column('uuid', { nullable: true }) agencyId!: string | null;
  @Column('text', { nullable: true }) agencyFunction!: AgencyFunction | null;
  @Column('text') capacity!: Capacity;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) status!: AttendanceStatus | null;
  @Column('text', { nullable: true }) grade!: string | null;
  @Column('text', { nullable: true }) statementVersion!: string | null;
  @Column('timestamptz', { nullable: true }) statementAcknowledgedAt!: Date | null;
  @Column('uuid', { nullable: true }) acknowledgedBy!: string | null;
  @Column('boolean', { default: false }) readAloud!: boolean;
  @Column('boolean', { default: true }) expected!: boolean;

  /** Gives the place to a person: a member of the invited team who comes. */
  taken(by: string, name: string): void {
    if (this.practitionerId && this.practitionerId !== by) throw new RuleBroken('Somebody else has taken this place. Ask the minute taker to add you.');
    this.practitionerId = by;
    this.name = name;
  }

  record(status: AttendanceStatus): void {
    this.status = status;
  }

  gradeIs(grade: string): void {
    this.grade = grade;
  }

  acknowledge(version: string, by: string, at: Date): void {
    this.statementVersion = version;
    this.statementAcknowledgedAt = at;
    this.acknowledgedBy = by;
  }

  /** The chair says that the statement was read and this person, being there, accepted it. */
  acknowledgedAloud(version: string, by: string, at: Date): void {
    if (this.status !== 'ATTENDED') throw new RuleBroken(`Record first that ${this.name} is here. Only those who heard the statement can acknowledge it.`);
    this.acknowledge(version, by, at);
    this.readAloud = true;
  }

  giveWayToDeputy(status: AttendanceStatus): void {
    this.status = status;
    this.expected = false;
  }
}
