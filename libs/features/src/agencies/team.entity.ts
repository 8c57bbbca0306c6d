import type { AgencyFunction } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A team of an agency, with duty cover. */
@Entity('team')
export class Team extends Row {
  @Column('uuid') readonly agencyId!: string;
  @Column('text') agencyFunction!: AgencyFunction;
  @Column('text') name!: string;
  @Column('text') dutyNumber!: string;
}
