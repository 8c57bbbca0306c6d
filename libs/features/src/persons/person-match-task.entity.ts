import { RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type MatchTier = 'EXACT_ID' | 'PROBABLE' | 'POSSIBLE';
export type MatchOutcome = 'SAME_PERSON' | 'DIFFERENT_PEOPLE' | 'UNLINKED';

/** Asks the partnership's matching officer whether two rows are about one person. Begun by the database, never by a feature. */
@Entity('person_match_task')
export class PersonMatchTask extends Row {
  @Column('uuid') readonly matchingAgencyId!: string;
  @Column('uuid') readonly personId!: string;
  @Column('uuid') readonly otherPersonId!: string;
  @Column('text') readonly tier!: MatchTier;
  /** The kind of number they share, or NAME_AND_BIRTH. */
  @Column('text') readonly reason!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('uuid', { nullable: true }) resolvedBy!: string | null;
  @Column('text', { nullable: true }) outcome!: MatchOutcome | null;
  /** Why the officer decided so, in words. */
  @Column('text', { default: '' }) reasonGiven!: string;

  settle(outcome: MatchOutcome, reason: string, by: string, at: Date): void {
    if (outcome === 'UNLINKED' ? this.outcome !== 'SAME_PERSON' : this.outcome !== null) {
      throw new RuleBroken('This was decided already. Look at the newest version.');
    }
    this.outcome = outcome;
    this.reasonGiven = reason;
    this.resolvedBy = by;
    this.resolvedAt = at;
  }
}
