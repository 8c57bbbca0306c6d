import type { MinutesAudience, MinutesBlockContent, MinutesBlockKind } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What whoever edits a block may change. Owner, sources and conditions stay with the words. */
export interface BlockWords {
  readonly heading: string;
  readonly body: string;
}

/** One block of draft minutes: words with their owner, their conditions and who may have them. */
@Entity('minutes_block')
export class MinutesBlock extends Row implements MinutesBlockContent {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly minutesId!: string;
  @Column('uuid') readonly originId!: string;
  @Column('double precision') position!: number;
  @Column('text') readonly kind!: MinutesBlockKind;
  @Column('text', { nullable: true }) readonly agendaKey!: string | null;
  @Column('text') heading!: string;
  @Column('text') body!: string;
  @Column('uuid', { nullable: true }) readonly ownerAgencyId!: string | null;
  @Column('text', { nullable: true }) readonly assertion!: string | null;
  @Column('date', { nullable: true }) readonly datedOn!: string | null;
  @Column('text', { default: 'NONE' }) readonly handlingCode!: string;
  @Column('text', { default: '' }) readonly handlingText!: string;
  @Column('boolean', { default: false }) readonly masks!: boolean;
  @Column('uuid', { array: true, default: [] }) readonly sourceItemIds!: string[];
  @Column('jsonb', { nullable: true }) audience!: MinutesAudience | null;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { nullable: true }) changedAt!: Date | null;

  reword({ heading, body }: BlockWords, by: string, at: Date): void {
    this.heading = heading;
    this.body = body;
    this.note(by, at);
  }

  open(audience: MinutesAudience | null, by: string, at: Date): void {
    this.audience = audience;
    this.note(by, at);
  }

  moveTo(position: number, by: string, at: Date): void {
    this.position = position;
    this.note(by, at);
  }

  private note(by: string, at: Date): void {
    this.changedBy = by;
    this.changedAt = at;
  }
}
