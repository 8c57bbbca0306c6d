import { type CopiedBlock, type MinutesAudience, minutesStateAfter, type MinutesState, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** A block of the master as it was approved: all of it, with who may have it. */
export type FrozenBlock = CopiedBlock & {
  readonly masks: boolean;
  readonly sourceItemIds: readonly string[];
  readonly audience: MinutesAudience | null;
};

/** One version of the minutes of a meeting. Once the chair has approved it, its content never changes. */
@Entity('minutes_version')
export class MinutesVersion extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('int') readonly number!: number;
  @Column('text', { default: 'DRAFT' }) state!: MinutesState;
  /** Why there is a version after the first. */
  @Column('text', { default: '' }) readonly changeReason!: string;
  @Column('jsonb', { nullable: true }) content!: FrozenBlock[] | null;
  @Column('text', { nullable: true }) contentHash!: string | null;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) issuedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) supersededAt!: Date | null;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;

  /** @throws RuleBroken once it is approved */
  mustBeDraft(): void {
    minutesStateAfter(this.state, 'edit');
  }

  approve(content: FrozenBlock[], contentHash: string, by: string, at: Date): void {
    this.state = minutesStateAfter(this.state, 'approve');
    this.content = content;
    this.contentHash = contentHash;
    this.approvedBy = by;
    this.approvedAt = at;
  }

  issue(at: Date): void {
    this.state = minutesStateAfter(this.state, 'issue');
    this.issuedAt ??= at;
  }

  supersede(at: Date): void {
    this.state = minutesStateAfter(this.state, 'supersede');
    this.supersededAt = at;
  }

  /** The approved content. @throws RuleBroken while it is a draft */
  get master(): FrozenBlock[] {
    if (!this.content) throw new RuleBroken('The chair has not approved these minutes yet.');
    return this.content;
  }
}
