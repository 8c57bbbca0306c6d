import type { AgencyFunction } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** An agency and function in whose name somebody heard something. */
export interface Listener {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
}

/** An item that entered the record of a meeting: said aloud to those present, or tabled for chair and minute taker. */
@Entity('tabled_item')
export class TabledItem extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid', { nullable: true }) partId!: string | null;
  @Column('boolean') aloud!: boolean;
  @Column('jsonb') heardBy!: Listener[];
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
}
