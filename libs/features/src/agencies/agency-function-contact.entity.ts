import type { AgencyFunction } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What an agency does, and whom to ring about it by day and by night. */
@Entity('agency_function')
export class AgencyFunctionContact extends Row {
  @Column('uuid') readonly agencyId!: string;
  @Column('text') function!: AgencyFunction;
  @Column('text') dutyContact!: string;
  @Column('text') dutyNumber!: string;
  @Column('text', { nullable: true }) outOfHoursNumber!: string | null;
}
