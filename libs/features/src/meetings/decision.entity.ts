import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** An agency does not agree, in its own words. */
export interface Dissent {
  readonly id: string;
  readonly agencyId: string;
  readonly words: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** What a decision says; everything but its standing. */
export interface DecisionContent {
  readonly outcome: string | null;
  readonly agencyId: string | null;
  readonly optionsConsidered: string;
  readonly legalOptions: string[];
  readonly reliedOn: string[];
  readonly rationale: string;
  readonly adultsView: string;
  readonly openToTable: boolean;
}

/** A decision of the meeting, with its reason, the options weighed and who did not agree. */
@Entity('decision')
export class Decision extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('text') readonly decisionKey!: string;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('uuid', { nullable: true }) agencyId!: string | null;
  @Column('text', { default: '' }) optionsConsidered!: string;
  @Column('text', { array: true }) legalOptions!: string[];
  @Column('uuid', { array: true }) reliedOn!: string[];
  @Column('text', { default: '' }) rationale!: string;
  @Column('text', { default: '' }) adultsView!: string;
  @Column('jsonb') dissents!: Dissent[];
  @Column('uuid') authorAgencyId!: string;
  @Column('boolean') openToTable!: boolean;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) amendedAt!: Date | null;
  @Column('uuid', { nullable: true }) amendedBy!: string | null;

  amend(content: DecisionContent, by: string, at: Date): void {
    Object.assign(this, content);
    this.amendedBy = by;
    this.amendedAt = at;
  }

  dissent(dissent: Dissent): void {
    this.dissents = [...this.dissents.filter((it) => it.agencyId !== dissent.agencyId), dissent];
  }
}
