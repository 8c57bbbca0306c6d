import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** An item that its owner recorded while answering a return. */
@Entity('return_item')
export class ReturnItem extends Row {
  @Column('uuid') readonly returnId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('uuid') readonly itemId!: string;
}
