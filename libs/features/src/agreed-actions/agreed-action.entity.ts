import { type ActionPriority, type ActionStatus, type ActionStep, actionStatusAfter, type AgencyFunction, isOpenAction, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Who is to do it: an agency in one of its functions, with a person, or with a day by which the agency names one (T06). */
export interface ActionOwner {
  readonly responsibleAgencyId: string;
  readonly responsibleFunction: AgencyFunction;
  readonly ownerPractitionerId: string | null;
  readonly nameOwnerBy: string | null;
}

/** What may be put differently while the action is open. */
export interface ActionWording {
  readonly what: string;
  readonly desiredOutcome: string;
  readonly dueOn: string;
  readonly priority: ActionPriority;
}

/** Who promised what, by when. Overdue is computed, never stored. To whom it is open is settled when it is agreed. */
@Entity('agreed_action')
export class AgreedAction extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly authorAgencyId!: string;
  @Column('uuid', { nullable: true }) readonly meetingId!: string | null;
  @Column('uuid') responsibleAgencyId!: string;
  @Column('text') responsibleFunction!: AgencyFunction;
  @Column('uuid', { nullable: true }) ownerPractitionerId!: string | null;
  @Column('date', { nullable: true }) nameOwnerBy!: string | null;
  @Column('text') what!: string;
  @Column('text') desiredOutcome!: string;
  @Column('date') dueOn!: string;
  @Column('text') priority!: ActionPriority;
  /** Somebody goes to the person: the safety lines open to their agency. */
  @Column('boolean') readonly visit!: boolean;
  @Column('uuid', { nullable: true }) readonly riskId!: string | null;
  @Column('text', { nullable: true }) readonly headingKey!: string | null;
  @Column('boolean') readonly openToTable!: boolean;
  @Column('text', { default: 'OFFERED' }) status!: ActionStatus;
  /** The day on which its owner was last asked to take it. */
  @Column('date') offeredOn!: string;
  /** Evidence that it was done, or why it was not. */
  @Column('text', { default: '' }) result!: string;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('timestamptz', { nullable: true }) carriedOverAt!: Date | null;
  @Column('int', { default: 0 }) timesCarriedOver!: number;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;

  /** Takes a step that needs nothing but itself: accept, or note progress. */
  take(step: ActionStep): void {
    this.status = actionStatusAfter(step, this.status);
    this.settledAt = null;
    this.result = '';
  }

  /** Takes a step that ends it for now, with the evidence or the reason. */
  settle(step: ActionStep, result: string, at: Date): void {
    this.status = actionStatusAfter(step, this.status);
    this.result = result;
    this.settledAt = at;
  }

  /** Puts it on the next agenda with a new date. */
  carryOver(dueOn: string, at: Date): void {
    this.take('CARRY_OVER');
    this.dueOn = dueOn;
    this.carriedOverAt = at;
    this.timesCarriedOver += 1;
  }

  /** Gives it to somebody else, who is asked anew. */
  transfer(owner: ActionOwner, dueOn: string, on: string): void {
    this.take('TRANSFER');
    Object.assign(this, owner, { dueOn, offeredOn: on });
  }

  /** The agency names the person who does it. */
  nameOwner(practitionerId: string): void {
    this.refuseUnlessOpen();
    this.ownerPractitionerId = practitionerId;
    this.nameOwnerBy = null;
  }

  amend(wording: ActionWording): void {
    this.refuseUnlessOpen();
    Object.assign(this, wording);
  }

  private refuseUnlessOpen(): void {
    if (!isOpenAction(this.status)) throw new RuleBroken('This action is closed. Carry it over, or agree a new one.');
  }
}
