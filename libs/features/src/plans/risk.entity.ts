import { RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** The words of a risk, each version of which is kept. */
export interface RiskWords {
  readonly domain: string;
  readonly atRisk: string[];
  readonly description: string;
  readonly triggers: string;
  readonly protectiveFactors: string;
  readonly adultsView: string;
  readonly evidence: string;
}

/** What could happen, to whom. The row holds the newest wording; every wording stands in `RiskRevision` (T05). */
@Entity('risk')
export class Risk extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly authorAgencyId!: string;
  @Column('uuid', { nullable: true }) readonly meetingId!: string | null;
  @Column('text') domain!: string;
  @Column('text', { array: true }) atRisk!: string[];
  @Column('text') description!: string;
  @Column('text', { default: '' }) triggers!: string;
  @Column('text', { default: '' }) protectiveFactors!: string;
  @Column('text', { default: '' }) adultsView!: string;
  @Column('text', { default: '' }) evidence!: string;
  @Column('boolean') openToTable!: boolean;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('uuid') changedBy!: string;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;

  get words(): RiskWords {
    const { domain, atRisk, description, triggers, protectiveFactors, adultsView, evidence } = this;
    return { domain, atRisk, description, triggers, protectiveFactors, adultsView, evidence };
  }

  revise(words: RiskWords, openToTable: boolean, by: { practitionerId: string; at: Date }): void {
    this.refuseIfWithdrawn();
    Object.assign(this, words, { openToTable, changedBy: by.practitionerId, changedAt: by.at });
  }

  withdraw(reason: string, by: { practitionerId: string; at: Date }): void {
    this.refuseIfWithdrawn();
    Object.assign(this, { withdrawnAt: by.at, withdrawnReason: reason, changedBy: by.practitionerId, changedAt: by.at });
  }

  private refuseIfWithdrawn(): void {
    if (this.withdrawnAt) throw new RuleBroken('This risk was withdrawn. Record a new one if it is there again.');
  }
}
