import { type AgencyFunction, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type PackState = 'DRAFT' | 'RELEASED' | 'CLOSED';

/** One text as the table reads it. */
export interface ClearedText {
  readonly heading: string;
  readonly body: string;
}

/**
 * A case as it is presented to the table without a name: age band, area, and texts that a second person has cleared. What
 * the table reads is frozen in `content`; the case file behind it is known to those who keep its record alone.
 */
@Entity('anonymised_pack')
export class AnonymisedPack extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('text') readonly reference!: string;
  @Column('text') readonly forumCode!: string;
  @Column('text') readonly forumTitle!: string;
  @Column('text') readonly ageBand!: string;
  @Column('text', { default: '' }) area!: string;
  @Column('text', { default: 'DRAFT' }) state!: PackState;
  @Column('jsonb', { nullable: true }) content!: ClearedText[] | null;
  @Column('uuid') readonly composedBy!: string;
  @Column('timestamptz') readonly composedAt!: Date;
  @Column('uuid', { nullable: true }) releasedBy!: string | null;
  @Column('timestamptz', { nullable: true }) releasedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;

  mustBeDraft(): void {
    if (this.state !== 'DRAFT') throw new RuleBroken('This was presented already and does not change. Close it and write a new one.');
  }

  release(content: ClearedText[], by: string, at: Date): void {
    this.mustBeDraft();
    Object.assign(this, { state: 'RELEASED', content, releasedBy: by, releasedAt: at });
  }

  close(at: Date): void {
    if (this.state === 'CLOSED') throw new RuleBroken('This is closed already.');
    if (this.state === 'DRAFT') throw new RuleBroken('This was not presented yet, so there is nothing to close.');
    Object.assign(this, { state: 'CLOSED', closedAt: at });
  }
}

/** One text of a pack, until a second person has cleared it and after. Changing it takes the clearing away. */
@Entity('anonymised_text')
export class AnonymisedText extends Row {
  @Column('uuid') readonly packId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('text') heading!: string;
  @Column('text') body!: string;
  @Column('double precision') readonly position!: number;
  @Column('uuid') writtenBy!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('uuid', { nullable: true }) clearedBy!: string | null;
  @Column('timestamptz', { nullable: true }) clearedAt!: Date | null;

  reword({ heading, body }: ClearedText, by: string, at: Date): void {
    Object.assign(this, { heading, body, writtenBy: by, writtenAt: at, clearedBy: null, clearedAt: null });
  }

  clear(by: string, at: Date): void {
    this.clearedBy = by;
    this.clearedAt = at;
  }
}

/** An agency and function to whom a pack is presented. */
@Entity('anonymised_recipient')
export class AnonymisedRecipient extends Row {
  @Column('uuid') readonly packId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
  @Column('timestamptz') readonly releasedAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;

  close(at: Date): void {
    this.closedAt ??= at;
  }
}
