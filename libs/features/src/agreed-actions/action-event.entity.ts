import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type ActionEventKind =
  | 'AGREED'
  | 'ACCEPTED'
  | 'REFUSED'
  | 'PROGRESS'
  | 'DONE'
  | 'NOT_POSSIBLE'
  | 'NOT_DONE'
  | 'CANCELLED'
  | 'CARRIED_OVER'
  | 'TRANSFERRED'
  | 'OWNER_NAMED'
  | 'AMENDED'
  | 'ESCALATED';

/** Something that happened to an action, who said so and what they said. Never changed. */
@Entity('action_event')
export class ActionEvent extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly actionId!: string;
  @Column('text') readonly kind!: ActionEventKind;
  @Column('text', { default: '' }) readonly note!: string;
  @Column('date', { nullable: true }) readonly dueOn!: string | null;
  @Column('uuid') readonly createdBy!: string;
  /** Null when Concord itself escalated it. */
  @Column('uuid', { nullable: true }) readonly createdByAgencyId!: string | null;
  @Column('timestamptz') readonly createdAt!: Date;
}
