import { type AgencyFunction, type Capacity, type InvitationResponse, RuleBroken } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Somebody asked to come: a practitioner, a team, or a guest without an account; in a capacity, on a seat. */
@Entity('invitation')
export class Invitation extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly meetingId!: string;
  @Column('uuid', { nullable: true }) practitionerId!: string | null;
  @Column('uuid', { nullable: true }) teamId!: string | null;
  @Column('uuid', { nullable: true }) agencyId!: string | null;
  @Column('text', { nullable: true }) agencyFunction!: AgencyFunction | null;
  @Column('uuid', { nullable: true }) participationId!: string | null;
  @Column('text') capacity!: Capacity;
  @Column('text', { nullable: true }) seatKey!: string | null;
  @Column('text', { default: '' }) guestName!: string;
  @Column('text', { default: '' }) guestRole!: string;
  @Column('text', { default: '' }) guestOrganisation!: string;
  @Column('boolean', { default: true }) expected!: boolean;
  @Column('text', { default: 'AWAITED' }) response!: InvitationResponse;
  @Column('text', { default: '' }) responseReason!: string;
  @Column('timestamptz', { nullable: true }) respondedAt!: Date | null;
  @Column('uuid', { nullable: true }) respondedBy!: string | null;
  @Column('uuid', { nullable: true }) deputyForId!: string | null;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;

  respond(response: InvitationResponse, reason: string, by: string, at: Date): void {
    if (this.response === 'WITHDRAWN') throw new RuleBroken('This invitation was withdrawn. Ring the co-ordinator.');
    if (this.response === 'DEPUTY_SENT') throw new RuleBroken('A deputy has this place now. Ring the co-ordinator to change that.');
    this.response = response;
    this.responseReason = reason;
    this.respondedAt = at;
    this.respondedBy = by;
  }

  withdraw(reason: string, by: string, at: Date): void {
    this.respond('WITHDRAWN', reason, by, at);
    this.expected = false;
  }

  giveWayToDeputy(reason: string, by: string, at: Date): void {
    this.respond('DEPUTY_SENT', reason, by, at);
    this.expected = false;
  }
}
