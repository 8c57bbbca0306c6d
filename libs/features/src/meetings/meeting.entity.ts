import { type AskedToAttend, finishDueOn, type ForumClocks, type MeetingStatus, type MeetingStep, mustTakeRecords, RuleBroken, statusAfter } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** When and where a meeting is. */
export interface MeetingTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place?: string | undefined;
  readonly videoLink?: string | undefined;
}

/** A meeting of agencies about one case file. */
@Entity('meeting')
export class Meeting extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('int') number!: number;
  @Column('text') readonly forumCode!: string;
  @Column('int') readonly forumVersion!: number;
  @Column('text') purpose!: string;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('text', { default: '' }) place!: string;
  @Column('text', { default: '' }) videoLink!: string;
  @Column('text', { default: 'PLANNED' }) status!: MeetingStatus;
  @Column('text') statementVersion!: string;
  @Column('date') returnsDueOn!: string;
  @Column('text') adultAsked!: AskedToAttend;
  @Column('text', { default: '' }) adultReason!: string;
  @Column('text') advocateAsked!: AskedToAttend;
  @Column('text', { default: '' }) advocateReason!: string;
  @Column('text', { default: '' }) gradeReason!: string;
  @Column('text', { default: '' }) chairReason!: string;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { default: '' }) statusReason!: string;
  @Column('date', { nullable: true }) finishBy!: string | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('date', { nullable: true }) nextReviewOn!: string | null;
  @Column('boolean', { default: false }) closureProposed!: boolean;
  @Column('text', { default: '' }) closureNote!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;

  reschedule({ startsAt, endsAt, place = '', videoLink = '' }: MeetingTimes, returnsDueOn: string): void {
    this.take('reschedule');
    Object.assign(this, { startsAt, endsAt, place, videoLink, returnsDueOn });
    this.status = 'PLANNED';
  }

  open(at: Date): void {
    this.take('open');
    this.openedAt = at;
  }

  resume(): void {
    this.take('resume');
    this.endedAt = null;
    this.finishBy = null;
    this.statusReason = '';
  }

  adjourn(reason: string, at: Date): void {
    this.take('adjourn');
    this.statusReason = reason;
    this.endedAt = at;
  }

  /** The meeting ends with something missing; it must be completed within the forum's clock. */
  endForNow(clocks: ForumClocks, at: Date): void {
    this.take('endForNow');
    this.endedAt = at;
    this.finishBy = finishDueOn(clocks, at);
  }

  /** Only to be called once nothing is missing. */
  finish(at: Date): void {
    this.take('finish');
    this.endedAt ??= at;
    this.finishedAt = at;
  }

  cancel(reason: string): void {
    this.take('cancel');
    this.statusReason = reason;
  }

  proceedInquorate(reason: string): void {
    mustTakeRecords(this.status);
    this.chairReason = reason;
  }

  setReview(on: string): void {
    mustTakeRecords(this.status);
    this.nextReviewOn = on;
    this.closureProposed = false;
    this.closureNote = '';
  }

  proposeClosure(note: string): void {
    mustTakeRecords(this.status);
    this.closureProposed = true;
    this.closureNote = note;
    this.nextReviewOn = null;
  }

  /** @throws RuleBroken unless people may write into the record now */
  mustTakeRecords(): void {
    mustTakeRecords(this.status);
  }

  /** @throws RuleBroken once nobody can be invited any more */
  mustTakeInvitations(): void {
    if (['FINISHED', 'CANCELLED'].includes(this.status)) throw new RuleBroken('This meeting is over. Convene another.');
  }

  private take(step: MeetingStep): void {
    this.status = statusAfter(this.status, step);
  }
}
