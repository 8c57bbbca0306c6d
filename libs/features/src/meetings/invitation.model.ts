import { type AgencyFunction, type AttendanceStatus, type Capacity, type InvitationResponse } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { CapacityEnum } from '../case-files/index.js';
import { AttendanceStatusEnum, InvitationResponseEnum } from './meeting.model.js';

@Sensitivity('PERSONAL')
@ObjectType('Invitation', { description: 'Somebody asked to a meeting: a practitioner, a team, or a guest without an account.' })
export class InvitationModel {
  @Field(() => ID, { description: 'Identifies the invitation.' })
  id!: string;
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => CapacityEnum, { description: 'In what standing they are asked.' })
  capacity!: Capacity;
  @Field(() => AgencyFunctionEnum, { nullable: true, description: 'For what their agency does. Null for guests.' })
  agencyFunction!: AgencyFunction | null;
  @Field(() => String, { nullable: true, description: 'The seat of the forum they fill.' })
  seatKey!: string | null;
  @Field(() => String, { description: 'Name of a guest without an account. Empty otherwise.' })
  guestName!: string;
  @Field(() => String, { description: 'What the guest is, such as "Sister" or "Building control officer".' })
  guestRole!: string;
  @Field(() => String, { description: 'Where the guest comes from, where that matters.' })
  guestOrganisation!: string;
  @Field(() => InvitationResponseEnum, { description: 'What they answered.' })
  response!: InvitationResponse;
  @Field(() => String, { description: 'What they wrote with it.' })
  responseReason!: string;
  @Field(() => DateTime, { nullable: true, description: 'When they answered.' })
  respondedAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'For a deputy: the invitation whose place they took.' })
  deputyForId!: string | null;
  @Field(() => Int, { description: 'Give this back when you change it.' })
  version!: number;
  practitionerId!: string | null;
  teamId!: string | null;
  agencyId!: string | null;
}

@Sensitivity('PERSONAL')
@ObjectType('Attendance', { description: 'A place in a meeting: whether somebody came, and whether they acknowledged the opening statement.' })
export class AttendanceModel {
  @Field(() => ID, { description: 'Identifies the place.' })
  id!: string;
  @Field(() => ID, { description: 'The invitation it comes from.' })
  invitationId!: string;
  @Field(() => ID, { nullable: true, description: 'The practitioner, where it is somebody with an account.' })
  practitionerId!: string | null;
  @Field(() => String, { description: 'Name of the person, or of the team until somebody takes its place.' })
  name!: string;
  @Field(() => CapacityEnum, { description: 'In what standing.' })
  capacity!: Capacity;
  @Field(() => AgencyFunctionEnum, { nullable: true, description: 'For what their agency does.' })
  agencyFunction!: AgencyFunction | null;
  @Field(() => AttendanceStatusEnum, { nullable: true, description: 'Whether they came; null until somebody has said.' })
  status!: AttendanceStatus | null;
  @Field(() => String, { nullable: true, description: 'For a chair: their grade, as a code of the forum.' })
  grade!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the opening statement was acknowledged. Before it, the room’s content is closed to them.' })
  statementAcknowledgedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether the chair acknowledged it for them after it was read aloud.' })
  readAloud!: boolean;
  @Field(() => Int, { description: 'Counts changes.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether they are still expected: false once a deputy has the place or the invitation was withdrawn.' })
  expected!: boolean;
  agencyId!: string | null;
  meetingId!: string;
}
