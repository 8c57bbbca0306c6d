import { RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type HandoverStatus = 'OFFERED' | 'ACCEPTED' | 'REFUSED' | 'TAKEN_BACK';

/** An offer of the lead. Whoever leads goes on leading until it is accepted. */
@Entity('lead_handover')
export class LeadHandover extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly toPractitionerId!: string;
  @Column('uuid') readonly offeredBy!: string;
  @Column('text', { default: '' }) readonly reason!: string;
  @Column('text', { default: 'OFFERED' }) status!: HandoverStatus;
  @Column('text', { default: '' }) answer!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;

  settle(status: Exclude<HandoverStatus, 'OFFERED'>, answer: string, at: Date): void {
    if (this.status !== 'OFFERED') throw new RuleBroken('This was already answered. Look at the newest version.');
    this.status = status;
    this.answer = answer;
    this.answeredAt = at;
  }
}
