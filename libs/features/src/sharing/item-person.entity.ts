import type { ItemPersonRole } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A person whom a statement concerns, and in what role. */
@Entity('item_person')
export class ItemPerson extends Row {
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly role!: ItemPersonRole;
}
