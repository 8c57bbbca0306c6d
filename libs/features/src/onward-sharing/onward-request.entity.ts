import { type AgencyFunction, type OnwardAnswer, onwardStateAt, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What an owner says to a request. */
export interface OnwardReply {
  readonly answer: OnwardAnswer;
  readonly note: string;
}

/** A recipient asks the owner whether an item may go to somebody else, and why. Silence is no. */
@Entity('onward_request')
export class OnwardRequest extends Row {
  @Column('uuid') readonly itemId!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('uuid') readonly askedBy!: string;
  @Column('uuid') readonly askedByAgencyId!: string;
  @Column('text') readonly askedByFunction!: AgencyFunction;
  @Column('timestamptz') readonly askedAt!: Date;
  @Column('uuid') readonly toAgencyId!: string;
  @Column('text') readonly toFunction!: AgencyFunction;
  @Column('text') readonly reason!: string;
  @Column('timestamptz') readonly dueAt!: Date;
  @Column('text', { nullable: true }) answer!: OnwardAnswer | null;
  @Column('text', { default: '' }) answerNote!: string;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;

  reply({ answer, note }: OnwardReply, by: string, at: Date): void {
    if (onwardStateAt(this, at) === 'NO_ANSWER') throw new RuleBroken('The day for an answer has passed, which was taken as no. You can still share it yourself: choose who sees it.');
    Object.assign(this, { answer, answerNote: note, answeredBy: by, answeredAt: at });
  }
}
