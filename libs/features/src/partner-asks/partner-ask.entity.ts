import { type AgencyFunction, type Category, type PartnerAskBasis, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A practitioner's question to partner agencies about a case. Nothing on it changes with what they do. */
@Entity('partner_ask')
export class PartnerAsk extends Row {
  @Column('uuid') readonly caseFileId!: string;
  /** The person row of the case. Never shown to those asked: they read the identity that the asker chose to tell. */
  @Column('uuid') readonly personId!: string;
  @Column('uuid') readonly askerId!: string;
  @Column('uuid') readonly askerAgencyId!: string;
  @Column('text') readonly askerFunction!: AgencyFunction;
  /** For what the answer is needed, in words. */
  @Column('text') readonly purpose!: string;
  @Column('text') readonly question!: string;
  @Column('text', { nullable: true }) readonly category!: Category | null;
  @Column('text') readonly basis!: PartnerAskBasis;
  @Column('text') readonly basisText!: string;
  /** Who is meant, as those asked read it: only what the asker chose to tell. */
  @Column('text') readonly identity!: string;
  @Column('uuid', { array: true }) readonly agencyIds!: string[];
  @Column('timestamptz') readonly askedAt!: Date;
  @Column('date') readonly lapsesOn!: string;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;

  end(at: Date): void {
    if (this.endedAt) throw new RuleBroken('This was already taken back.');
    this.endedAt = at;
  }
}
