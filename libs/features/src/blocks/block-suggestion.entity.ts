import { RuleBroken, type SuggestionOutcome, type SuggestionReason } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Somebody on the staff of a partner may be close to a person. Only those who look after blocks ever read it. */
@Entity('block_suggestion')
export class BlockSuggestion extends Row {
  @Column('uuid') readonly personId!: string;
  @Column('uuid') readonly clusterId!: string;
  @Column('uuid') readonly practitionerId!: string;
  @Column('uuid') readonly practitionerAgencyId!: string;
  @Column('text') readonly reasonCode!: SuggestionReason;
  @Column('timestamptz') readonly madeAt!: Date;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('uuid', { nullable: true }) settledBy!: string | null;
  @Column('text', { nullable: true }) outcome!: SuggestionOutcome | null;
  @Column('text', { default: '' }) settleReason!: string;

  settle(outcome: SuggestionOutcome, by: string, at: Date, reason: string): void {
    if (this.settledAt) throw new RuleBroken('Somebody has answered this already.');
    if (outcome === 'DISMISSED' && reason === '') throw new RuleBroken('Say why it is not needed.', 'reason');
    this.outcome = outcome;
    this.settledBy = by;
    this.settledAt = at;
    this.settleReason = reason;
  }
}
