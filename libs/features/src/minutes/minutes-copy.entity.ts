import type { AgencyFunction, CopiedBlock } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What one recipient was sent: frozen, with its hash and its conditions. Nothing but a newer copy ever replaces it. */
@Entity('minutes_copy')
export class MinutesCopy extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('uuid') readonly minutesId!: string;
  @Column('int') readonly number!: number;
  @Column('uuid') readonly agencyId!: string;
  @Column('text') readonly agencyFunction!: AgencyFunction;
  @Column('text') readonly product!: string;
  @Column('text') readonly productLabel!: string;
  @Column('jsonb') readonly content!: CopiedBlock[];
  @Column('text') readonly contentHash!: string;
  @Column('jsonb') readonly conditions!: string[];
  /** Whether the reader accepts conditions before the words show. */
  @Column('boolean') readonly underCondition!: boolean;
  /** Who named this recipient. */
  @Column('uuid') readonly approvedBy!: string;
  @Column('timestamptz') readonly issuedAt!: Date;
  @Column('timestamptz', { nullable: true }) supersededAt!: Date | null;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;

  supersede(at: Date): void {
    this.supersededAt ??= at;
  }
}
