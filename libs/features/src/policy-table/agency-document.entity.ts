import { type AgencyDocumentKind, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A document that an agency keeps in date. A newer one takes its place; nothing about it is ever edited. */
@Entity('agency_document')
export class AgencyDocument extends Row {
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly kind!: AgencyDocumentKind;
  @Column('text') readonly title!: string;
  @Column('text') readonly whereKept!: string;
  @Column('date') readonly inForceOn!: string;
  @Column('date') readonly reviewOn!: string;
  @Column('uuid', { nullable: true }) readonly replacesId!: string | null;
  @Column('timestamptz', { nullable: true }) replacedAt!: Date | null;
  @Column('uuid') readonly recordedBy!: string;
  @Column('timestamptz') readonly recordedAt!: Date;

  replace(at: Date): void {
    if (this.replacedAt) throw new RuleBroken('A newer one is on record already.');
    this.replacedAt = at;
  }
}
