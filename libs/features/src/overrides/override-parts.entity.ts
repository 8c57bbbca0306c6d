import type { AgencyFunction, Category } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** One item for one recipient that an override covers. */
@Entity('override_line')
export class OverrideLine extends Row {
  @Column('uuid') readonly overrideId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly itemId!: string;
  @Column('text') readonly category!: Category;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
}

/** That it was confirmed at a review, by whom, why, and until when. */
@Entity('override_confirmation')
export class OverrideConfirmation extends Row {
  @Column('uuid') readonly overrideId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly confirmedBy!: string;
  @Column('timestamptz') readonly confirmedAt!: Date;
  @Column('timestamptz') readonly wasUntil!: Date;
  @Column('timestamptz') readonly until!: Date;
  @Column('text') readonly reason!: string;
}

/** Somebody of a recipient read an item that came to them this way. The database writes it. */
@Entity('override_use')
export class OverrideUse extends Row {
  @Column('uuid') readonly overrideId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('uuid') readonly practitionerId!: string;
  @Column('timestamptz') readonly usedAt!: Date;
}
