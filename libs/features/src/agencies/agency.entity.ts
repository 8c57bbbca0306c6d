import type { Sector } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A legal controller with one or more functions. Part of the directory that everybody signed in may read. */
@Entity('agency')
export class Agency extends Row {
  @Column('text') name!: string;
  @Column('text') shortName!: string;
  @Column('text') sector!: Sector;
  @Column('boolean') publicAuthority!: boolean;
}
