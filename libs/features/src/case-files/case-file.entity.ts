import type { CaseStage } from '@concord/domain';
import { RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** One person's matter before one forum, from the draft of a referral to its closure. */
@Entity('case_file')
export class CaseFile extends Row {
  @Column('text') readonly reference!: string;
  @Column('text') readonly forumCode!: string;
  @Column('int') readonly forumVersion!: number;
  @Column('uuid') readonly personId!: string;
  @Column('uuid') readonly clusterId!: string;
  @Column('text', { default: 'DRAFT' }) stage!: CaseStage;
  @Column('uuid') readonly createdBy!: string;
  @Column('uuid') readonly createdByAgencyId!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('uuid', { nullable: true }) ownerPractitionerId!: string | null;
  /** Whose practitioner owns it. Unlike the owner agency of an item it may change. */
  @Column('uuid', { nullable: true, name: 'owner_agency_id' }) owningAgencyId!: string | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) urgency!: string | null;
  @Column('date', { nullable: true }) decideBy!: string | null;
  @Column('date', { nullable: true }) firstMeetingBy!: string | null;

  get ownerAgencyId(): string | null {
    return this.owningAgencyId;
  }

  /** @param decideBy the last day on which the referrer is owed a decision (T25) */
  submit(decideBy: string): void {
    this.refuseUnless('This referral was already sent', 'DRAFT', 'RETURNED');
    this.stage = 'REFERRED';
    this.decideBy = decideBy;
  }

  withdraw(at: Date): void {
    this.refuseUnless('Only a referral that was not accepted yet can be withdrawn', 'DRAFT', 'RETURNED', 'REFERRED');
    this.stage = 'WITHDRAWN';
    this.closedAt = at;
  }

  /** From here on the case file always has a named owner. */
  open(owner: { practitionerId: string; agencyId: string }, urgency: string, firstMeetingBy: string, at: Date): void {
    this.refuseUnless('This referral was already decided. Look at the newest version', 'REFERRED');
    this.stage = 'OPEN';
    this.urgency = urgency;
    this.firstMeetingBy = firstMeetingBy;
    this.openedAt = at;
    this.assign(owner);
  }

  decideOtherwise(stage: 'DECLINED' | 'RETURNED' | 'REDIRECTED'): void {
    this.refuseUnless('This referral was already decided. Look at the newest version', 'REFERRED');
    this.stage = stage;
  }

  assign({ practitionerId, agencyId }: { practitionerId: string; agencyId: string }): void {
    this.ownerPractitionerId = practitionerId;
    this.owningAgencyId = agencyId;
  }

  close(at: Date): void {
    this.refuseUnless('Only an open case file can be closed', 'OPEN');
    this.stage = 'CLOSED';
    this.closedAt = at;
  }

  private refuseUnless(message: string, ...stages: CaseStage[]): void {
    if (!stages.includes(this.stage)) throw new RuleBroken(`${message}.`);
  }
}
