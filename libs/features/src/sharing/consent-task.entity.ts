import { type AgencyFunction, type ConsentTaskKind, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Something that is still to be done about consent or capacity. It is raised and settled with the event that causes it. */
@Entity('consent_task')
export class ConsentTask extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('text') readonly kind!: ConsentTaskKind;
  /** The consent event or assessment it is about. */
  @Column('uuid') readonly subjectId!: string;
  /** The agency that owes it; null for those who run the case. */
  @Column('uuid', { nullable: true }) readonly forAgencyId!: string | null;
  @Column('uuid') readonly raisedByAgencyId!: string;
  @Column('uuid', { nullable: true }) readonly aboutAgencyId!: string | null;
  @Column('text', { nullable: true }) readonly aboutFunction!: AgencyFunction | null;
  @Column('date') readonly dueOn!: string;
  @Column('timestamptz') readonly raisedAt!: Date;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('uuid', { nullable: true }) doneBy!: string | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { default: '' }) note!: string;
  @Column('text', { default: '' }) saidToPerson!: string;

  settle(by: string, at: Date, outcome: string, note: string, saidToPerson = ''): void {
    if (this.doneAt) throw new RuleBroken('Somebody has already done this.');
    this.doneBy = by;
    this.doneAt = at;
    this.outcome = outcome;
    this.note = note;
    this.saidToPerson = saidToPerson;
  }
}
