import { RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A condition that the owner of a source put on it; it goes wherever the words go. */
export interface CarriedCondition {
  readonly ownerAgencyId: string;
  readonly handlingCode: string;
  readonly handlingText: string;
}

/** What whoever changes an entry says about it. */
export interface PlanEntryWording {
  readonly text: string;
  readonly sourceItemIds: string[];
  readonly conditions: CarriedCondition[];
  readonly openToTable: boolean;
}

/** Who does something, when. */
export interface Writer {
  readonly practitionerId: string;
  readonly at: Date;
}

/** One line of the shared plan. The row holds the newest wording; every wording stands in `PlanEntryRevision`. */
@Entity('plan_entry')
export class PlanEntry extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly authorAgencyId!: string;
  @Column('uuid', { nullable: true }) readonly meetingId!: string | null;
  @Column('text') readonly headingKey!: string;
  @Column('text') text!: string;
  @Column('uuid', { array: true, default: [] }) sourceItemIds!: string[];
  @Column('jsonb', { default: [] }) conditions!: CarriedCondition[];
  @Column('boolean') readonly contingency!: boolean;
  @Column('boolean') readonly outOfHours!: boolean;
  @Column('boolean') openToTable!: boolean;
  /** The day on which somebody last said that it is still correct (T20). */
  @Column('date') confirmedOn!: string;
  @Column('uuid') confirmedBy!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('uuid') changedBy!: string;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;

  revise(wording: PlanEntryWording, on: string, by: Writer): void {
    this.refuseIfWithdrawn();
    Object.assign(this, wording, { changedBy: by.practitionerId, changedAt: by.at });
    this.confirm(on, by);
  }

  confirm(on: string, { practitionerId }: Writer): void {
    this.refuseIfWithdrawn();
    this.confirmedOn = on;
    this.confirmedBy = practitionerId;
  }

  withdraw(reason: string, by: Writer): void {
    this.refuseIfWithdrawn();
    Object.assign(this, { withdrawnAt: by.at, withdrawnReason: reason, changedBy: by.practitionerId, changedAt: by.at });
  }

  private refuseIfWithdrawn(): void {
    if (this.withdrawnAt) throw new RuleBroken('This entry was taken out of the plan. Write a new one if it is needed again.');
  }
}
