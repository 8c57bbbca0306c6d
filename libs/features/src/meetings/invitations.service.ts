import { type Actor, type Capacity, type InvitationResponse, RuleBroken } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { type Participation, SeatService } from '../case-files/index.js';
import { PractitionersService } from '../practitioners/index.js';
import { Attendance } from './attendance.entity.js';
import { InvitationNotices } from './invitation-notices.service.js';
import { Invitation } from './invitation.entity.js';
import { MeetingPresence } from './meeting-presence.entity.js';
import { Meeting } from './meeting.entity.js';

/** Somebody to invite: one of a practitioner, a team, or a guest without an account. */
export interface InvitationRequest {
  readonly practitionerId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly guest?: { readonly name: string; readonly role?: string | undefined; readonly organisation?: string | undefined } | undefined;
  readonly capacity: Capacity;
  readonly seatKey?: string | undefined;
  /** For the chair: one of the forum's grades. */
  readonly grade?: string | undefined;
}

/** Acting in somebody's place keeps these capacities; whoever represents an agency is its deputy. */
const KEPT_BY_DEPUTY: readonly Capacity[] = ['CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER'];

/** Who is asked to a meeting, in which capacity, and what they answered. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly records: Records,
    private readonly seats: SeatService,
    private readonly practitioners: PractitionersService,
    private readonly agencies: AgenciesService,
    private readonly notices: InvitationNotices,
  ) {}

  ofMeeting(actor: Actor, meetingId: string): Promise<Invitation[]> {
    return this.records.find(actor, Invitation, { where: { meetingId }, order: { createdAt: 'ASC' } });
  }

  get(actor: Actor, id: string): Promise<Invitation> {
    return this.records.get(actor, Invitation, id);
  }

  /** Adds somebody to a meeting that was convened already. */
  async add(actor: Actor, meetingId: string, request: InvitationRequest): Promise<Invitation> {
    const meeting = await this.records.change(actor, 'invite', Meeting, meetingId, (it) => it.mustTakeInvitations());
    const invited = await this.ofMeeting(actor, meetingId);
    const isInvited = invited.some((it) => it.expected && it.practitionerId !== null && it.practitionerId === request.practitionerId);
    if (isInvited) throw new RuleBroken('This person is invited already.', 'practitionerId');
    return this.invite(actor, meeting, request);
  }

  /** Seats somebody at the table, invites them and keeps a place for them. */
  async invite(actor: Actor, meeting: Meeting, request: InvitationRequest, deputyForId: string | null = null): Promise<Invitation> {
    const seat = request.guest ? null : await this.seats.seat(actor, meeting.caseFileId, seatFor(request));
    const invitation = await this.records.create(actor, Invitation, { ...placeOf(meeting, request, seat), ...guestOf(request), participationId: seat?.id ?? null, deputyForId });
    const place = { ...placeOf(meeting, request, seat), invitationId: invitation.id, name: await this.nameOf(actor, request), grade: request.grade ?? null };
    await this.records.create(actor, Attendance, place);
    await this.notices.invited(actor, invitation);
    return invitation;
  }

  async respond(actor: Actor, id: string, response: 'ACCEPTED' | 'DECLINED', reason: string, version: number): Promise<Invitation> {
    const answer: InvitationResponse = response;
    return this.records.change(actor, 'respond', Invitation, id, (it) => it.respond(answer, reason, actor.practitionerId, actor.at), version);
  }

  /** Takes an invitation back; the seat made for it ends, and with it the sight of the record. */
  async withdraw(actor: Actor, id: string, reason: string, version: number): Promise<Invitation> {
    const invitation = await this.records.change(actor, 'withdraw', Invitation, id, (it) => it.withdraw(reason, actor.practitionerId, actor.at), version);
    const place = await this.placeOf(actor, id);
    await this.records.change(actor, 'replace', Attendance, place.id, (it) => it.giveWayToDeputy('APOLOGIES_NO_REPORT'));
    if (invitation.participationId) await this.seats.end(actor, invitation.participationId);
    return invitation;
  }

  /** One step: somebody else of the agency has the place, and whoever had it has it no longer in this meeting. */
  async sendDeputy(actor: Actor, id: string, deputyId: string, reason: string): Promise<Invitation> {
    const original = await this.get(actor, id);
    const meeting = await this.records.get(actor, Meeting, original.meetingId);
    meeting.mustTakeInvitations();
    await this.mustBeColleague(actor, original, deputyId);
    const capacity = KEPT_BY_DEPUTY.includes(original.capacity) ? original.capacity : 'DEPUTY';
    await this.records.change(actor, 'sendDeputy', Invitation, id, (it) => it.giveWayToDeputy(reason, actor.practitionerId, actor.at));
    const place = await this.placeOf(actor, id);
    await this.records.change(actor, 'replace', Attendance, place.id, (it) => it.giveWayToDeputy('APOLOGIES_NO_REPORT'));
    await this.leaveRoom(actor, place.id);
    return this.invite(actor, meeting, { practitionerId: deputyId, capacity, ...(original.seatKey ? { seatKey: original.seatKey } : {}), ...(place.grade ? { grade: place.grade } : {}) }, id);
  }

  private async mustBeColleague(actor: Actor, { agencyId, practitionerId }: Invitation, deputyId: string): Promise<void> {
    const deputy = await this.practitioners.get(actor, deputyId);
    if (deputyId === practitionerId) throw new RuleBroken('Choose somebody other than the person who cannot come.', 'practitionerId');
    if (agencyId && deputy.agencyId !== agencyId) throw new RuleBroken('A deputy comes from the same agency. Choose a colleague.', 'practitionerId');
  }

  /** Whoever is in the room when somebody takes over leaves it. */
  private async leaveRoom(actor: Actor, attendanceId: string): Promise<void> {
    const [here] = await this.records.find(actor, MeetingPresence, { where: { attendanceId, leftAt: null } });
    if (here) await this.records.change(actor, 'end', MeetingPresence, here.id, (it) => it.end(actor.at));
  }

  private async placeOf(actor: Actor, invitationId: string): Promise<Attendance> {
    const [place] = await this.records.find(actor, Attendance, { where: { invitationId } });
    if (!place) throw new Error('an invitation without a place');
    return place;
  }

  private async nameOf(actor: Actor, { practitionerId, teamId, guest }: InvitationRequest): Promise<string> {
    if (guest) return guest.name;
    if (practitionerId) return (await this.practitioners.get(actor, practitionerId)).name;
    if (teamId) return (await this.agencies.team(actor, teamId)).name;
    throw new RuleBroken('Choose a person, a team, or write down a guest.', 'participants');
  }
}

type Place = Pick<Invitation, 'caseFileId' | 'meetingId' | 'practitionerId' | 'teamId' | 'agencyId' | 'agencyFunction' | 'capacity'>;

const placeOf = ({ id, caseFileId }: Meeting, { capacity, practitionerId, teamId }: InvitationRequest, seat: Participation | null): Place => ({
  caseFileId,
  meetingId: id,
  capacity,
  practitionerId: practitionerId ?? null,
  teamId: teamId ?? null,
  agencyId: seat?.agencyId ?? null,
  agencyFunction: seat?.agencyFunction ?? null,
});

const guestOf = ({ guest, seatKey }: InvitationRequest): Partial<Invitation> => ({
  seatKey: seatKey ?? null,
  ...(guest ? { guestName: guest.name, guestRole: guest.role ?? '', guestOrganisation: guest.organisation ?? '' } : {}),
});

const seatFor = ({ practitionerId, teamId, capacity, seatKey }: InvitationRequest): Parameters<SeatService['seat']>[2] => ({
  capacity,
  ...(practitionerId ? { practitionerId } : { teamId }),
  ...(seatKey ? { seatKey } : {}),
});
