import { type LetterRoute, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

export type LetterKind = 'OUTCOME' | 'CLOSURE';
export type LetterState = 'DRAFT' | 'APPROVED' | 'SENT' | 'NOT_SENT';

/** A letter to the adult in plain words: what was agreed, or that the case closes. Never the minutes. */
@Entity('outcome_letter')
export class OutcomeLetter extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid', { nullable: true }) readonly meetingId!: string | null;
  @Column('text') readonly kind!: LetterKind;
  @Column('text', { default: 'DRAFT' }) state!: LetterState;
  @Column('text') body!: string;
  @Column('text', { nullable: true }) contentHash!: string | null;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  @Column('text', { nullable: true }) route!: LetterRoute | null;
  @Column('uuid', { nullable: true }) settledBy!: string | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('text', { default: '' }) settledNote!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;

  reword(body: string): void {
    this.refuseUnless('DRAFT', 'This letter is approved and no longer changes. Write another.');
    this.body = body;
  }

  approve(contentHash: string, by: string, at: Date): void {
    this.refuseUnless('DRAFT', 'This letter is already approved.');
    this.state = 'APPROVED';
    this.contentHash = contentHash;
    this.approvedBy = by;
    this.approvedAt = at;
  }

  send(route: LetterRoute, by: string, at: Date): void {
    this.refuseUnless('APPROVED', 'The chair approves the letter before it goes to anybody.');
    this.route = route;
    this.settle('SENT', '', by, at);
  }

  /** Not sending is a decision too, with its reason. */
  keepBack(reason: string, by: string, at: Date): void {
    if (this.state === 'SENT') throw new RuleBroken('This letter has already gone.');
    this.settle('NOT_SENT', reason, by, at);
  }

  private settle(state: LetterState, note: string, by: string, at: Date): void {
    this.state = state;
    this.settledNote = note;
    this.settledBy = by;
    this.settledAt = at;
  }

  private refuseUnless(state: LetterState, message: string): void {
    if (this.state !== state) throw new RuleBroken(message);
  }
}
