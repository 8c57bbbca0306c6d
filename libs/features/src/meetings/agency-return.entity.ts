import { type AgencyFunction, type ReturnAnswer, type ReturnState, RuleBroken, type SafetyAnswer } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What an agency answered about the person, and about visiting. */
export interface ReturnContent {
  readonly answer: ReturnAnswer;
  readonly notYetReason: string;
  readonly safetyAnswer: SafetyAnswer | null;
  readonly safetyWithheldReason: string;
  readonly safetyItemId: string | null;
}

/** What one agency is asked for before a meeting, and what it answered. "Nothing known" and silence are different things. */
@Entity('agency_return')
export class AgencyReturn extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
  @Column('date') dueOn!: string;
  @Column('text', { default: 'ASKED' }) state!: ReturnState;
  @Column('text', { nullable: true }) answer!: ReturnAnswer | null;
  @Column('text', { default: '' }) notYetReason!: string;
  @Column('text', { nullable: true }) safetyAnswer!: SafetyAnswer | null;
  @Column('text', { default: '' }) safetyWithheldReason!: string;
  @Column('uuid', { nullable: true }) safetyItemId!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { nullable: true }) submittedBy!: string | null;
  @Column('text', { default: '' }) withdrawnReason!: string;
  @Column('timestamptz', { nullable: true }) chasedAt!: Date | null;
  @Column('int', { default: 0 }) timesChased!: number;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;

  /** "Not yet" keeps the return open: the agency still owes an answer. */
  submit(content: ReturnContent, by: string, at: Date): void {
    Object.assign(this, content);
    this.state = content.answer === 'NOT_YET' ? 'ASKED' : 'SUBMITTED';
    this.submittedAt = at;
    this.submittedBy = by;
    this.withdrawnReason = '';
  }

  takeBack(reason: string): void {
    if (this.state !== 'SUBMITTED') throw new RuleBroken('Only a return that was sent can be taken back.');
    this.state = 'WITHDRAWN';
    this.withdrawnReason = reason;
  }

  chase(at: Date): void {
    if (this.state === 'SUBMITTED') throw new RuleBroken('This return has been received already.');
    this.chasedAt = at;
    this.timesChased += 1;
  }

  moveDate(dueOn: string): void {
    this.dueOn = dueOn;
  }
}
