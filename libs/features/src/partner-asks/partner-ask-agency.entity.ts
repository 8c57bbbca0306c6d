import { RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** One agency that was asked, and whether it let the question rest. Its own row: the asker never reads it. */
@Entity('partner_ask_agency')
export class PartnerAskAgency extends Row {
  @Column('uuid') readonly askId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('uuid') readonly askedBy!: string;
  @Column('timestamptz') readonly validFrom!: Date;
  @Column('timestamptz') readonly validUntil!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedBy!: string | null;

  close(by: string, at: Date): void {
    if (this.closedAt) throw new RuleBroken('Somebody in your agency has already dealt with this.');
    this.closedAt = at;
    this.closedBy = by;
  }
}
