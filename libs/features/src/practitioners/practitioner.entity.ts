import type { AgencyFunction, Role } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Somebody who signs in. Directory data only; credentials are a table that the application cannot read. */
@Entity('practitioner')
export class Practitioner extends Row {
  @Column('uuid') readonly agencyId!: string;
  @Column('text') agencyFunction!: AgencyFunction;
  @Column('text') name!: string;
  @Column('text') jobTitle!: string;
  @Column('text', { nullable: true }) grade!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { array: true }) roles!: Role[];
  @Column('boolean', { default: false }) isContactPoint!: boolean;
  @Column('date', { nullable: true }) trainingExpiresOn!: string | null;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('text') searchKey!: string;
}
