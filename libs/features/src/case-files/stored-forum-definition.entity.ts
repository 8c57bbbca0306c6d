import type { ForumDefinition } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** One version of a forum's definition, as the partnership's database holds it. Never changed: a change is a new version. */
@Entity('forum_definition')
export class StoredForumDefinition extends Row {
  @Column('text') readonly code!: string;
  @Column('int') readonly definitionVersion!: number;
  @Column('date') readonly validFrom!: string;
  @Column('text') readonly title!: string;
  @Column('jsonb') readonly definition!: ForumDefinition;
}
