import { RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type LinkOpinion = 'LIKELY_SAME' | 'NOT_SAME' | 'CANNOT_TELL';

/** Tells the owner of a record that another agency may have registered the same person. It does not say who, nor about whom else. */
@Entity('person_link_task')
export class PersonLinkTask extends Row {
  @Column('uuid') readonly taskId!: string;
  @Column('uuid') readonly agencyId!: string;
  /** The owner's own record. */
  @Column('uuid') readonly personId!: string;
  /** The kind of number they share, or NAME_AND_BIRTH. */
  @Column('text') readonly reason!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('text', { nullable: true }) opinion!: LinkOpinion | null;
  @Column('text', { default: '' }) opinionText!: string;
  @Column('uuid', { nullable: true }) opinionBy!: string | null;
  @Column('timestamptz', { nullable: true }) opinionAt!: Date | null;

  think(opinion: LinkOpinion, text: string, by: string, at: Date): void {
    if (this.opinionAt) throw new RuleBroken('Somebody in your agency has already answered this.');
    this.opinion = opinion;
    this.opinionText = text;
    this.opinionBy = by;
    this.opinionAt = at;
  }
}
