import type { AgencyFunction, Capacity } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Somebody's edge to a case file: a named practitioner, a team with duty cover, or an agency through its contact point. */
@Entity('participation')
export class Participation extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
  @Column('uuid', { nullable: true }) readonly teamId!: string | null;
  @Column('uuid', { nullable: true }) readonly practitionerId!: string | null;
  @Column('text') readonly capacity!: Capacity;
  /** The seat of the forum's definition that it fills, where it fills one. */
  @Column('text', { nullable: true }) readonly seatKey!: string | null;
  @Column('uuid') readonly invitedBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz') readonly validFrom!: Date;
  /** The far future ('infinity') while nobody has said when it ends. */
  @Column('timestamptz') validUntil!: Date | 'infinity';

  isLive(at: Date): boolean {
    return this.validFrom <= at && (typeof this.validUntil !== 'object' || this.validUntil > at);
  }

  end(at: Date): void {
    this.validUntil = at > this.validFrom ? at : new Date(this.validFrom.getTime() + 1);
  }
}
