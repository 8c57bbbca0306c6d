import type { AgencyFunction, Category, ScopeAction, ScopeEffect, ScopeRecipient, Sector } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** One line of what was agreed or refused: category by recipient, for a purpose and a period. */
@Entity('consent_scope')
export class ConsentScope extends Row {
  @Column('uuid') readonly consentEventId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('text') readonly effect!: ScopeEffect;
  /** Null speaks about everything. */
  @Column('text', { nullable: true }) readonly category!: Category | null;
  @Column('text', { nullable: true }) readonly purpose!: string | null;
  @Column('text') readonly recipient!: ScopeRecipient;
  @Column('uuid', { nullable: true }) readonly agencyId!: string | null;
  @Column('text', { nullable: true }) readonly agencyFunction!: AgencyFunction | null;
  @Column('text', { nullable: true }) readonly sector!: Sector | null;
  /** Null speaks about all that may be done with it. */
  @Column('text', { nullable: true }) readonly action!: ScopeAction | null;
  @Column('uuid', { nullable: true }) readonly practitionerId!: string | null;
  @Column('text', { default: '' }) readonly namedPerson!: string;
  @Column('timestamptz') readonly validFrom!: Date;
  @Column('timestamptz') readonly validUntil!: Date | 'infinity';
}
