import { type AdultTold, type AdultToldAnswer, type ClosureRequest, type ClosureState, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What whoever prepares a closure writes. */
export interface ClosureContent {
  readonly reasonCode: string;
  readonly residualRisk: string;
  readonly contingency: string;
  readonly returnTrigger: string;
  readonly toldAgencyIds: string[];
  readonly adultTold: AdultToldAnswer | null;
  readonly adultToldOn: string | null;
  readonly adultToldReason: string;
  readonly reviewConsidered: string;
  readonly receiverName: string;
  readonly receiverAgencyId: string | null;
  readonly signatoryId: string | null;
}

/** Closing one case file: why, what risk is left, who takes it on, who signed, who was told. */
@Entity('closure')
export class Closure extends Row implements ClosureContent {
  @Column('uuid') readonly caseFileId!: string;
  /** The forum's definition, which whoever signs may not reach through the case file. */
  @Column('text') readonly forumCode!: string;
  @Column('int') readonly forumVersion!: number;
  @Column('text', { default: 'PROPOSED' }) state!: ClosureState;
  @Column('text') reasonCode!: string;
  @Column('text') residualRisk!: string;
  @Column('text') contingency!: string;
  @Column('text') returnTrigger!: string;
  @Column('uuid', { array: true, default: [] }) toldAgencyIds!: string[];
  @Column('text', { nullable: true }) adultTold!: AdultToldAnswer | null;
  @Column('date', { nullable: true }) adultToldOn!: string | null;
  @Column('text', { default: '' }) adultToldReason!: string;
  @Column('text', { default: '' }) reviewConsidered!: string;
  @Column('text', { default: '' }) receiverName!: string;
  @Column('uuid', { nullable: true }) receiverAgencyId!: string | null;
  @Column('timestamptz', { nullable: true }) receiverAcceptedAt!: Date | null;
  @Column('uuid', { nullable: true }) receiverAcceptedBy!: string | null;
  @Column('text', { default: '' }) receiverNote!: string;
  @Column('uuid', { nullable: true }) signatoryId!: string | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
  @Column('text', { nullable: true }) signedGrade!: string | null;
  @Column('text', { default: '' }) signedNote!: string;
  @Column('uuid') readonly requestedBy!: string;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedBy!: string | null;
  @Column('text', { default: '' }) withdrawnReason!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;

  /** New words need a new signature, and another receiver a new acceptance. */
  reword(content: ClosureContent): void {
    this.mustBeProposed();
    if (content.receiverName !== this.receiverName || content.receiverAgencyId !== this.receiverAgencyId) this.forgetAcceptance();
    Object.assign(this, content);
    this.signedAt = null;
    this.signedGrade = null;
    this.signedNote = '';
  }

  sign(grade: string, note: string, at: Date): void {
    this.mustBeProposed();
    this.signedAt = at;
    this.signedGrade = grade;
    this.signedNote = note;
  }

  /** Until somebody accepts, those who close stay responsible. */
  accept(by: string, note: string, at: Date): void {
    this.mustBeProposed();
    this.receiverAcceptedAt = at;
    this.receiverAcceptedBy = by;
    this.receiverNote = note;
  }

  close(by: string, at: Date): void {
    this.mustBeProposed();
    this.state = 'CLOSED';
    this.closedAt = at;
    this.closedBy = by;
  }

  withdraw(reason: string): void {
    this.mustBeProposed();
    this.state = 'WITHDRAWN';
    this.withdrawnReason = reason;
  }

  /** The closure as the rules of closing ask about it. */
  request(openActionAgencyIds: string[]): ClosureRequest {
    const { reasonCode, residualRisk, contingency, returnTrigger, toldAgencyIds, reviewConsidered } = this;
    const signed = this.signatoryId && this.signedAt;
    return {
      reasonCode, residualRisk, contingency, returnTrigger, toldAgencyIds, openActionAgencyIds, reviewConsidered,
      adultTold: this.told(),
      requestedByPractitionerId: this.requestedBy,
      seniorSignOff: signed && this.signatoryId ? { practitionerId: this.signatoryId, grade: this.signedGrade ?? '', on: signed.toISOString().slice(0, 10) } : null,
      receiver: this.receiverName.trim() === '' ? null : { name: this.receiverName, accepted: this.receiverAcceptedAt !== null },
    };
  }

  private told(): AdultTold {
    switch (this.adultTold) {
      case 'YES':
        return { told: 'YES', on: this.adultToldOn ?? '' };
      case 'WILL_BE':
        return { told: 'WILL_BE', by: this.adultToldOn ?? '' };
      case 'NO':
      case null:
        return { told: 'NO', reason: this.adultToldReason };
    }
  }

  private forgetAcceptance(): void {
    this.receiverAcceptedAt = null;
    this.receiverAcceptedBy = null;
    this.receiverNote = '';
  }

  private mustBeProposed(): void {
    if (this.state !== 'PROPOSED') throw new RuleBroken('This closure is done or was taken back. It no longer changes.');
  }
}
